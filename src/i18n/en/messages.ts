import type { Texts } from '../texts';

export const messages = (): Texts['messages'] => ({
  notDone: 'No summary was created',
  written: (tab) => `The summary is in the tab “${tab}”.`,
  busy: 'Somebody else is creating the summary right now. Try again in a minute.',
  writeFailed: (tab, reason) =>
    `The tab “${tab}” could not be written, and everything stays as it was. The spreadsheet says: ${reason}`,
  editedTitle: 'The summary was changed by hand',
  edited: (tab, cells) =>
    `In “${tab}”, ${cells.join(', ')} ${cells.length === 1 ? 'no longer contains' : 'no longer contain'} what was written there. Create a new summary tab? This one stays as it is and becomes yours.`,
  reshaped: (tab) =>
    `In “${tab}”, rows or columns were added or removed inside the summary. Create a new summary tab? This one stays as it is and becomes yours.`,
  restore: (tab) =>
    `Restore “${tab}” instead? The summary is written over what you typed into it. If not, nothing is changed.`,
  leftAsItIs: (tab) =>
    `Nothing was changed. “${tab}” stays as you left it, with the figures of its last run.`,
  unexpected: (reason) => `Something went wrong, and nothing was changed: ${reason}`,
  badRequest: 'The sidebar sent something that cannot be read. Close it, open it again and retry.',
  noSpreadsheet: 'No spreadsheet is open. Open the spreadsheet of your shop and try again.',
  settingsMended: 'Some settings could not be read and are the default ones again. Please check them.',
  settingsUnreadable:
    'The settings of this spreadsheet could not be read: they are damaged, or a newer version of the add-on wrote them. The default settings apply for now; the old ones are kept.',
});
