import type { Schedule } from './schedule';

/** The possible results of a run. */
export const runResults = [
  'written',
  'nothingNew',
  /** The trigger did not work, so that due times passed without a run. */
  'missed',
  /** Another run was writing. */
  'busy',
  /** No summary can be made from the data. */
  'refused',
  /** The owner typed into a tab of the add-on. */
  'edited',
  'tabGone',
  'noSpreadsheet',
  'notAuthorised',
  /** There are more data than one run can read in time. */
  'tooMuch',
  /** The run before was stopped before its end. */
  'cutOff',
  'serviceFailed',
  /** The trigger was missing or there were two, and it was set again. */
  'repaired',
  /** The digest was mailed, or not, because the owner's daily quota of mails is used up or the service failed. */
  'mailed',
  'mailQuota',
  'mailFailed',
] as const;

export type RunResult = (typeof runResults)[number];

/** A line of the log. Its sentence is made in the owner's language when it is shown. */
export interface LogLine {
  /** The civil day in the spreadsheet's zone, with the time as a fraction of the day. */
  readonly at: number;
  readonly run: Exclude<Schedule['every'], 'off'>;
  readonly result: RunResult;
  /** The number of rows that were counted; null if none were read. */
  readonly rows: number | null;
  readonly seconds: number | null;
  /** What the sentence mentions: the name of a tab, the message of a Google service, a number; '' for nothing. */
  readonly detail: string;
}

/** Whether the owner must be told about a result. */
export function isFailure(result: RunResult): boolean {
  return !['written', 'nothingNew', 'repaired', 'mailed'].includes(result);
}

/** Whether another attempt in the next hour may succeed. */
export function mayWorkLater(result: RunResult): boolean {
  return result === 'busy' || result === 'serviceFailed' || result === 'noSpreadsheet';
}

/** The greatest number of lines in the log. */
export const mostLines = 1000;

/** How many lines are stored outside the spreadsheet, for runs that cannot open it. */
const mostKept = 30;

/** If this many lines wait, they are written into the log even if nothing else is written. */
const mostWaiting = 20;

/** The newest lines, the newest first. Some of them are written into the log only when the summary is written. */
export interface KeptLog {
  readonly lines: readonly LogLine[];
  /** How many of the newest lines are not yet in the tab of the log. */
  readonly waiting: number;
}

export const emptyLog: KeptLog = { lines: [], waiting: 0 };

export function withLines({ lines, waiting }: KeptLog, newest: readonly LogLine[]): KeptLog {
  const kept = [...newest, ...lines].slice(0, mostKept);
  return { lines: kept, waiting: Math.min(waiting + newest.length, kept.length) };
}

/** Whether to write the tab of the log now. Runs that found nothing new are not written by themselves. */
export function shouldWriteLog({ lines, waiting }: KeptLog): boolean {
  const isNews = lines.slice(0, waiting).some(({ result }) => result !== 'nothingNew');
  return isNews || waiting >= mostWaiting;
}

export function asWritten(log: KeptLog): KeptLog {
  return { ...log, waiting: 0 };
}
