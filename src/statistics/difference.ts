/** The difference of two figures, with its confidence interval and its p-value. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The two-sided p-value: the probability of a difference at least this large if there is really none. */
  readonly p: number;
}

/** The default confidence of intervals. */
export const defaultConfidence = 0.95;
