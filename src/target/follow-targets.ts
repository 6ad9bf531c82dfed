import type { KpiId } from '../kpi/catalogue';
import type { CountedKpi } from '../kpi/counted';
import { concernedKpis } from '../measures/concerned-kpis';
import { type Coverage, covers, coversEnd } from '../measures/coverage';
import { kpiValue } from '../measures/kpi-value';
import { measureShop } from '../measures/measure-shop';
import { partlyKnownTables } from '../measures/partly-known-tables';
import { datedTables } from '../measures/reached-period';
import type { ReadShop } from '../measures/read-shop';
import type { Span } from '../measures/spans';
import type { Segment, Tally } from '../measures/tally';
import { type CivilDay, weekday } from '../period/civil-day';
import { daysOfWeek } from '../statistics/day-spread';
import { type CountedSegment, countedSegment } from './counted-segment';
import { type Course, seasonalCourse } from './course';
import { dayNoise, levelNoise } from './day-noise';
import type { DayNoise } from './forecast';
import { kindOfKpi, type Sign, signOf } from './kind-of-kpi';
import { KpiDays } from './kpi-days';
import { type Progress, progressOf } from './progress';
import { daysOf, type TargetStatus } from './target';
import { pathOf, type TargetPath } from './target-path';
import { keepsFromFollowing, type TargetProblem } from './target-problem';
import { isWhole, type TargetRow, type WholeTarget } from './target-row';

/** A target and its state at the end of a day. */
export interface TargetState {
  readonly row: TargetRow;
  /** The last day that is counted for it. */
  readonly asOf: CivilDay;
  /** The owner's baseline; if the row has none, the KPI's value before. */
  readonly baseline: number | undefined;
  readonly actual: number | undefined;
  readonly sign: Sign | undefined;
  /** Undefined if the target cannot be followed; then `problem` says why. */
  readonly progress: Progress | undefined;
  /** The status a week earlier; undefined if the target had not begun. */
  readonly statusBefore: TargetStatus | undefined;
  readonly problem: TargetProblem | undefined;
}

export interface TargetQuestion {
  /** The last day to count; undefined for the last finished one that the data reach. */
  readonly asOf: CivilDay | undefined;
  /** After how many days without an order a customer counts as lost, if the owner set it. */
  readonly lostAfterDays?: number;
}

const daysOfYear = 52 * daysOfWeek;
/** The number of days before a target that show how much days vary. */
const referenceDays = 26 * daysOfWeek;
/** With fewer days before the target, its own days are used too. */
const leastReferenceDays = 4 * daysOfWeek;
/** The number of weeks before the target that show how much a level changes. */
const levelWeeks = 12;

/** Follows every target. Each row gets its state, even a row with a problem, in the order of the rows. */
export function followTargets(
  read: ReadShop,
  rows: readonly TargetRow[],
  { asOf, lostAfterDays }: TargetQuestion,
): readonly TargetState[] {
  return replayTargets(read, rows, [asOf ?? lastDayOver(read)], lostAfterDays)[0] ?? [];
}

/** The last day that is over and that the data reach. */
function lastDayOver({ countable, today }: ReadShop): CivilDay {
  const lastDay = datedTables(countable)?.[0].coverage.lastDay ?? today - 1;
  return Math.min(lastDay, today - 1);
}

/** The state of every target at the end of each of some days, counted in one pass. */
export function replayTargets(
  read: ReadShop,
  rows: readonly TargetRow[],
  days: readonly CivilDay[],
  lostAfterDays?: number,
): readonly (readonly TargetState[])[] {
  const coverage = datedTables(read.countable)?.[0].coverage;
  const spans = new SpanCollector();
  const past = new Past();
  const asked = days.map((asOf) =>
    rows.map((row) => {
      const plan = planOf(read, row, asOf, coverage);
      return { asOf, row, plan, own: plan === undefined ? undefined : spansOf(plan, spans) };
    }),
  );
  // The main span is the last day: a stock list without dates counts for it.
  const last = Math.max(...days);
  spans.add({ from: last, to: last });
  const { dayOfInstant } = read.rules;
  const list = spans.list();
  const tallies = new Map<CountedSegment['by'], Tally>();
  // Counted by device only if a target is about one.
  const tallyBy = (by: CountedSegment['by']): Tally =>
    kept(tallies, by, () => measureShop(read.countable, list, { dayOfInstant, lostAfterDays, by }).tally);
  return asked.map((states) =>
    states.map(({ asOf, row, plan, own }) =>
      plan === undefined || own === undefined
        ? unfollowed(row, asOf, row.problem ?? unknownProblem(row))
        : stateOf(plan, own, tallyBy(plan.counted.by), coverage, past),
    ),
  );
}

/** The problem of a complete row that cannot be followed. */
function unknownProblem(row: TargetRow): TargetProblem | undefined {
  return isWhole(row) && countedSegment(row.kpi, row.segment) === undefined ? 'noSegment' : undefined;
}

function unfollowed(row: TargetRow, asOf: CivilDay, problem: TargetProblem | undefined): TargetState {
  return {
    row,
    asOf,
    baseline: row.baseline,
    actual: undefined,
    sign: undefined,
    progress: undefined,
    statusBefore: undefined,
    problem,
  };
}

/** A row that can be followed, and up to which day its KPI is known. */
interface Plan {
  readonly row: TargetRow;
  readonly target: WholeTarget;
  readonly counted: CountedSegment;
  /** The day asked for. */
  readonly asOf: CivilDay;
  readonly lastKnown: CivilDay;
  /** Whether the data begin within the target's days. */
  readonly startsLate: boolean;
}

function planOf(
  read: ReadShop,
  row: TargetRow,
  asOf: CivilDay,
  coverage: Coverage | undefined,
): Plan | undefined {
  if (!isWhole(row) || keepsFromFollowing(row.problem)) return undefined;
  const { start, deadline } = row;
  const counted = countedSegment(row.kpi, row.segment);
  if (counted === undefined) return undefined;
  const span: Span = { from: start, to: Math.max(start, Math.min(asOf, deadline)) };
  const { shop } = read.countable;
  let lastKnown =
    coverage === undefined || coversEnd(coverage, span) ? asOf : Math.min(asOf, coverage.lastDay);
  let startsLate =
    coverage !== undefined && !covers(coverage, { from: start, to: span.to }) && coverage.firstDay > start;
  for (const finding of partlyKnownTables(read.countable, coverage, span, true)) {
    const concerned: readonly KpiId[] = concernedKpis(finding, shop.tabs);
    if (!concerned.includes(counted.kpi.id)) continue;
    if (finding.code === 'dataStartsInPeriod') startsLate = true;
    if (finding.code === 'dataEndsEarly' && finding.days !== undefined) {
      lastKnown = Math.min(lastKnown, finding.days.from - 1);
    }
    if (finding.code === 'trafficIncomplete' && shop.traffic !== undefined) {
      lastKnown = Math.min(lastKnown, shop.traffic.lastDay);
      startsLate ||= shop.traffic.firstDay > start;
    }
  }
  return { row, target: row, counted, asOf, lastKnown, startsLate };
}

/** Collects the spans to count, each once. */
class SpanCollector {
  private readonly spans: Span[] = [];
  private readonly before: number[] = [];
  private readonly places = new Map<string, number>();

  /** Returns the index of a span; `before` is the one that a growth compares it with. */
  add(span: Span, before = -1): number {
    const key = `${span.from}|${span.to}|${before}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.spans.length);
    this.before.push(before);
    return this.spans.push(span) - 1;
  }

  list() {
    return { spans: this.spans, main: this.spans.length - 1, before: this.before };
  }
}

/** The indexes of a target's spans. */
interface TargetSpans {
  readonly toDate: number | undefined;
  readonly dayEarlier: number | undefined;
  readonly weekEarlier: number | undefined;
  readonly yearEarlier: number;
  readonly before: number;
  readonly weeks: readonly number[];
}

function spansOf({ target, counted: { kpi }, lastKnown }: Plan, spans: SpanCollector): TargetSpans {
  const { start, deadline } = target;
  const days = daysOf(target);
  const isGrowth = kpi.inputs.some(({ of }) => of === 'periodBefore');
  const upTo = (day: CivilDay): number | undefined => {
    const to = Math.min(day, deadline);
    if (to < start) return undefined;
    const before = isGrowth ? spans.add({ from: start - days, to: to - days }) : -1;
    return spans.add({ from: start, to }, before);
  };
  const previous: Span = { from: start - days, to: start - 1 };
  const beforePrevious = isGrowth ? spans.add({ from: start - 2 * days, to: start - days - 1 }) : -1;
  const weeks = kindOfKpi(kpi).kind === 'level' ? levelWeeks : 0;
  return {
    toDate: upTo(lastKnown),
    dayEarlier: upTo(lastKnown - 1),
    weekEarlier: upTo(lastKnown - daysOfWeek),
    yearEarlier: spans.add({ from: start - daysOfYear, to: deadline - daysOfYear }),
    before: spans.add(previous, beforePrevious),
    weeks: Array.from({ length: weeks }, (_, week) => {
      const to = start - 1 - daysOfWeek * (weeks - 1 - week);
      return spans.add({ from: to - daysOfWeek + 1, to });
    }),
  };
}

/** Results that are the same for every day of a target, computed once. */
class Past {
  private readonly courses = new Map<WholeTarget, Course | undefined>();
  private readonly noises = new Map<WholeTarget, DayNoise | undefined>();
  private readonly ofKpis = new Map<string, KpiDays | undefined>();

  course(target: WholeTarget, find: () => Course | undefined): Course | undefined {
    return kept(this.courses, target, find);
  }

  days({ by, kpi, segment }: CountedSegment, tally: Tally): KpiDays | undefined {
    return kept(this.ofKpis, `${by} ${kpi.id} ${segment}`, () => KpiDays.of(tally, kpi, segment));
  }

  /** Not stored for a young shop: it comes from the target's own days and changes with each of them. */
  noise(target: WholeTarget, isYoung: boolean, find: () => DayNoise | undefined): DayNoise | undefined {
    return isYoung ? find() : kept(this.noises, target, find);
  }
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = find();
  known.set(key, made);
  return made;
}

function stateOf(
  { row, target, counted, asOf, lastKnown, startsLate }: Plan,
  spans: TargetSpans,
  tally: Tally,
  coverage: Coverage | undefined,
  past: Past,
): TargetState {
  const { aim, start, deadline } = target;
  const { kpi, segment } = counted;
  const hasBegun = asOf >= start;
  if (segment !== 'all' && isUnknown(kpi, tally, segment) && !isUnknown(kpi, tally, 'all')) {
    return unfollowed(row, Math.min(asOf, lastKnown), 'noSegment');
  }
  const valueAt = (index: number | undefined): number | undefined => {
    if (index === undefined) return undefined;
    const { value } = kpiValue(kpi, tally, segment, index);
    return value.state === 'value' ? value.value : undefined;
  };
  const { kind, origin, canTurn } = kindOfKpi(kpi);
  const yearEarlier = valueAt(spans.yearEarlier);
  const baseline =
    target.baseline ?? (kind === 'sum' ? (yearEarlier ?? valueAt(spans.before)) : valueAt(spans.before));
  const sign = signOf(aim, kpi.better, target.target, baseline);
  const days = past.days(counted, tally);
  const course =
    kind === 'sum' && yearEarlier !== undefined
      ? past.course(target, () => seasonOf(days, target, coverage))
      : undefined;
  // A counted baseline that is already past the target is not used as the start of a path.
  const isBehind = aim === 'reach' && baseline !== undefined && sign * (target.target - baseline) < 0;
  const path: TargetPath = pathOf({
    kind,
    origin,
    canTurn,
    sign,
    aim,
    start,
    deadline,
    target: target.target,
    baseline: isBehind ? undefined : baseline,
    course,
  });
  const state = { row, baseline, sign, asOf: Math.min(asOf, lastKnown) };
  const actual = valueAt(spans.toDate);
  if (hasBegun && (startsLate || actual === undefined)) {
    return { ...unfollowed(row, state.asOf, startsLate ? 'notCovered' : 'noData'), baseline, sign };
  }
  const isYoung = lastKnown < start || (days !== undefined && start - days.firstDay < leastReferenceDays);
  const noise = past.noise(target, isYoung, () =>
    noiseOf(kpi, kind, path, days, spans.weeks.map(valueAt), lastKnown),
  );
  const progressAt = (day: CivilDay, value: number | undefined): Progress | undefined =>
    progressOf(path, value, day, noise);
  const weekEarlier = valueAt(spans.weekEarlier);
  const progress = progressAt(hasBegun ? lastKnown : asOf, actual);
  const dayBefore =
    progress?.status === 'atRisk' ? progressAt(lastKnown - 1, valueAt(spans.dayEarlier)) : undefined;
  return {
    ...state,
    actual,
    progress: steadied(progress, dayBefore),
    statusBefore:
      weekEarlier === undefined ? undefined : progressAt(lastKnown - daysOfWeek, weekEarlier)?.status,
    // Warns before the target begins that its KPI is unknown.
    problem: row.problem ?? (!hasBegun && isUnknown(kpi, tally, segment) ? 'noData' : undefined),
  };
}

/** Whether the tabs have no figures of a KPI in any of the spans. */
function isUnknown(kpi: CountedKpi, tally: Tally, segment: Segment): boolean {
  return tally.spans.every((_, index) => kpiValue(kpi, tally, segment, index).value.state === 'noData');
}

/** At risk only if the day before was too: a single bad day proves nothing. */
function steadied(progress: Progress | undefined, dayBefore: Progress | undefined): Progress | undefined {
  return progress?.status === 'atRisk' && dayBefore?.status !== 'atRisk'
    ? { ...progress, status: 'behind' }
    : progress;
}

/**
 * What each day brought a year earlier, on the same weekday. For a target longer than a year, that year is
 * used again.
 */
function seasonOf(
  days: KpiDays | undefined,
  target: WholeTarget,
  coverage: Coverage | undefined,
): Course | undefined {
  const length = daysOf(target);
  const year: Span = {
    from: target.start - daysOfYear,
    to: target.start - daysOfYear + Math.min(length, daysOfYear) - 1,
  };
  if (days === undefined || days.firstDay > year.from + daysOfWeek) return undefined;
  if (coverage !== undefined && !covers(coverage, year)) return undefined;
  const values = days.values(year);
  return seasonalCourse(Array.from({ length }, (_, day) => values[day % values.length] ?? 0));
}

/** How much the days of a KPI vary before the target; in a young shop, up to now. */
function noiseOf(
  kpi: CountedKpi,
  kind: TargetPath['kind'],
  { start, course }: TargetPath,
  days: KpiDays | undefined,
  weekly: readonly (number | undefined)[],
  lastKnown: CivilDay,
): DayNoise | undefined {
  if (kind === 'level') return levelNoise(weekly.filter((value) => value !== undefined));
  if (days === undefined || days.isSpread) return undefined;
  const first = days.firstDay;
  const isOld = start - first >= leastReferenceDays;
  const to = isOld ? Math.min(start - 1, lastKnown) : lastKnown;
  const span: Span = { from: Math.max(first, to - referenceDays + 1), to };
  if (span.to < span.from) return undefined;
  const values = kind === 'sum' ? days.values(span) : days.contributions(span);
  if (values === undefined) return undefined;
  return dayNoise({
    firstWeekday: weekday(span.from),
    values,
    knowsWeekdays: kind === 'ratio' || course.isSeasonal,
    // Profit does not vary in proportion to itself, as sales do.
    isRelative: kind === 'sum' && kpi.inputs.length === 1,
  });
}
