import * as chartJs from 'chart.js';

/**
 * Puts Chart.js where o-spreadsheet looks for it: in the global `Chart`, with its parts as members, as the
 * package's bundle for a script tag has it.
 */
export function provideCharts(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}
