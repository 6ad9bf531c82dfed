import type { Cell } from '../../../cells/cell';
import { hoursOfDurationCell, readDurationText } from '../../../cells/duration-text';
import { holdsNoValue } from '../../../cells/no-value';
import { readScoreText } from '../../../cells/score-text';
import type { FieldType } from '../../../vocabulary/fields';
import { NumberColumn, type NumberNotation, type ReadingRules } from '../column-reader';
import { hoursPerUnit, unitFactor } from './field-units';
import type { TabColumns } from './tab-columns';

/** Fields that may have decimals, so that 1.234 need not be 1234. */
const fractions: ReadonlySet<string> = new Set([
  'pagesPerVisit',
  'position',
  'score',
  'npsScore',
  'rating',
  'stock',
  'leadTimeDays',
  'tonnesCo2e',
  'kilowattHours',
  'waste',
  'recycled',
  'materials',
  'sustainableMaterials',
]);

/** Answers on a scale, which may have words beside the number: "10 - Extremely likely". */
const scores: ReadonlySet<string> = new Set(['score', 'npsScore', 'rating', 'satisfaction']);

/** Reads the figures of a column. A cell without a figure is NaN, and is passed to `onUnread` unless blank or a dash. */
export function readFigures(
  tab: TabColumns,
  field: string,
  type: FieldType,
  notation: NumberNotation,
  rules: ReadingRules,
  onUnread: (record: number, column: number, cell: Cell) => void,
): Float64Array {
  const { layout } = tab.source;
  const column = layout.columns[field] ?? -1;
  const header = layout.headers[column]?.words ?? '';
  const isCount = type === 'number' && !fractions.has(field);
  const numbers = new NumberColumn(notation, column, isCount);
  const figures = new Float64Array(tab.length).fill(Number.NaN);
  const factor = type === 'duration' ? hoursPerUnit(field, header) : unitFactor(field, header);
  const meaning = field === 'averageDuration' ? 'visit' : 'wait';
  const shares = type === 'rate' ? new Uint8Array(tab.length) : undefined;
  for (let record = 0; record < tab.length; record += 1) {
    const cell = tab.cell(record, column);
    if (typeof cell === 'number' && field !== 'npsScore') {
      figures[record] = cell * factor * numbers.scale;
      continue;
    }
    if (cell === '') continue;
    let figure = Number.NaN;
    if (type === 'duration' && cell instanceof Date) {
      figure = hoursOfDurationCell(rules.wallOfInstant(cell.getTime()));
    } else {
      figure = numbers.read(cell, tab.rows[record] ?? -1) * factor;
      if (Number.isNaN(figure) && type === 'duration' && typeof cell === 'string') {
        figure = readDurationText(cell, meaning) ?? Number.NaN;
      }
    }
    if (Number.isNaN(figure) && scores.has(field) && typeof cell === 'string') {
      figure = readScoreText(cell) ?? Number.NaN;
    }
    if (shares !== undefined && typeof cell === 'string' && cell.includes('%')) shares[record] = 1;
    if (Number.isNaN(figure) || (field === 'npsScore' && !Number.isInteger(figure))) {
      if (!holdsNoValue(cell)) onUnread(record, column, cell);
    } else {
      figures[record] = figure;
    }
  }
  if (shares !== undefined) {
    for (const record of rescale(figures, shares)) onUnread(record, column, tab.cell(record, column));
  }
  tab.addFindings(numbers.findings());
  return figures;
}

/** Among shares, a rate of at least 2 is a percentage without its sign. One between 1 and 2 is an error. */
const leastPercent = 2;

/**
 * Turns percentages without a sign into shares. If most rates are above 1, all are percentages; else only those above
 * 1. Returns the records whose rate can be neither a share nor a percentage.
 */
function rescale(rates: Float64Array, isShare: Uint8Array): readonly number[] {
  const open: number[] = [];
  rates.forEach((rate, record) => {
    if (isShare[record] === 0 && rate > 0) open.push(record);
  });
  const above = open.filter((record) => (rates[record] ?? 0) > 1);
  const arePercents = above.length * 2 > open.length;
  const unread: number[] = [];
  for (const record of arePercents ? open : above) {
    const rate = rates[record] ?? 0;
    const isNeither = arePercents ? rate > 100 : rate < leastPercent || rate > 100;
    if (isNeither) unread.push(record);
    rates[record] = isNeither ? Number.NaN : rate / 100;
  }
  return unread;
}
