/** How far two figures lie apart, between which differences the true one lies, and how likely chance alone is. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The two-sided p-value: the probability of a difference at least this large if there is none in truth. */
  readonly p: number;
}

/** The default confidence of intervals. */
export const defaultConfidence = 0.95;
