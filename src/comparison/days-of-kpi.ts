import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { dayKey } from '../measures/day-key';
import type { Span } from '../measures/spans';
import type { CountKey, Tally } from '../measures/tally';
import type { CivilDay } from '../period/civil-day';
import type { DayFigures } from './change-facts';
import { referenceWeeks } from './reference-weeks';
import type { CertaintyRule } from './rule-of-certainty';

/**
 * One input of a KPI by day: the figures of a key, if there is one, plus an amount that is equal for every
 * day of a span.
 */
interface DayInput {
  readonly key: CountKey | undefined;
  readonly beside: (span: Span) => number;
}

/**
 * Spending is fixed by contracts and budgets, not by chance, so its days need not be known. Ad spend depends
 * on clicks and so on chance; its days are used if they are known.
 */
const budgeted: ReadonlySet<MeasureId> = new Set(['taxes', 'other_costs', 'marketing_spend']);
const holdsAds: ReadonlySet<MeasureId> = new Set(['other_costs', 'marketing_spend']);

/**
 * The daily inputs of a KPI in two spans, and in earlier weeks that show how much days vary; undefined if the
 * KPI is not known by day.
 */
export function daysOfKpi(
  tally: Tally,
  kpi: CountedKpi,
  rule: CertaintyRule,
  later: number,
  earlier: number,
): readonly DayFigures[] | undefined {
  const { inputs } = kpi;
  const [now, before] = [tally.spans[later], tally.spans[earlier]];
  if (now === undefined || before === undefined) return undefined;
  const byDay = inputs.flatMap(({ measure }): DayInput | readonly [] => {
    const key = dayKey(tally, kpi, measure, [later, earlier]);
    if (key !== undefined) return { key, beside: () => 0 };
    return budgeted.has(measure) ? budgetedInput(tally, measure, [later, earlier]) : [];
  });
  if (byDay.length < inputs.length) return undefined;
  const keys = byDay.flatMap(({ key }) => key ?? []);
  const spread = keys.filter((key) => tally.daysOf(key)?.isSpread === true).length;
  // A rent or the visits of a month, spread evenly over its days, do not show how days vary.
  const maySpread = rule.kind === 'rate' || !inputs.some(({ isDivisor }) => isDivisor === true);
  if (spread === keys.length || (spread > 0 && !maySpread)) return undefined;
  const weeks = referenceWeeks(now, before, firstKnownDay(tally, keys));
  return [now, before, ...weeks].map((span) => figuresOf(tally, byDay, span));
}

/**
 * Spending as an equal amount for each day of a span. Days outside of both spans have the mean of both. Ad
 * spend is taken by day if it is known.
 */
function budgetedInput(tally: Tally, measure: MeasureId, indexes: readonly [number, number]): DayInput {
  const ads = tally.daysOf('ad_spend');
  const knowsAds =
    ads !== undefined &&
    ads.isSpread !== true &&
    indexes.every((index) => tally.get('ad_spend', 'all', index) !== undefined);
  const key = knowsAds && holdsAds.has(measure) ? 'ad_spend' : undefined;
  const known = indexes.flatMap((index) => {
    const span = tally.spans[index];
    if (span === undefined) return [];
    const ofAds = key === undefined ? 0 : tally.between(key, span.from, span.to);
    return { span, amount: (tally.get(measure, 'all', index) ?? 0) - ofAds };
  });
  const perDay = (some: typeof known): number =>
    some.reduce((sum, { amount }) => sum + amount, 0) /
    some.reduce((sum, { span }) => sum + lengthOf(span), 0);
  return {
    key,
    beside: (asked) => {
      const own = known.find(({ span }) => span.from === asked.from && span.to === asked.to);
      return perDay(own === undefined ? known : [own]);
    },
  };
}

function lengthOf({ from, to }: Span): number {
  return to - from + 1;
}

/** The first day on which any of some figures is not 0. Before it, 0 and unknown cannot be distinguished. */
function firstKnownDay(tally: Tally, keys: readonly CountKey[]): CivilDay {
  return Math.max(...keys.map((key) => tally.firstDayOf(key)));
}

function figuresOf(tally: Tally, inputs: readonly DayInput[], span: Span): DayFigures {
  const days = Array.from({ length: lengthOf(span) }, (_, day) => span.from + day);
  return {
    firstDay: span.from,
    inputs: inputs.map(({ key, beside }) => {
      const amount = beside(span);
      return days.map((day) => amount + (key === undefined ? 0 : tally.between(key, day, day)));
    }),
  };
}
