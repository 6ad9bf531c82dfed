import type { OrderStatus } from '../kpi/order-status';

/** What an answer in words says of the shop. */
export type AnswerWord = 'yes' | 'neutral' | 'no';

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
  /** Customers that are nobody. */
  readonly guests: string;
  /** Headings of columns that hold words: names, ids, channels, products. */
  readonly columnNames: string;
}
