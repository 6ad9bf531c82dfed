import type { FurtherCell } from '../../functions/further/further-function';
import type { FurtherFunctionName } from '../../kpi/further-function';
import { civilDay } from '../../period/civil-day';
import type { Example } from '../example';

/** A worked example whose result contains days and words, which differ between languages. */
export interface FurtherExample extends Pick<Example, 'given' | 'source'> {
  /** The rows below the header, or one figure. */
  readonly result: number | readonly (readonly FurtherCell[])[];
}

const dates = ['2026-01-10', '2026-01-31', '2026-02-08', '2026-02-28'].map((date) => ({ date }));
const january = { from: civilDay(2026, 1, 1), to: civilDay(2026, 1, 31) };
const february = { from: civilDay(2026, 2, 1), to: civilDay(2026, 2, 28) };

const november = ['2026-11-01', '2026-11-30', '2026-11-10'].map((date) => ({ date }));

/** The worked example of each function that is no KPI. */
export const furtherExamples: Readonly<Record<FurtherFunctionName, FurtherExample>> = {
  // 90 + 60 = 150 in February against 80 + 40 = 120 in January: 30 more, a quarter of 120.
  KPI_COMPARE: {
    given: [dates, [80, 40, 90, 60], 'month'],
    result: [[{ days: february, compared: january }, 150, 120, 0.25]],
  },
  // Newcombe (1998), table II, contrast (a): 56 of 70 against 48 of 80, by method 10 from 0.0524 to 0.3339.
  // The score test by hand: 0.2 / sqrt(0.693333 × 0.306667 × (1/70 + 1/80)) = 2.6502, p = 0.00804.
  KPI_SIGNIFICANCE: {
    given: [56, 70, 48, 80],
    result: [[0.2, 0.052431472402, 0.333872654037, 0.008045081368]],
  },
  // L(2400, 2000) = 400 / ln 1.2 = 2193.926. Visitors and conversion: ln 1.2 and ln 1.25 of it; order value: ln 0.8.
  KPI_DRIVERS: {
    given: [1200, 30, 2400, 1000, 20, 2000],
    result: [
      [{ word: 'visitors' }, 400, 1],
      [{ word: 'conversion' }, 489.5604342966, 1.223901085742],
      [{ word: 'orderValue' }, -489.5604342966, -1.223901085742],
      [{ word: 'total' }, 400, 1],
    ],
  },
  // 10 of 30 days: 100 of 300 are expected; 84 of 300 are 28 %, and 16 % less than expected.
  KPI_PACE: {
    given: [84, 300, ...november],
    result: [[0.28, 100, { word: 'behind' }]],
  },
  // 216 are missing, 20 days are left.
  KPI_REQUIRED: { given: [84, 300, ...november], result: 10.8 },
};
