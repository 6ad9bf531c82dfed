import { expect, it } from 'vitest';
import { emptyPeriod } from '../../src/comparison/empty-period';
import { PeriodGrid } from '../../src/measures/period-grid';
import { defaultCalendar } from '../../src/period/calendar';
import { isoDay } from '../../src/period/civil-day';
import { type PeriodKind, periodAround } from '../../src/period/period';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import { dayOf, type Line, measured, ordersOf } from '../measures/tables-by-hand';

/**
 * Which of two neighbouring periods is empty, in a shop with an order on each day of 2026 up to May that is
 * not closed.
 */
function empty(kind: PeriodKind, day: string, isClosed: (day: string) => boolean): string | undefined {
  const lines: Line[] = [];
  for (let at = dayOf('2026-01-01'); at <= dayOf('2026-05-31'); at += 1) {
    if (!isClosed(isoDay(at))) lines.push([lines.length, isoDay(at), lines.length, lineKinds.sale, 50]);
  }
  const period = periodAround(kind, dayOf(day));
  const { main, previous } = new PeriodGrid(period, 24, defaultCalendar);
  return emptyPeriod(measured({ orders: ordersOf(lines) }, period).tally, main, previous);
}

it('a month without an order is reported, whichever of the two it is', () => {
  const inMarch = (day: string): boolean => day.startsWith('2026-03');
  expect(empty('month', '2026-03-10', inMarch)).toBe('period');
  expect(empty('month', '2026-04-10', inMarch)).toBe('compared');
  expect(empty('month', '2026-05-10', inMarch)).toBeUndefined();
});

it('a Sunday on which the shop is closed is not reported', () => {
  // 29 March 2026 is a Sunday.
  expect(empty('day', '2026-03-30', (day) => day === '2026-03-29')).toBeUndefined();
});
