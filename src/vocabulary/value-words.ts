import type { OrderStatus } from '../kpi/order-status';

/** The meaning of a customer's answer in words. */
export type AnswerWord = 'yes' | 'neutral' | 'no';

/** Factors that words after a number mean: "150rb" is 150 thousand. */
export type Magnitude = 'thousand' | 'million' | 'billion';

/** The units of durations. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day';

/**
 * The parts of phrases for orders that were not refunded, or not yet: "never returned", "refund is pending", "awaiting
 * refund".
 */
export interface RefundWords {
  /** "Return", "refund". */
  readonly noun: string;
  /** "Returned", "refunded". */
  readonly done: string;
  /** "Not", "no", and the words that may follow: "yet" in "not yet returned". */
  readonly never: string;
  readonly afterNever: string;
  /** "Rejected", "pending", and the words that may be before: "request was" in "return request was rejected". */
  readonly notDone: string;
  readonly beforeNotDone: string;
  /** "Awaiting", "requested": words before a refund that is only asked for. */
  readonly asked: string;
}

/**
 * The words in cells in one language: phrases in lower case, without accents and punctuation, separated by bars. If
 * phrases overlap in a cell, the longer one counts: "not paid" is not "paid".
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
  /** Numbers in words. They cannot be read, and are no header. */
  readonly numbers: string;
  /** Words for days without a date: "today", "Monday". */
  readonly days: string;
  /** Words for a missing value: "n/a". */
  readonly nothing: string;
  /** What Google Sheets shows while a formula is computed. */
  readonly loading: string;
  /** Texts in a column of customers that identify nobody: "guest". */
  readonly guests: string;
  /** Those of them that may have a number: "Guest 12". */
  readonly numberedGuests: string;
  /** The part before the @ in e-mail addresses that identify nobody: "no reply" for no-reply@… and noreply@…. */
  readonly guestMail: string;
  /** Words for yes and no in a column that has nothing else. */
  readonly flags: Readonly<Record<'yes' | 'no', string>>;
  /** The value of an unchecked box in Google Sheets: "false". */
  readonly unchecked: string;
  readonly refunds: RefundWords;
  /** Headers of columns of words: names, ids, channels, products. */
  readonly columnNames: string;
}
