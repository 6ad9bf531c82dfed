import type { Calendar } from '../period/calendar';
import type { CivilDay } from '../period/civil-day';
import { type Period, periodBefore, periodLastYear, periodsUpTo } from '../period/period';
import type { SpanList } from './spans';

/**
 * The periods that a summary needs, in order and without overlaps: those of its history, the one before them,
 * the same period a year earlier and the one before that.
 */
export class PeriodGrid implements SpanList {
  readonly spans: readonly Period[];
  readonly main: number;
  readonly before: readonly number[];
  /** The index at which the history begins; its last period is that of the summary. */
  readonly historyStart: number;
  readonly previous: number;
  readonly lastYear: number;

  constructor(period: Period, historyLength: number, calendar: Calendar) {
    const history = periodsUpTo(period, historyLength + 1, calendar);
    const yearEarlier = periodLastYear(period, calendar);
    const byStart = new Map<CivilDay, Period>();
    for (const one of [periodBefore(yearEarlier, calendar), yearEarlier, ...history])
      byStart.set(one.from, one);
    this.spans = [...byStart.values()].sort((a, b) => a.from - b.from);
    const indexByStart = new Map(this.spans.map(({ from }, index) => [from, index]));
    this.main = this.spans.length - 1;
    this.before = this.spans.map((one) => indexByStart.get(periodBefore(one, calendar).from) ?? -1);
    this.historyStart = this.spans.length - historyLength;
    this.previous = this.before[this.main] ?? -1;
    this.lastYear = indexByStart.get(yearEarlier.from) ?? -1;
  }
}
