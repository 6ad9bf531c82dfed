import type { ArgumentName } from './arguments';
import type { ColumnSource } from './column-source';
import type { Problem } from './problem';

/**
 * The sum of value times weight, and the sum of the weights. Without a column of weights, each weight is 1. Rows without
 * a value or weight are skipped.
 */
export function weightedSums(
  columns: ColumnSource,
  valuesName: ArgumentName,
  weightsName: ArgumentName,
): readonly [number, number] | Problem {
  const weights = columns.optionalNumbers(weightsName);
  const values = columns.numbers(valuesName);
  let rows = 0;
  let sum = 0;
  let weightSum = 0;
  values.forEach((value, row) => {
    const weight = weights === undefined ? 1 : (weights[row] ?? null);
    if (value === null || weight === null) return;
    rows += 1;
    sum += value * weight;
    weightSum += weight;
  });
  if (rows > 0) return [sum, weightSum];
  const hasValues = values.some((value) => value !== null);
  return { code: 'noValues', argument: hasValues ? weightsName : valuesName };
}
