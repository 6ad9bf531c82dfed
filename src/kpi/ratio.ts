import type { ArgumentName } from './arguments';
import { isProblem, type Outcome } from './problem';

/** numerator / denominator. A denominator of 0 is a problem of the argument `divisor`. */
export function ratio(numerator: number, denominator: number, divisor: ArgumentName): Outcome {
  if (denominator === 0) return { code: 'zeroDivisor', argument: divisor };
  return numerator / denominator;
}

/** numerator / denominator, which must be positive. A loss divided by a negative revenue would look like a good margin. */
export function ratioToPositive(numerator: number, denominator: number, divisor: ArgumentName): Outcome {
  if (denominator < 0) return { code: 'belowZero', argument: divisor, value: denominator };
  return ratio(numerator, denominator, divisor);
}

/** part / whole. A part that is greater than the whole is a problem. */
export function share(part: number, whole: number, partName: ArgumentName, wholeName: ArgumentName): Outcome {
  if (whole === 0) return { code: 'zeroDivisor', argument: wholeName };
  if (part > whole) {
    return { code: 'partExceedsWhole', argument: partName, value: part, whole: wholeName, limit: whole };
  }
  return part / whole;
}

/** (whole - part) / whole, such as the share of carts without an order. */
export function remainder(
  part: number,
  whole: number,
  partName: ArgumentName,
  wholeName: ArgumentName,
): Outcome {
  const taken = share(part, whole, partName, wholeName);
  return isProblem(taken) ? taken : 1 - taken;
}

/** (current - previous) / |previous|. The absolute value keeps the sign right if the earlier figure was a loss. */
export function growth(current: number, previous: number, previousName: ArgumentName): Outcome {
  if (previous === 0) return { code: 'zeroDivisor', argument: previousName };
  return (current - previous) / Math.abs(previous);
}
