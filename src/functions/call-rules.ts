import type { WallClock } from '../cells/moment';
import type { CellTexts } from '../i18n/texts';
import type { ReadingRules } from '../tables/reading/column-reader';

/** The clock of the spreadsheet's zone. */
export interface ZoneClock extends WallClock {
  /** The instant of the call. */
  readonly instantOfCall: () => number;
}

/**
 * What a call may have to ask the spreadsheet: how it writes ambiguous figures and dates, its clock and its
 * language. Asking is a trip to the server, so each is a function, and a call with plain numbers asks
 * nothing.
 */
export interface CallRules {
  readonly reading: () => ReadingRules;
  readonly clock: () => ZoneClock;
  readonly texts: () => CellTexts;
}
