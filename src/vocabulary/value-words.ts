import type { OrderStatus } from '../kpi/order-status';

/** What an answer in words says of the shop. */
export type AnswerWord = 'yes' | 'neutral' | 'no';

/** Short and long words behind a number: "150rb" is 150 thousand. */
export type Magnitude = 'thousand' | 'million' | 'billion';

/** The units that durations are written in. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day';

/**
 * The words that cells hold in one language: phrases as plain words, lower case, without accents and punctuation,
 * parted by bars. Of phrases that overlap in a cell the longer one counts: "not paid" is not "paid".
 */
export interface ValueWords {
  readonly statuses: Readonly<Record<OrderStatus, string>>;
  readonly answers: Readonly<Record<AnswerWord, string>>;
  /** Names and short forms of the months, January first. */
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  readonly durations: Readonly<Record<DurationUnit, string>>;
  readonly magnitudes: Readonly<Record<Magnitude, string>>;
  /** Numbers in words: they cannot be counted, and are no heading. */
  readonly numbers: string;
  /** Days that no date can be read from: "today", "Monday". */
  readonly days: string;
  /** What stands where there is no value: "n/a". */
  readonly nothing: string;
  /** What Google Sheets shows while a formula is at work. */
  readonly loading: string;
  /** Customers that are nobody. */
  readonly guests: string;
  /** Headings of columns that hold words: names, ids, channels, products. */
  readonly columnNames: string;
}
