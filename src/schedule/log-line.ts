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
] as const;

export type RunResult = (typeof runResults)[number];

/** A line of the log. What it says in words is made where it is shown. */
export interface LogLine {
  /** The civil day in the spreadsheet's zone, and as its fraction the time on the clock. */
  readonly at: number;
  readonly result: RunResult;
  /** The rows that were counted; null where none were read. */
  readonly rows: number | null;
  readonly seconds: number | null;
  /** What the result speaks of: a tab's name, the platform's own words, a number; '' where there is nothing. */
  readonly detail: string;
}

/** Whether the owner has to know. */
export function isFailure(result: RunResult): boolean {
  return result !== 'written' && result !== 'nothingNew' && result !== 'repaired';
}

/** Whether the next look at the clock may have more luck. */
export function mayPass(result: RunResult): boolean {
  return result === 'busy' || result === 'serviceFailed' || result === 'noSpreadsheet';
}

/** So many lines the log has at most. */
export const mostLines = 1000;

/** The lines with newer ones before them, without those that are too many. */
export function withNewest(
  lines: readonly LogLine[],
  newer: readonly LogLine[],
  most: number,
): readonly LogLine[] {
  return [...newer, ...lines].slice(0, most);
}
