import type { Calendar } from '../period/calendar';
import type { CivilDay } from '../period/civil-day';
import { type Period, periodBefore, periodLastYear, periodsUpTo } from '../period/period';

/** Finds the first of some days, given in their order, that is not before a day. */
export class DayIndex {
  private readonly first: CivilDay;
  private readonly table: Int32Array;

  constructor(private readonly days: readonly CivilDay[]) {
    this.first = days[0] ?? 0;
    const last = days[days.length - 1] ?? 0;
    this.table = new Int32Array(last - this.first + 1);
    let index = 0;
    for (let day = this.first; day <= last; day += 1) {
      while ((days[index] ?? last) < day) index += 1;
      this.table[day - this.first] = index;
    }
  }

  /** The number of the days where all of them are before it. */
  atOrAfter(day: CivilDay): number {
    if (day <= this.first) return 0;
    return this.table[day - this.first] ?? this.days.length;
  }
}

/**
 * The periods that a summary needs, in their order and without overlaps: those of its history, the one before
 * them, and the same period a year earlier with the one before it.
 */
export class PeriodGrid {
  readonly periods: readonly Period[];
  /** The first day that a period holds, and for each day from there the index of its period; -1 between periods. */
  readonly firstDay: CivilDay;
  readonly bucketOfDay: Int32Array;
  /** Where the history begins and ends in `periods`: its last period is the one that the summary is about. */
  readonly historyStart: number;
  readonly current: number;
  readonly previous: number;
  readonly lastYear: number;
  private readonly indexByStart: ReadonlyMap<CivilDay, number>;

  constructor(
    period: Period,
    historyLength: number,
    private readonly calendar: Calendar,
  ) {
    const history = periodsUpTo(period, historyLength + 1, calendar);
    const yearEarlier = periodLastYear(period, calendar);
    const byStart = new Map<CivilDay, Period>();
    for (const one of [periodBefore(yearEarlier, calendar), yearEarlier, ...history])
      byStart.set(one.from, one);
    this.periods = [...byStart.values()].sort((a, b) => a.from - b.from);
    this.indexByStart = new Map(this.periods.map(({ from }, index) => [from, index]));
    this.current = this.periods.length - 1;
    this.historyStart = this.periods.length - historyLength;
    this.previous = this.before(this.current) ?? -1;
    this.lastYear = this.indexByStart.get(yearEarlier.from) ?? -1;
    this.firstDay = this.periods[0]?.from ?? 0;
    this.bucketOfDay = new Int32Array(period.to - this.firstDay + 1).fill(-1);
    this.periods.forEach(({ from, to }, index) => {
      this.bucketOfDay.fill(index, from - this.firstDay, to - this.firstDay + 1);
    });
  }

  get size(): number {
    return this.periods.length;
  }

  /** The index of the period in which the day lies, -1 where none does. */
  bucketOf(day: CivilDay): number {
    return this.bucketOfDay[day - this.firstDay] ?? -1;
  }

  /** The index of the period before, undefined where the grid does not have it. */
  before(index: number): number | undefined {
    const period = this.periods[index];
    return period && this.indexByStart.get(periodBefore(period, this.calendar).from);
  }
}
