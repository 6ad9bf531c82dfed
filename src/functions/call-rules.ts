import type { WallClock } from '../cells/moment';
import type { CellTexts } from '../i18n/texts';
import type { ReadingRules } from '../tables/reading/column-reader';

/** The clock of the spreadsheet's zone. */
export interface ZoneClock extends WallClock {
  /** The instant of the call. */
  readonly instantOfCall: () => number;
}

/**
 * What a call may need from the spreadsheet: rules for ambiguous numbers and dates, the clock and the texts. Each is a
 * function that is called only if needed, because it takes a call to the server.
 */
export interface CallRules {
  readonly reading: () => ReadingRules;
  readonly clock: () => ZoneClock;
  readonly texts: () => CellTexts;
}
