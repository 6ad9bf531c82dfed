import type { ArgumentName } from './arguments';
import type { OrderStatus } from './order-status';

/**
 * The column arguments of a custom function, read and of one length. An empty cell is null; an optional
 * column that was left out is undefined.
 */
export interface ColumnSource {
  numbers(name: ArgumentName): readonly (number | null)[];
  words(name: ArgumentName): readonly (string | null)[];
  optionalWords(name: ArgumentName): readonly (string | null)[] | undefined;
  optionalStatuses(name: ArgumentName): readonly (OrderStatus | null)[] | undefined;
  days(name: ArgumentName): readonly (number | null)[];
  /** A single civil day, as days since 1970-01-01; undefined where the cell is empty. */
  day(name: ArgumentName): number | undefined;
  /** A single word, undefined when left out. */
  optionalWord(name: ArgumentName): string | undefined;
}
