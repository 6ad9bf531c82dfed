import type { Texts } from '../texts';

export const summary = (): Texts['summary'] => ({
  stale: (day, reason) => `Not up to date since ${day}: ${reason}`,
  tabName: 'KPI Summary',
  title: 'KPI summary',
  period: 'Period',
  comparedWith: 'Compared with',
  notComparable: 'not all of it is in the data: not compared',
  dataThrough: 'Counted up to',
  currency: 'Currency',
  currencyUnknown: 'not named in the orders',
  columns: {
    kpi: 'KPI',
    value: 'This period',
    previous: 'Period before',
    change: 'Change',
    trend: 'Trend',
    formula: 'How it is counted',
    id: 'Id',
  },
  trend: { better: 'better', worse: 'worse', same: 'same', more: 'more', less: 'less' },
  needs: (measures) => `Not in the data: ${measures.join(', ')}`,
  aboutTheData: 'About the data',
  findingColumns: { tab: 'Tab', rows: 'Rows', finding: 'What it means' },
  toCheck: 'To check',
  toKnow: 'Good to know',
  nothingFound: 'Nothing to report: every row was read.',
});
