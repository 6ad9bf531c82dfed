import type { Calendar } from '../period/calendar';
import type { CivilDay } from '../period/civil-day';
import {
  lastCompletePeriod,
  type Period,
  type PeriodKind,
  periodAround,
  periodBefore,
} from '../period/period';
import type { Refusal } from '../tables/findings/refusal';
import { lineKinds } from '../tables/reading/orders/orders';
import type { CountableShop } from './countable-shop';
import { type Coverage, coverageOfDays, coverageOfRows, coversEnd } from './coverage';

/** A table whose days show which periods the data reach. */
export interface DatedTable {
  readonly tab: string;
  readonly coverage: Coverage;
  /** The last day with a row that is no later than the one given. */
  readonly lastDayUpTo: (day: CivilDay) => CivilDay | undefined;
}

/** The orders, if any has a day; else all other tables with days, the one with the latest day first. */
export function datedTables({
  shop,
  ads,
  costs,
  sustainability,
}: CountableShop): readonly [DatedTable, ...DatedTable[]] | undefined {
  const { orders, traffic, surveys, support, inventory, social } = shop;
  const ofOrders = coverageOfDays(orders.day, orders.kind);
  if (ofOrders !== undefined) {
    const isSale = (line: number): boolean => orders.kind[line] === lineKinds.sale;
    return [
      {
        tab: orders.tabs.join(', '),
        coverage: ofOrders,
        lastDayUpTo: (day) => lastOf(orders.day, day, isSale),
      },
    ];
  }
  const [first, ...others] = [traffic, ads, costs, surveys, support, inventory, social, sustainability]
    .flatMap((table): readonly DatedTable[] => {
      const coverage = table && coverageOfRows(table);
      if (table === undefined || coverage === undefined) return [];
      const tab = table.tabs.join(', ');
      return [{ tab, coverage, lastDayUpTo: (day) => lastOf(table.day, day, () => true) }];
    })
    .sort((a, b) => b.coverage.lastDay - a.coverage.lastDay);
  return first === undefined ? undefined : [first, ...others];
}

function lastOf(days: Int32Array, upTo: CivilDay, counts: (row: number) => boolean): CivilDay | undefined {
  let last: CivilDay | undefined;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? upTo + 1;
    if (day <= upTo && (last === undefined || day > last) && counts(row)) last = day;
  }
  return last;
}

/**
 * The last period that is over and that a table reaches: its last row is so near the period's end that the
 * rest may be one of the shop's usual pauses. Undefined if the table begins later.
 */
function lastReachedPeriod(
  kind: PeriodKind,
  today: CivilDay,
  { coverage, lastDayUpTo }: DatedTable,
  calendar: Calendar,
): Period | undefined {
  const around = periodAround(kind, Math.min(coverage.lastDay, today), calendar);
  const isReached = around.to < today && coversEnd(coverage, around);
  let period = isReached ? around : periodBefore(around, calendar);
  const last = lastDayUpTo(period.to);
  if (last === undefined) return period.to < coverage.firstDay ? undefined : period;
  // If the shop was closed in this period, such as every Sunday, the last period with rows is taken.
  if (last < period.from && period.to - last <= coverage.usualPause) {
    period = periodAround(kind, last, calendar);
  }
  return period.to < coverage.firstDay ? undefined : period;
}

/** A period to count, and what the data cover. */
export interface ReachedPeriod {
  readonly period: Period;
  readonly asOf: CivilDay;
  /** The days of the table that decides which periods are covered. */
  readonly coverage: Coverage;
}

/** The last whole period up to the day that the owner asks for, else the last that is over and that the data reach. */
export function reachedPeriod(
  { period: kind, asOf }: { readonly period: PeriodKind; readonly asOf: CivilDay | undefined },
  today: CivilDay,
  countable: CountableShop,
  calendar: Calendar,
): ReachedPeriod | { readonly refusal: Refusal } {
  const tables = datedTables(countable);
  if (tables === undefined) return { refusal: noSales(countable) };
  const [furthest] = tables;
  const { firstDay, lastDay } = furthest.coverage;
  const lastKnown = Math.min(lastDay, today);
  const found =
    asOf === undefined
      ? tables.flatMap((table): readonly ReachedPeriod[] => {
          const period = lastReachedPeriod(kind, today, table, calendar);
          return period === undefined ? [] : [{ period, asOf: lastKnown, coverage: table.coverage }];
        })
      : [{ period: lastCompletePeriod(kind, asOf, calendar), asOf, coverage: furthest.coverage }];
  const latest = found
    .filter(({ period, coverage }) => period.to >= coverage.firstDay)
    .sort((a, b) => b.period.to - a.period.to)[0];
  return (
    latest ?? {
      refusal: { code: 'noWholePeriod', tab: furthest.tab, period: kind, asOf: asOf ?? lastKnown, firstDay },
    }
  );
}

/** The refusal if no table has a day. */
export function noSales({ shop: { orders } }: CountableShop): Refusal {
  return { code: 'noSales', tab: orders.tabs.join(', '), rows: orders.length };
}
