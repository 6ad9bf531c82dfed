import * as chartJs from 'chart.js';

/**
 * Puts Chart.js where o-spreadsheet looks for it: in the global `Chart`, with its parts as members, as the
 * package's bundle for a script tag has it.
 */
export function provideCharts(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables, wholeNames);
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}

/** The engine cuts the names in a legend after twenty letters, whatever room there is. Google Sheets does not. */
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
