import type { FurtherCell } from '../../functions/further/further-function';
import type { FurtherFunctionName } from '../../kpi/further-function';
import { civilDay } from '../../period/civil-day';
import type { Example } from '../example';

/** A worked example whose result has days and words, which each language writes in its own way. */
export interface FurtherExample extends Pick<Example, 'given' | 'source'> {
  /** The rows below the header. */
  readonly result: readonly (readonly FurtherCell[])[];
}

const dates = ['2026-01-10', '2026-01-31', '2026-02-08', '2026-02-28'].map((date) => ({ date }));
const january = { from: civilDay(2026, 1, 1), to: civilDay(2026, 1, 31) };
const february = { from: civilDay(2026, 2, 1), to: civilDay(2026, 2, 28) };

/** The worked example of each function that is no KPI. */
export const furtherExamples: Readonly<Record<FurtherFunctionName, FurtherExample>> = {
  // 90 + 60 = 150 in February against 80 + 40 = 120 in January: 30 more, a quarter of 120.
  KPI_COMPARE: {
    given: [dates, [80, 40, 90, 60], 'month'],
    result: [[{ days: february, compared: january }, 150, 120, 0.25]],
  },
};
