import type { Schedule } from './schedule';

/** The possible results of a run. */
export const runResults = [
  'written',
  'nothingNew',
  /** No trigger looked at the clock for so long that due times went by. */
  'missed',
  /** Somebody else was writing. */
  'busy',
  /** The data give no summary. */
  'refused',
  /** The owner typed into a tab of the add-on's. */
  'edited',
  'tabGone',
  'noSpreadsheet',
  'notAuthorised',
  /** The data are more than one run can read in its time. */
  'tooMuch',
  /** The run before did not come to its end. */
  'cutOff',
  'serviceFailed',
  /** The trigger was missing or doubled, and was made anew. */
  'repaired',
  /** The digest went out, or did not: the owner's mails of the day are used up, or the service failed. */
  'mailed',
  'mailQuota',
  'mailFailed',
] as const;

export type RunResult = (typeof runResults)[number];

/** A line of the log. What it says in words is made where it is shown. */
export interface LogLine {
  /** The civil day in the spreadsheet's zone, and as its fraction the time on the clock. */
  readonly at: number;
  readonly run: Exclude<Schedule['every'], 'off'>;
  readonly result: RunResult;
  /** The number of rows that were counted; null if none were read. */
  readonly rows: number | null;
  readonly seconds: number | null;
  /**
   * What the sentence of the result mentions: a tab's name, the platform's message, a number; '' for nothing.
   */
  readonly detail: string;
}

/** Whether the owner has to know. */
export function isFailure(result: RunResult): boolean {
  return !['written', 'nothingNew', 'repaired', 'mailed'].includes(result);
}

/** Whether the next look at the clock may have more luck. */
export function mayPass(result: RunResult): boolean {
  return result === 'busy' || result === 'serviceFailed' || result === 'noSpreadsheet';
}

/** The greatest number of lines in the log. */
export const mostLines = 1000;

/** How many lines are stored, where a run without a spreadsheet can reach them. */
const mostKept = 30;

/** How many lines may wait for the next run that writes the summary; more are written into the log at once. */
const mostWaiting = 20;

/** The newest lines, the newest first. Some of them wait until something else is written. */
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

/** Whether the tab of the log is to be written now: a run that found nothing new writes nothing. */
export function isWorthWriting({ lines, waiting }: KeptLog): boolean {
  const isNews = lines.slice(0, waiting).some(({ result }) => result !== 'nothingNew');
  return isNews || waiting >= mostWaiting;
}

export function asWritten(log: KeptLog): KeptLog {
  return { ...log, waiting: 0 };
}
