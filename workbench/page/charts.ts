import * as chartJs from 'chart.js';

/**
 * Provides Chart.js as the global `Chart`, where o-spreadsheet expects it, with the members that the
 * package's bundle for script tags has.
 */
export function provideCharts(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables, wholeNames);
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}

/** Shows whole names in a legend, as Google Sheets does; the engine cuts them after twenty letters. */
const wholeNames: chartJs.Plugin = {
  id: 'wholeNames',
  beforeUpdate(chart) {
    const labels = chart.config.options?.plugins?.legend?.labels;
    const cut = labels?.generateLabels;
    if (!labels || !cut || madeWhole.has(cut)) return;
    labels.generateLabels = (shown) => {
      const names = [...shown.data.datasets.map(({ label }) => label), ...(shown.data.labels ?? [])];
      return cut(shown).map((item) => ({ ...item, text: wholeName(item.text, names) }));
    };
    madeWhole.add(labels.generateLabels);
  },
};

const madeWhole = new WeakSet<object>();

function wholeName(shown: string, names: readonly unknown[]): string {
  if (!shown.endsWith('…')) return shown;
  const start = shown.slice(0, -1);
  return names.find((name): name is string => typeof name === 'string' && name.startsWith(start)) ?? shown;
}
