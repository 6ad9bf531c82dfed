import type { DayFigures } from '../comparison/change-facts';
import { linearDays } from '../comparison/linear-days';
import type { CountedKpi } from '../kpi/counted';
import { isProblem } from '../kpi/problem';
import { dayKey } from '../measures/day-key';
import type { Span } from '../measures/spans';
import type { CountKey, Segment, Tally } from '../measures/tally';
import type { CivilDay } from '../period/civil-day';

/** A KPI of a segment by day. */
export class KpiDays {
  private knownFirstDay: CivilDay | undefined;

  private constructor(
    private readonly tally: Tally,
    private readonly kpi: CountedKpi,
    private readonly segment: Segment,
    private readonly keys: readonly CountKey[],
  ) {}

  /** Undefined if an input of the KPI is not known by day. */
  static of(tally: Tally, kpi: CountedKpi, segment: Segment): KpiDays | undefined {
    // A target needs only the shares of days and how much they vary. The costs of the order lines show both, even
    // if the cost of goods itself comes from the costs tab, so no span is checked.
    const keys = kpi.inputs.flatMap(({ measure }) => dayKey(tally, kpi, measure, []) ?? []);
    return keys.length === kpi.inputs.length && keys.length > 0
      ? new KpiDays(tally, kpi, segment, keys)
      : undefined;
  }

  /** The first day on which all inputs are known. */
  get firstDay(): CivilDay {
    this.knownFirstDay ??= this.findFirstDay();
    return this.knownFirstDay;
  }

  private findFirstDay(): CivilDay {
    const { segmentOfSlot } = this.tally.dimension;
    const isOwn = (slot: number): boolean => this.segment === 'all' || segmentOfSlot[slot] === this.segment;
    return Math.max(...this.keys.map((key) => this.tally.firstDayIn(key, isOwn)));
  }

  /** Whether figures of weeks or months were spread over their days. Such days do not show how much days vary. */
  get isSpread(): boolean {
    return this.keys.some((key) => this.tally.daysOf(key)?.isSpread === true);
  }

  /** The KPI on each day; 0 where it has no value. */
  values(span: Span): readonly number[] {
    const { inputs } = this.figures(span);
    return Array.from({ length: span.to - span.from + 1 }, (_, day) => {
      const [a = 0, b = 0, c = 0, d = 0] = inputs.map((values) => values[day] ?? 0);
      const outcome = this.kpi.formula(a, b, c, d);
      return isProblem(outcome) || !Number.isFinite(outcome) ? 0 : outcome;
    });
  }

  /** The part of each day in a quotient; undefined if it has no value. */
  contributions(span: Span): readonly number[] | undefined {
    return linearDays(this.kpi.formula, this.figures(span))?.values;
  }

  private figures({ from, to }: Span): DayFigures {
    const days = Array.from({ length: to - from + 1 }, (_, day) => from + day);
    return { firstDay: from, inputs: this.keys.map((key) => days.map((day) => this.on(key, day))) };
  }

  private on(key: CountKey, day: CivilDay): number {
    const { tally, segment } = this;
    if (segment === 'all') return tally.between(key, day, day);
    const counts = tally.daysOf(key);
    const slots = tally.dimension.segmentOfSlot.flatMap((name, slot) => (name === segment ? [slot] : []));
    return counts === undefined ? 0 : (tally.sumOf(counts, { from: day, to: day }, slots) ?? 0);
  }
}
