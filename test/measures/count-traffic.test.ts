import { expect, it } from 'vitest';
import type { MeasureId } from '../../src/kpi/measure';
import type { Period } from '../../src/period/period';
import type { Records } from '../../src/tables/reading/records/records';
import { countsOf, figures, measured, monthOf, recordsOf } from './tables-by-hand';

const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
const march = monthOf('2026-03-15');
const measures: readonly MeasureId[] = ['visits', 'sessions', 'visitors', 'bounced_sessions', 'carts'];

function traffic(
  counts: Readonly<Partial<Record<'visits' | 'visitors' | 'bouncedSessions' | 'carts', readonly number[]>>>,
): Records<'traffic'> {
  const numbers = Object.fromEntries(
    Object.entries(counts).map(([count, values]) => [count, figures(...values)]),
  );
  return recordsOf('traffic', days, { numbers, words: {}, moments: {} });
}

function countTraffic(table: Records<'traffic'>, period: Period) {
  return countsOf(measured({ traffic: table }, period), measures);
}

it('adds the rows of the period, its first and last day included', () => {
  const counts = countTraffic(
    traffic({
      visits: [1, 20, 300, 4000],
      visitors: [1, 10, 200, 3000],
      bouncedSessions: [1, 5, 90, 1],
      carts: [1, 2, 3, 4],
    }),
    march,
  );
  expect(counts).toEqual({ visits: 320, sessions: 320, visitors: 210, bounced_sessions: 95, carts: 5 });
});

it('uses visits as visitors, or visitors as visits, if a tab has only one of them', () => {
  const same = { visits: 320, sessions: 320, visitors: 320 };
  expect(countTraffic(traffic({ visits: [1, 20, 300, 4000] }), march)).toEqual(same);
  expect(countTraffic(traffic({ visitors: [1, 20, 300, 4000] }), march)).toEqual(same);
});

it('a period without rows is unknown, not 0 visits', () => {
  const may = monthOf('2026-05-15');
  expect(countTraffic(traffic({ visits: [1, 20, 300, 4000] }), may)).toEqual({});
});
