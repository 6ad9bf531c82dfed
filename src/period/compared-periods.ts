import { type Calendar, defaultCalendar } from './calendar';
import { type CivilDay, civilDate, civilDay, existingDay } from './civil-day';
import type { HolidayName } from './holiday-names';
import { daysSinceHolidayBefore, type HolidayCorrection } from './holidays';
import {
  lastCompletePeriod,
  type Period,
  type PeriodKind,
  periodAround,
  periodBefore,
  periodLastYear,
} from './period';

/** The days from `from` to `to`, both included. */
export interface DayRange {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** Days to which the owner gave a name, such as "Summer sale". */
export interface Campaign extends DayRange {
  readonly name: string;
}

/** The period that the owner looks at. */
export type PeriodChoice =
  /** The last day, week, month, quarter or year that is over. */
  | { readonly kind: 'complete'; readonly of: PeriodKind }
  /** The period that contains a day, up to the last day that counts. */
  | { readonly kind: 'around'; readonly of: PeriodKind; readonly day: CivilDay }
  /** The running period, up to the last day that counts. */
  | { readonly kind: 'toDate'; readonly of: PeriodKind }
  | { readonly kind: 'lastDays'; readonly count: number }
  | ({ readonly kind: 'range' } & DayRange)
  | { readonly kind: 'campaign'; readonly name: string };

/** The period that it is compared with. */
export type ComparisonChoice =
  | { readonly kind: 'previous' }
  /** A number of periods earlier: 1 is the period before. */
  | { readonly kind: 'before'; readonly count: number }
  /** The same dates a year earlier; for a week, the one with the same weekdays. */
  | { readonly kind: 'year' }
  /** The days 52 weeks earlier, which have the same weekdays. */
  | { readonly kind: 'weekday' }
  | ({ readonly kind: 'range' } & DayRange)
  /** The days at the same distance from the holiday when it was last. */
  | { readonly kind: 'holiday'; readonly holiday: HolidayName }
  | { readonly kind: 'campaign'; readonly name: string };

/** What is needed to find the days of the choices. */
export interface PeriodContext {
  /** The last day that counts; a period that ends later is unfinished. */
  readonly asOf: CivilDay;
  readonly calendar?: Calendar;
  readonly campaigns?: readonly Campaign[];
  readonly corrections?: readonly HolidayCorrection[];
}

/** The days of a period, and the days to compare them with. */
export interface ComparedPeriods {
  readonly period: DayRange;
  readonly compared: DayRange;
  /** Whether the period is unfinished and the other one was cut to the same number of days. */
  readonly sameElapsedDays: boolean;
  readonly kind: ComparisonChoice['kind'];
}

/** Why the days of a choice cannot be found. */
export type PeriodProblem =
  /** The last day is before the first. */
  | { readonly code: 'rangeReversed' }
  | { readonly code: 'countTooSmall' }
  | { readonly code: 'unknownCampaign'; readonly name: string }
  /** The period begins after the last day that counts. */
  | { readonly code: 'notBegun'; readonly from: CivilDay }
  /** The table of holidays does not contain these years. */
  | { readonly code: 'holidayUnknown'; readonly holiday: HolidayName };

export type ResolvedPeriods =
  | ({ readonly state: 'resolved' } & ComparedPeriods)
  | { readonly state: 'problem'; readonly problem: PeriodProblem };

/** A chosen period with all its days, also those that are not over. */
interface ChosenPeriod {
  /** Undefined for days that are not a day, week, month, quarter or year of the calendar. */
  readonly of: PeriodKind | undefined;
  readonly whole: DayRange;
}

/** Finds the days of a choice, and the days that it is compared with. */
export function comparedPeriods(
  choice: PeriodChoice,
  comparison: ComparisonChoice,
  context: PeriodContext,
): ResolvedPeriods {
  const chosen = chosenPeriod(choice, context);
  if ('code' in chosen) return { state: 'problem', problem: chosen };
  const { whole } = chosen;
  const { asOf } = context;
  if (whole.from > asOf) return { state: 'problem', problem: { code: 'notBegun', from: whole.from } };
  const other = comparedWith(chosen, comparison, context);
  if ('code' in other) return { state: 'problem', problem: other };
  const period = { from: whole.from, to: Math.min(whole.to, asOf) };
  const isUnfinished = period.to < whole.to;
  // A range that the owner chose to compare with is never cut.
  if (!isUnfinished || comparison.kind === 'range') {
    return { state: 'resolved', period, compared: other, sameElapsedDays: false, kind: comparison.kind };
  }
  const lastElapsed = other.from + period.to - period.from;
  return {
    state: 'resolved',
    period,
    compared: { from: other.from, to: Math.min(other.to, lastElapsed) },
    // February is shorter than the first 30 days of March. Then all of it is compared, and nothing was cut.
    sameElapsedDays: lastElapsed <= other.to,
    kind: comparison.kind,
  };
}

/**
 * A period and the periods before it, the oldest first. If it is unfinished, all are cut to the same number of days.
 * Empty if the days of the choice cannot be found.
 */
export function periodsInRow(
  choice: PeriodChoice,
  count: number,
  context: PeriodContext,
): readonly DayRange[] {
  const before = Array.from({ length: count - 1 }, (_, at) =>
    comparedPeriods(choice, { kind: 'before', count: at + 1 }, context),
  );
  const resolved = before.flatMap((one) => (one.state === 'resolved' ? [one] : []));
  const [first] = resolved;
  return first === undefined ? [] : [first.period, ...resolved.map(({ compared }) => compared)].reverse();
}

function chosenPeriod(
  choice: PeriodChoice,
  { asOf, calendar = defaultCalendar, campaigns = [] }: PeriodContext,
): ChosenPeriod | PeriodProblem {
  switch (choice.kind) {
    case 'complete':
      return ofCalendar(lastCompletePeriod(choice.of, asOf, calendar));
    case 'around':
      return ofCalendar(periodAround(choice.of, choice.day, calendar));
    case 'toDate':
      return ofCalendar(periodAround(choice.of, asOf, calendar));
    case 'lastDays':
      return choice.count < 1
        ? { code: 'countTooSmall' }
        : { of: undefined, whole: { from: asOf - choice.count + 1, to: asOf } };
    case 'range':
      return rangeOf(choice);
    case 'campaign': {
      const campaign = campaignNamed(choice.name, campaigns);
      return 'code' in campaign ? campaign : rangeOf(campaign);
    }
  }
}

function campaignNamed(name: string, campaigns: readonly Campaign[]): Campaign | PeriodProblem {
  return campaigns.find((campaign) => campaign.name === name) ?? { code: 'unknownCampaign', name };
}

function ofCalendar({ kind, from, to }: Period): ChosenPeriod {
  return { of: kind, whole: { from, to } };
}

function rangeOf({ from, to }: DayRange): ChosenPeriod | PeriodProblem {
  return to < from ? { code: 'rangeReversed' } : { of: undefined, whole: { from, to } };
}

function comparedWith(
  chosen: ChosenPeriod,
  comparison: ComparisonChoice,
  { calendar = defaultCalendar, campaigns = [], corrections }: PeriodContext,
): DayRange | PeriodProblem {
  const { whole } = chosen;
  switch (comparison.kind) {
    case 'previous':
      return periodsBefore(chosen, 1, calendar);
    case 'before':
      return comparison.count < 1
        ? { code: 'countTooSmall' }
        : periodsBefore(chosen, comparison.count, calendar);
    case 'year':
      return yearEarlier(chosen, calendar);
    case 'weekday':
      return shifted(whole, -daysOf52Weeks);
    case 'range': {
      const { from, to } = comparison;
      return to < from ? { code: 'rangeReversed' } : { from, to };
    }
    case 'campaign': {
      const campaign = campaignNamed(comparison.name, campaigns);
      return 'code' in campaign ? campaign : { from: campaign.from, to: campaign.to };
    }
    case 'holiday': {
      const days = daysSinceHolidayBefore(comparison.holiday, whole, corrections);
      return days === undefined
        ? { code: 'holidayUnknown', holiday: comparison.holiday }
        : shifted(whole, -days);
    }
  }
}

const daysOf52Weeks = 364;

function shifted({ from, to }: DayRange, days: number): DayRange {
  return { from: from + days, to: to + days };
}

function periodsBefore({ of, whole }: ChosenPeriod, count: number, calendar: Calendar): DayRange {
  if (of === undefined) return shifted(whole, -count * (whole.to - whole.from + 1));
  let period: Period = { kind: of, ...whole };
  for (let back = 0; back < count; back += 1) period = periodBefore(period, calendar);
  return { from: period.from, to: period.to };
}

function yearEarlier({ of, whole }: ChosenPeriod, calendar: Calendar): DayRange {
  if (of !== undefined) {
    const { from, to } = periodLastYear({ kind: of, ...whole }, calendar);
    return { from, to };
  }
  return { from: sameDateYearBefore(whole.from), to: sameDateYearBefore(whole.to) };
}

/** The same date a year earlier; 28 February for the 29th. */
function sameDateYearBefore(day: CivilDay): CivilDay {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return existingDay(year - 1, month, dayOfMonth) ?? civilDay(year - 1, month, 28);
}

/** The days directly before: the whole period before, or the same number of days. */
export function rangeBefore(range: DayRange, choice: PeriodChoice, calendar: Calendar): DayRange {
  const of = 'of' in choice ? choice.of : undefined;
  const whole = of === undefined ? undefined : periodAround(of, range.from, calendar);
  const isWhole = whole !== undefined && whole.from === range.from && whole.to === range.to;
  return periodsBefore({ of: isWhole ? of : undefined, whole: range }, 1, calendar);
}
