import type { Span } from '../measures/spans';
import type { Tally } from '../measures/tally';
import type { CivilDay } from '../period/civil-day';
import { type HolidayName, holidayNames } from '../period/holiday-names';
import { type HolidayCorrection, holidayDays } from '../period/holidays';
import { studentBothTails } from '../statistics/student-distribution';

/** A holiday before which people buy more, with a different number of these buying days in each period. */
export interface HolidayShift {
  readonly holiday: HolidayName;
  /** The first day of the holiday. */
  readonly day: CivilDay;
  /** The number of buying days in the period, and in the one that it is compared with. */
  readonly days: number;
  readonly daysCompared: number;
  /** Mean daily orders on the buying days, and on the days around them. */
  readonly ordersADay: number;
  readonly ordersElse: number;
  /** How many more orders the period has because of the holiday than the one compared; negative if fewer. */
  readonly orders: number;
}

/**
 * The days on which people buy for a holiday, counted from its first day: -1 is the day before it, 0 the day
 * itself.
 */
export interface BuyingDays {
  readonly first: number;
  readonly last: number;
  /** The last day on which people are away; days up to it are not used for comparison either. */
  readonly until?: number;
}

/** Holidays without an entry are covered by another one. */
export const buyingDays: Readonly<Partial<Record<HolidayName, BuyingDays>>> = {
  // The days before Lebaran are most of Ramadan, so one name covers both.
  lebaran: { first: -24, last: -1, until: 12 },
  chineseNewYear: { first: -21, last: -1, until: 10 },
  easter: { first: -7, last: 0 },
  nineNine: { first: 0, last: 0 },
  elevenEleven: { first: 0, last: 0 },
  twelveTwelve: { first: 0, last: 0 },
  blackFriday: { first: 0, last: 3 },
};

/** A holiday is reported if it changes the orders of the period by at least this share. */
const leastShare = 0.1;
/** The probability of reporting a holiday although orders differed only by chance. */
export const chanceAllowed = 0.01;

/**
 * The number of days before and after a holiday that show what is usual; with fewer than three nothing is
 * known.
 */
const daysAround = 28;
const leastDaysAround = 3;

/**
 * The holidays that make two periods hard to compare, the one that changes orders most first. Their buying
 * days have more orders than other days, and one period has more of these days.
 * - Buying days must differ both from the days before them and, if known, from those after. So a shop that
 *   grew or was closed is not mistaken for one with a holiday.
 * - If the data end before people are back, the days on which they are away are used as the days after.
 * - Each comparison is a t-test of two means with a common variance, corrected for the number of holidays
 *   with days in the periods (C. E. Bonferroni, 1936).
 */
export function holidayShifts(
  tally: Tally,
  later: number,
  earlier: number,
  corrections: readonly HolidayCorrection[] = [],
): readonly HolidayShift[] {
  const [now, before] = [tally.spans[later], tally.spans[earlier]];
  if (now === undefined || before === undefined || tally.daysOf('orders') === undefined) return [];
  const seen = holidayNames.flatMap((holiday) => {
    const buying = buyingDays[holiday];
    return buying === undefined ? [] : unlikeDays(holiday, buying, now, before, corrections);
  });
  const allowed = chanceAllowed / Math.max(seen.length, 1);
  return seen
    .flatMap((one) => shiftBy(one, tally, now, before, allowed) ?? [])
    .sort((a, b) => Math.abs(b.orders) - Math.abs(a.orders));
}

/** A holiday with a different number of buying days in each period. */
interface UnlikeDays {
  readonly holiday: HolidayName;
  readonly buying: BuyingDays;
  /** The first days of the holiday near the two periods, in each year that they have buying days of. */
  readonly near: readonly CivilDay[];
  readonly days: number;
  readonly daysCompared: number;
}

function unlikeDays(
  holiday: HolidayName,
  buying: BuyingDays,
  now: Span,
  before: Span,
  corrections: readonly HolidayCorrection[],
): readonly UnlikeDays[] {
  const { first, last } = buying;
  const near = holidayDays(holiday, corrections).filter((day) =>
    [now, before].some(({ from, to }) => day + last >= from && day + first <= to),
  );
  const countIn = (span: Span): number =>
    near.reduce((sum, day) => sum + daysIn({ from: day + first, to: day + last }, span).length, 0);
  const [days, daysCompared] = [countIn(now), countIn(before)];
  const isUnlike = days / lengthOf(now) !== daysCompared / lengthOf(before);
  return isUnlike ? [{ holiday, buying, near, days, daysCompared }] : [];
}

function shiftBy(
  { holiday, buying, near, days, daysCompared }: UnlikeDays,
  tally: Tally,
  now: Span,
  before: Span,
  allowed: number,
): HolidayShift | undefined {
  const known = { from: firstDayOfOrders(tally), to: Math.max(now.to, before.to) };
  const found = ordersForHoliday(near, buying, tally, known, [now, before], allowed);
  if (found === undefined) return undefined;
  const orders = (found.on - found.off) * (days - (daysCompared * lengthOf(now)) / lengthOf(before));
  if (Math.abs(orders) < leastShare * tally.between('orders', now.from, now.to)) return undefined;
  const nearest = [...near].sort((a, b) => distanceTo(now, a) - distanceTo(now, b))[0] ?? 0;
  return { holiday, day: nearest, days, daysCompared, ordersADay: found.on, ordersElse: found.off, orders };
}

/** Mean daily orders on the buying days of a holiday, and on the days around them. */
export interface HolidayOrders {
  readonly on: number;
  readonly off: number;
}

/**
 * Orders on and around the buying days of a holiday, over some of its years; undefined if people did not
 * certainly buy more. Only buying days `within` some spans are used, and only `known` days around them.
 */
export function ordersForHoliday(
  years: readonly CivilDay[],
  { first, last, until = last }: BuyingDays,
  tally: Tally,
  known: Span,
  within: readonly Span[],
  allowed: number,
): HolidayOrders | undefined {
  const ordersOn = (from: CivilDay, to: CivilDay, span: Span): readonly number[] =>
    daysIn({ from, to }, span).map((day) => tally.between('orders', day, day));
  const byYear = years.map((day) => {
    const after = ordersOn(day + until + 1, day + until + daysAround, known);
    return {
      on: within.flatMap((span) => ordersOn(day + first, day + last, span)),
      sides: [
        ordersOn(day + first - daysAround, day + first - 1, known),
        after.length >= leastDaysAround ? after : ordersOn(day + last + 1, day + until, known),
      ],
    };
  });
  const sides = [0, 1].flatMap(
    (side) => differenceOf(byYear.map(({ on, sides: around }) => ({ on, off: around[side] ?? [] }))) ?? [],
  );
  const both = differenceOf(byYear.map(({ on, sides: around }) => ({ on, off: around.flat() })));
  if (both === undefined || sides.length === 0) return undefined;
  const isCertain = sides.every(({ t, degrees }) => t > 0 && studentBothTails(t, degrees) < allowed);
  return isCertain ? both : undefined;
}

interface Difference {
  readonly on: number;
  readonly off: number;
  readonly t: number;
  readonly degrees: number;
}

/** The difference of two means, within each year; undefined if too few days are known. */
function differenceOf(
  years: readonly { readonly on: readonly number[]; readonly off: readonly number[] }[],
): Difference | undefined {
  const known = years.filter(({ on, off }) => on.length > 0 && off.length >= leastDaysAround);
  const weightOf = ({ on, off }: (typeof known)[number]): number =>
    (on.length * off.length) / (on.length + off.length);
  const sum = (of: (year: (typeof known)[number]) => number): number =>
    known.reduce((total, year) => total + of(year), 0);
  const weight = sum(weightOf);
  const degrees = sum(({ on, off }) => on.length + off.length - 2);
  if (known.length === 0 || degrees < 1) return undefined;
  const [on, off] = [
    sum((year) => weightOf(year) * meanOf(year.on)) / weight,
    sum((year) => weightOf(year) * meanOf(year.off)) / weight,
  ];
  const variance = sum((year) => squaresAround(year.on) + squaresAround(year.off)) / degrees;
  const error = Math.sqrt(variance / weight);
  // If all days are equal, the error is 0 and t is infinite: any difference is certain.
  return { on, off, t: on === off ? 0 : (on - off) / error, degrees };
}

/** The first day with an order. Earlier days are not in the data, so they do not count as days without orders. */
export function firstDayOfOrders(tally: Tally): CivilDay {
  const place = tally.daysOf('orders')?.sums.findIndex((orders) => orders > 0) ?? -1;
  return place < 0 ? tally.firstDay : tally.firstDay + Math.floor(place / tally.dimension.slotCount);
}

const lengthOf = ({ from, to }: Span): number => to - from + 1;

const distanceTo = ({ from, to }: Span, day: CivilDay): number => Math.max(from - day, day - to, 0);

function daysIn({ from, to }: Span, within: Span): readonly CivilDay[] {
  const first = Math.max(from, within.from);
  return Array.from({ length: Math.max(Math.min(to, within.to) - first + 1, 0) }, (_, at) => first + at);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAround(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
