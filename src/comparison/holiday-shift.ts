import type { CountSheet } from '../measures/count-sheet';
import type { Span } from '../measures/spans';
import type { CivilDay } from '../period/civil-day';
import { type HolidayName, holidayNames } from '../period/holiday-names';
import { type HolidayCorrection, holidayDays } from '../period/holidays';
import { studentBothTails } from '../statistics/student-distribution';

/** A holiday for which people buy at other times, with more of its days in one period than in the other. */
export interface HolidayShift {
  readonly holiday: HolidayName;
  /** The first day of the holiday. */
  readonly day: CivilDay;
  /** How many of the days on which people buy for it lie in the period, and in the one compared. */
  readonly days: number;
  readonly daysCompared: number;
  /** Orders on a mean one of these days, and on a mean other day of both periods. */
  readonly ordersADay: number;
  readonly ordersElse: number;
  /** How many orders more or fewer the period has by it than the one compared. */
  readonly orders: number;
}

/** The days on which people buy for a holiday, from its first day on: before it, or on the day itself. */
export interface BuyingDays {
  readonly first: number;
  readonly last: number;
  /** The last day on which people are away; days up to it are not used for comparison either. */
  readonly until?: number;
}

/** Undefined of a holiday that another one names. */
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

/** A holiday is named where it moves at least this share of a period's orders, and chance seldom does so much. */
const leastShare = 0.1;
export const chanceAllowed = 0.01;

/**
 * The number of days before and after a holiday that show what is usual; with fewer than three nothing is
 * known.
 */
const daysAround = 28;
const leastDaysAround = 3;

/**
 * The holidays that make two periods unlike: people bought more on the days before them (on the day itself for
 * sales days), and one period holds more of these days. Whether they did is seen beside the days before them and, as
 * far as the data reach, those after them: they must stand out from both, so that a shop that grew, or was closed, is
 * not taken for a holiday. Where the data end before people are back, the days on which they are away stand for those
 * after. Each is a t-test of the difference of two means with one variance, with as many holidays looked at as have
 * days there (C. E. Bonferroni, 1936). The greatest first.
 */
export function holidayShifts(
  sheet: CountSheet,
  later: number,
  earlier: number,
  corrections: readonly HolidayCorrection[] = [],
): readonly HolidayShift[] {
  const [now, before] = [sheet.spans[later], sheet.spans[earlier]];
  if (now === undefined || before === undefined || sheet.daysOf('orders') === undefined) return [];
  const seen = holidayNames.flatMap((holiday) => {
    const buying = buyingDays[holiday];
    return buying === undefined ? [] : unlikeDays(holiday, buying, now, before, corrections);
  });
  const allowed = chanceAllowed / Math.max(seen.length, 1);
  return seen
    .flatMap((one) => shiftBy(one, sheet, now, before, allowed) ?? [])
    .sort((a, b) => Math.abs(b.orders) - Math.abs(a.orders));
}

/** A holiday with days in one period or in both, but not alike in their number. */
interface UnlikeDays {
  readonly holiday: HolidayName;
  readonly buying: BuyingDays;
  /** The first days of the holiday near the two periods; of several years where a year lies between them. */
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
  sheet: CountSheet,
  now: Span,
  before: Span,
  allowed: number,
): HolidayShift | undefined {
  const known = { from: firstDayOfOrders(sheet), to: Math.max(now.to, before.to) };
  const found = ordersForHoliday(near, buying, sheet, known, [now, before], allowed);
  if (found === undefined) return undefined;
  const orders = (found.on - found.off) * (days - (daysCompared * lengthOf(now)) / lengthOf(before));
  if (Math.abs(orders) < leastShare * sheet.between('orders', now.from, now.to)) return undefined;
  const nearest = [...near].sort((a, b) => distanceTo(now, a) - distanceTo(now, b))[0] ?? 0;
  return { holiday, day: nearest, days, daysCompared, ordersADay: found.on, ordersElse: found.off, orders };
}

/** Orders on a mean day on which people bought for a holiday, and on a mean day around these days. */
export interface HolidayOrders {
  readonly on: number;
  readonly off: number;
}

/**
 * The extra orders for a holiday, in some of its years; undefined if there were none or that cannot be told.
 * Only days `within` some spans are of the holiday, and only known days around them are compared.
 */
export function ordersForHoliday(
  years: readonly CivilDay[],
  { first, last, until = last }: BuyingDays,
  sheet: CountSheet,
  known: Span,
  within: readonly Span[],
  allowed: number,
): HolidayOrders | undefined {
  const ordersOn = (from: CivilDay, to: CivilDay, span: Span): readonly number[] =>
    daysIn({ from, to }, span).map((day) => sheet.between('orders', day, day));
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
  const isTold = sides.every(({ t, degrees }) => t > 0 && studentBothTails(t, degrees) < allowed);
  return isTold ? both : undefined;
}

interface Difference {
  readonly on: number;
  readonly off: number;
  readonly t: number;
  readonly degrees: number;
}

/** The difference of two means, each year for itself; undefined where too few days are known. */
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
  // Days that are all alike differ from others by chance never.
  return { on, off, t: on === off ? 0 : (on - off) / error, degrees };
}

/** Days before the first order are no days without orders: they are not in the data. */
export function firstDayOfOrders(sheet: CountSheet): CivilDay {
  const place = sheet.daysOf('orders')?.sums.findIndex((orders) => orders > 0) ?? -1;
  return place < 0 ? sheet.firstDay : sheet.firstDay + Math.floor(place / sheet.dimension.slotCount);
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
