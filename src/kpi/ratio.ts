import type { ArgumentName } from './arguments';
import { isProblem, type Outcome } from './problem';

/** numerator / denominator; a denominator of 0 is a problem that names its argument. */
export function ratio(numerator: number, denominator: number, divisor: ArgumentName): Outcome {
  if (denominator === 0) return { code: 'zeroDivisor', argument: divisor };
  return numerator / denominator;
}

/**
 * numerator / denominator, where a denominator below zero would turn good into bad: a loss over a negative
 * revenue is no margin.
 */
export function ratioToPositive(numerator: number, denominator: number, divisor: ArgumentName): Outcome {
  if (denominator < 0) return { code: 'belowZero', argument: divisor, value: denominator };
  return ratio(numerator, denominator, divisor);
}

/** part / whole, where the part cannot be more than the whole. */
export function share(part: number, whole: number, partName: ArgumentName, wholeName: ArgumentName): Outcome {
  if (whole === 0) return { code: 'zeroDivisor', argument: wholeName };
  if (part > whole) {
    return { code: 'partExceedsWhole', argument: partName, value: part, whole: wholeName, limit: whole };
  }
  return part / whole;
}

/** (whole - part) / whole: the share that the part leaves, such as carts that became no order. */
export function remainder(
  part: number,
  whole: number,
  partName: ArgumentName,
  wholeName: ArgumentName,
): Outcome {
  const taken = share(part, whole, partName, wholeName);
  return isProblem(taken) ? taken : 1 - taken;
}

/**
 * (current - previous) / |previous|. Divided by the absolute value, so that the sign is right even after a
 * loss.
 */
export function growth(current: number, previous: number, previousName: ArgumentName): Outcome {
  if (previous === 0) return { code: 'zeroDivisor', argument: previousName };
  return (current - previous) / Math.abs(previous);
}
