import type { Texts } from '../texts';

export const sidebar: Texts['sidebar'] = {
  title: 'Shop KPI',
  period: 'Period',
  asOf: 'As of',
  asOfHelp: 'The last whole period up to this day. Empty: up to the last order.',
  language: 'Language',
  languageOfSheet: 'As the spreadsheet',
  generate: 'Generate KPI summary',
  working: 'Counting…',
  newTab: 'Make a new tab',
  findings: (count) => (count === 1 ? '1 note on the data' : `${count} notes on the data`),
};
