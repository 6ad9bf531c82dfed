import type { ArgumentName, ChoiceCode } from './arguments';
import type { OrderStatus } from './order-status';

/** The values of a column. An empty cell is null. */
export type Column<Value> = readonly (Value | null)[];

/**
 * The arguments of a custom function that takes columns. They are read and checked, and all columns have the same
 * length. An optional argument that was left out is undefined.
 */
export interface ColumnSource {
  numbers(name: ArgumentName): Column<number>;
  optionalNumbers(name: ArgumentName): Column<number> | undefined;
  words(name: ArgumentName): Column<string>;
  optionalWords(name: ArgumentName): Column<string> | undefined;
  optionalStatuses(name: ArgumentName): Column<OrderStatus> | undefined;
  /** Civil days, counted from 1970-01-01. */
  days(name: ArgumentName): Column<number>;
  /** Instants in milliseconds. */
  moments(name: ArgumentName): Column<number>;
  /** Hours if the cells are durations, else the plain numbers. */
  durations(name: ArgumentName): Column<number>;
  /** Ratings as numbers, yes and no as booleans. */
  answers(name: ArgumentName): Column<number | boolean>;
  // Arguments that are a single cell.
  /** A civil day. */
  optionalDay(name: ArgumentName): number | undefined;
  /** An instant in milliseconds. */
  optionalMoment(name: ArgumentName): number | undefined;
  optionalNumber(name: ArgumentName): number | undefined;
  optionalWord(name: ArgumentName): string | undefined;
  /** The value of an option, or its default. */
  choice(name: ArgumentName): ChoiceCode;
  /** The instant of the call. */
  instantOfCall(): number;
  /** The civil day of the call in the spreadsheet's zone. */
  dayOfCall(): number;
}
