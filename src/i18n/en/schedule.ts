import type { Texts } from '../texts';

export const schedule = (): Texts['schedule'] => ({
  log: {
    tabName: 'KPI Log',
    columns: { time: 'Time', run: 'Refresh', rows: 'Rows', seconds: 'Seconds', result: 'Result' },
  },
  runs: { day: 'Daily', week: 'Weekly', month: 'Monthly', change: 'After a change' },
  results: {
    written: () => 'The summary was written.',
    nothingNew: () => 'Nothing new, so nothing was written.',
    missed: (count) =>
      count === '1'
        ? 'The refresh before this one did not take place: Google did not run it, or somebody else was writing all the time.'
        : `${count} refreshes before this one did not take place: Google did not run them, or somebody else was writing all the time.`,
    busy: () => 'Somebody else was writing the summary at that moment. It is tried again in an hour.',
    refused: (reason) => reason,
    edited: (tab) =>
      `“${tab}” was changed by hand and stays as it is. Create the summary from the menu: you are asked what to do.`,
    tabGone: (tab) =>
      `The tab “${tab}” gave figures last time and is gone. If that is right, create the summary from the menu.`,
    noSpreadsheet: () =>
      'Google opened no spreadsheet for the refresh. It is tried again; if it fails every time, create the summary from the menu.',
    notAuthorised: () => 'Google asks for your permission again. Open Shop KPI from the menu and allow it.',
    tooMuch: () =>
      'There is more data than one run can read in 4½ minutes, and too much to be kept for the next run to go on. Leave out tabs that you do not need (page Data), or move old years to another spreadsheet.',
    cutOff: () => 'The run before was cut off. What it had begun is put in order.',
    serviceFailed: (reason) => `Google’s service failed, also when asked again. It says: ${reason}`,
    repaired: () => 'The trigger was missing or there were two. There is one again.',
    mailed: (address) => `The digest was mailed to ${address}.`,
    mailQuota: () =>
      'The digest was not mailed: your mails of this day are used up. The next run tries again.',
    mailFailed: (reason) => `The digest could not be mailed. Google says: ${reason}`,
  },
  digest: {
    figures: 'Figures',
    figure: (name, value) => `${name}: ${value}`,
    open: 'Open the spreadsheet',
    why: 'Shop KPI sends this after a scheduled refresh. The sidebar’s page Schedule stops it.',
  },
  notice: (time, sentence) => `Scheduled refresh of ${time}: ${sentence}`,
  overdue: (time) =>
    `The refresh that was due on ${time} has not taken place. Open the sidebar’s page Schedule: that repairs it.`,
  cutOff: (time) =>
    `The summary of ${time} was cut off while it was being written: old and new figures may stand there together. Create it again from the menu; a schedule does so by itself within about an hour.`,
  next: (from, to, zone) => `Next run: ${from}, or up to ${to} (${zone})`,
  nextAfterChange: 'Next run: about an hour after a change in a raw tab, once a day in any case',
  saved: 'Saved. The summary is refreshed by itself.',
  switchedOff: 'Saved. The summary is no longer refreshed by itself.',
  anotherKeeps: (since) =>
    `Another editor of this spreadsheet set this schedule${since === '' ? '' : ` on ${since}`}; it runs with that person’s permission. If you save, it becomes yours.`,
  newerKeeps:
    'A newer version of Shop KPI set the schedule of this spreadsheet, and this version can neither read nor run it. It stays as it is; reload the spreadsheet or update Shop KPI. If you save here, your schedule takes its place.',
});
