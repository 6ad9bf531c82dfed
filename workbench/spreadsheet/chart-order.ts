/**
 * The order of the elements of a chart in the file format (ECMA-376 part 1, 21.2). Excel repairs or refuses a
 * file with another order. Kinds of charts and axes share the last entry.
 */
const series = [
  'idx',
  'order',
  'tx',
  'spPr',
  'invertIfNegative',
  'marker',
  'explosion',
  'dPt',
  'dLbls',
  'trendline',
  'errBars',
  'cat',
  'xVal',
  'val',
  'yVal',
  'smooth',
  'shape',
  'bubbleSize',
];

const plot = [
  'wireframe',
  'barDir',
  'scatterStyle',
  'radarStyle',
  'grouping',
  'varyColors',
  'ser',
  'dLbls',
  'gapWidth',
  'overlap',
  'dropLines',
  'hiLowLines',
  'upDownBars',
  'marker',
  'smooth',
  'serLines',
  'firstSliceAng',
  'holeSize',
  'axId',
];

const axis = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
  'majorTickMark',
  'minorTickMark',
  'tickLblPos',
  'spPr',
  'txPr',
  'crossAx',
  'crosses',
  'crossesAt',
  'auto',
  'lblAlgn',
  'lblOffset',
  'noMultiLvlLbl',
  'crossBetween',
  'majorUnit',
  'minorUnit',
  'dispUnits',
];

const labels = [
  'dLbl',
  'delete',
  'numFmt',
  'spPr',
  'txPr',
  'dLblPos',
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
  'separator',
  'showLeaderLines',
];

const orders: Readonly<Record<string, readonly string[]>> = {
  chartSpace: [
    'date1904',
    'lang',
    'roundedCorners',
    'style',
    'clrMapOvr',
    'pivotSource',
    'protection',
    'chart',
    'spPr',
    'txPr',
    'externalData',
    'printSettings',
    'userShapes',
  ],
  chart: [
    'title',
    'autoTitleDeleted',
    'pivotFmts',
    'view3D',
    'floor',
    'sideWall',
    'backWall',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
  ],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr'],
  legend: ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr'],
  scaling: ['logBase', 'orientation', 'max', 'min'],
  marker: ['symbol', 'size', 'spPr'],
  ser: series,
  dLbls: labels,
  trendline: [
    'name',
    'spPr',
    'trendlineType',
    'order',
    'period',
    'forward',
    'backward',
    'intercept',
    'dispRSqr',
    'dispEq',
  ],
};

/** The position of an element in its parent; unknown ones come last. */
export function placeIn(parent: string, part: string): number {
  if (parent === 'plotArea') {
    if (part === 'layout') return 0;
    if (part.endsWith('Chart')) return 1;
    return part.endsWith('Ax') ? 2 : part === 'dTable' ? 3 : 4;
  }
  const order =
    orders[parent] ?? (parent.endsWith('Chart') ? plot : parent.endsWith('Ax') ? axis : undefined);
  const place = order?.indexOf(part) ?? -1;
  return order !== undefined && place === -1 ? order.length : place;
}
