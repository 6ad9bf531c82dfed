import type { KpiId } from './catalogue';

/** The source of a guide range, for which each language has a text. */
export type GuideSource = 'severalPages' | 'baymard' | 'commonRule';

/** The usual range of a KPI, as a hint for owners. One bound alone means "at least" or "at most". */
export interface GuideRange {
  readonly low?: number;
  readonly high?: number;
  readonly source: GuideSource;
}

export const guideRanges: Readonly<Partial<Record<KpiId, readonly GuideRange[]>>> = {
  conversion_rate: [
    { low: 0.02, high: 0.03, source: 'commonRule' },
    { low: 0.014, high: 0.03, source: 'severalPages' },
  ],
  cart_abandonment: [{ low: 0.7022, high: 0.7022, source: 'baymard' }],
  clv_cac_ratio: [{ low: 3, source: 'commonRule' }],
  nps: [{ low: 0, source: 'commonRule' }],
};
