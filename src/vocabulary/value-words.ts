import type { OrderStatus } from '../kpi/order-status';

/** What an answer in words says of the shop. */
export type AnswerWord = 'yes' | 'neutral' | 'no';

/** Short and long words behind a number: "150rb" is 150 thousand. */
export type Magnitude = 'thousand' | 'million' | 'billion';

/** The units that durations are written in. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day';

/**
 * What phrases about something given back are made of: "never returned", "refund is pending", "awaiting refund". They
 * say that nothing was given back, or not yet.
 */
export interface RefundWords {
  /** The thing: "return". */
  readonly noun: string;
  /** What became of goods or money: "returned". */
  readonly done: string;
  /** What denies the one or the other, and what may stand in between: "not yet". */
  readonly never: string;
  readonly afterNever: string;
  /** What was made of a return so far, and what may stand in between: "return request was rejected". */
  readonly notDone: string;
  readonly beforeNotDone: string;
  /** What asks for a return, in front of it. */
  readonly asked: string;
}

/**
 * The words that cells contain in one language: phrases of plain words, in lower case, without accents and
 * punctuation, separated by bars. If phrases overlap in a cell, the longer one counts: "not paid" is not
 * "paid".
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
  /** Words for a missing value: "n/a". */
  readonly nothing: string;
  /** What Google Sheets shows while a formula is at work. */
  readonly loading: string;
  /** Customers that are nobody. */
  readonly guests: string;
  /** Those of them that are numbered: "Guest 12". */
  readonly numberedGuests: string;
  /**
   * The part before the @ in addresses of nobody; between two words there may be a sign.
   */
  readonly guestMail: string;
  /** Yes and no in a column that is nothing else, such as one of checkboxes. */
  readonly flags: Readonly<Record<'yes' | 'no', string>>;
  /** What Google Sheets shows in an empty checkbox. */
  readonly unchecked: string;
  readonly refunds: RefundWords;
  /** Headings of columns that hold words: names, ids, channels, products. */
  readonly columnNames: string;
}
