import type { Schedule } from './schedule';

/** What came of a run that was due. */
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
  /** The rows that were counted; null where none were read. */
  readonly rows: number | null;
  readonly seconds: number | null;
  /** What the result speaks of: a tab's name, the platform's own words, a number; '' where there is nothing. */
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

/** So many lines the log has at most. */
export const mostLines = 1000;

/** So many of them are kept where a run that has no spreadsheet can reach them. */
const mostKept = 30;

/** So many lines may wait for the next run that writes; more are put into the tab of the log by themselves. */
const mostWaiting = 20;

/** The newest lines, the newest first. Some of them wait until something else is written. */
export interface KeptLog {
  readonly lines: readonly LogLine[];
  /** So many of the newest are not in the tab of the log yet. */
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
