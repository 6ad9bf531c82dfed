import type { Texts } from '../texts';

export const messages = (): Texts['messages'] => ({
  notDone: 'No summary was made',
  written: (tab) => `The summary is in the tab “${tab}”.`,
  busy: 'Somebody else is making the summary right now. Try again in a minute.',
  writeFailed: (tab, reason) =>
    `The tab “${tab}” could not be written, and everything stays as it was. The spreadsheet says: ${reason}`,
  editedTitle: 'The summary was changed by hand',
  edited: (tab, cells) =>
    `In “${tab}”, ${cells.join(', ')} ${cells.length === 1 ? 'no longer holds' : 'no longer hold'} what was written there. Make a new summary tab? This one stays as it is and becomes yours.`,
  reshaped: (tab) =>
    `In “${tab}”, rows or columns were added or removed inside the summary. Make a new summary tab? This one stays as it is and becomes yours.`,
  unexpected: (reason) => `Something went wrong, and nothing was changed: ${reason}`,
  badRequest: 'The sidebar sent something that cannot be read. Close it, open it again and retry.',
  noSpreadsheet: 'No spreadsheet is open. Open the spreadsheet of your shop and try again.',
  settingsMended:
    'Some settings could not be read and are the standard ones again. Please look through them.',
  settingsUnreadable:
    'The settings of this spreadsheet could not be read: they are damaged, or a newer version of the add-on wrote them. The standard settings count for now; the old ones are kept.',
});
