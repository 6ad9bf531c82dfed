import { describe, expect, it } from 'vitest';
import { type HolidayShift, holidayShifts } from '../../src/comparison/holiday-shift';
import { PeriodGrid } from '../../src/measures/period-grid';
import { defaultCalendar } from '../../src/period/calendar';
import { isoDay } from '../../src/period/civil-day';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import { dayOf, type Line, measured, monthOf, ordersOf } from '../measures/tables-by-hand';

/**
 * The holidays that explain a month compared with the one before, in a shop with a number of orders on each
 * day of 2026 up to May.
 */
function shifts(
  ordersOn: (day: string) => number,
  month: string,
  lastDay = '2026-05-31',
): readonly HolidayShift[] {
  const lines: Line[] = [];
  for (let day = dayOf('2026-01-01'); day <= dayOf(lastDay); day += 1) {
    for (let one = 0; one < ordersOn(isoDay(day)); one += 1) {
      lines.push([lines.length, isoDay(day), lines.length, lineKinds.sale, 50]);
    }
  }
  const period = monthOf(`${month}-15`);
  const { main, previous } = new PeriodGrid(period, 24, defaultCalendar);
  return holidayShifts(measured({ orders: ordersOf(lines) }, period).tally, main, previous);
}

/** 4, 5 or 6 orders, whatever the holiday. */
const usual = (day: string): number => 4 + (dayOf(day) % 3);

describe('holidays that make two periods hard to compare', () => {
  // Easter 2026 is on 5 April: people buy from 29 March on, three days of March and five of April.
  it('are reported if people buy more on the days before them', () => {
    const isEaster = (day: string): boolean => day >= '2026-03-29' && day <= '2026-04-05';
    const found = shifts((day) => usual(day) + (isEaster(day) ? 30 : 0), '2026-05');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ holiday: 'easter', day: dayOf('2026-04-05'), days: 0, daysCompared: 5 });
    // Eight days before Easter and those around them have 4, 5 or 6 orders in turn, and Easter 30 more: five such days
    // in April are 150 orders, and May has a day more.
    expect(found[0]?.ordersADay).toBeCloseTo(35, 0);
    expect(found[0]?.ordersElse).toBeCloseTo(5, 0);
    expect(found[0]?.orders).toBeCloseTo((-150 * 31) / 30, -1);
  });

  it('are not reported if nobody buys more for them, or if the shop only grew', () => {
    expect(shifts(usual, '2026-05')).toEqual([]);
    expect(shifts((day) => usual(day) + (day >= '2026-04' ? 10 : 0), '2026-04')).toEqual([]);
  });

  // Lebaran 2026 is on 21 March: people buy from 25 February to 20 March, and are away until 2 April.
  it('are reported at the end of their month by the days on which people are away', () => {
    const forLebaran = (day: string): number => {
      if (day < '2026-02-25') return usual(day);
      return day <= '2026-03-20' ? usual(day) + 8 : 1;
    };
    const [found] = shifts(forLebaran, '2026-03', '2026-03-31');
    expect(found).toMatchObject({ holiday: 'lebaran', days: 20, daysCompared: 4 });
  });

  it('are not reported if a shop grew shortly before the data end, or was closed', () => {
    const grown = (day: string): number => usual(day) + (day >= '2026-03' ? 8 : 0);
    expect(shifts(grown, '2026-03', '2026-03-31')).toEqual([]);
    // February holds the days before Chinese New Year, on 17 February.
    const closed = (day: string): number => (day.startsWith('2026-02') ? 0 : usual(day));
    expect(shifts(closed, '2026-03', '2026-03-31')).toEqual([]);
  });
});
