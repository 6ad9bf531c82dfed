import type { Texts } from '../texts';

export const dataCheck = (): Texts['dataCheck'] => ({
  tabName: 'Data check',
  severities: { problem: 'Problem', check: 'To check', note: 'Good to know' },
  counts: {
    problem: (count) => (count === 1 ? '1 problem' : `${count} problems`),
    check: (count) => `${count} to check`,
    note: (count) => (count === 1 ? '1 note' : `${count} notes`),
  },
  nothing: 'Nothing to report: every row was read',
  columns: {
    severity: 'Severity',
    tab: 'Tab',
    column: 'Column',
    rows: 'Rows',
    cell: 'First',
    found: 'What was found',
    concerns: 'Concerns',
    done: 'What was done',
    id: 'Id',
  },
  andMore: (names, more) => (more === 0 ? names : `${names} and ${more} more`),
  allTabs: 'Tabs and how many of their rows were used',
  tabColumns: {
    takenFor: 'Taken for',
    confidence: 'How sure',
    filled: 'Filled rows',
    used: 'Used',
    explained: 'Not used, see above',
  },
  confidences: { sure: 'sure', likely: 'likely', unsure: 'not sure' },
});
