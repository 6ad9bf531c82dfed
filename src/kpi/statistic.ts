import type { ArgumentName, ChoiceCode } from './arguments';
import type { Problem } from './problem';

/** The mean, or the median if that was chosen. Without values, it is a problem of the argument. */
export function statisticOf(
  choice: ChoiceCode,
  values: readonly number[],
  argument: ArgumentName,
): number | Problem {
  if (values.length === 0) return { code: 'noValues', argument };
  return choice === 'median' ? median(values) : mean(values);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper;
}
