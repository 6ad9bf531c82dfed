/** How far two figures lie apart, between which differences the true one lies, and how likely chance alone is. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The probability of a difference at least as great where there is none in truth: two-sided. */
  readonly p: number;
}

/** How sure intervals are where nothing else is said. */
export const usualConfidence = 0.95;
