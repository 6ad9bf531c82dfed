import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import type { Moments } from '../statistics/moments';
import type { ChannelGroup } from './channel-group';
import type { DeviceGroup } from './device';
import type { Dimension, RowSlots } from './dimension';
import type { Span, SpanList } from './spans';

/** A segment of a shop: a group of channels or of devices. */
export type SegmentName = ChannelGroup | DeviceGroup;

/** What is counted: the whole shop, or one segment of it. */
export type Segment<Name extends string = SegmentName> = 'all' | Name;

/**
 * A measure, or a measure for a single KPI, such as `visits@conversion_rate`: counted only in rows that have
 * everything the KPI needs.
 */
export type CountKey = MeasureId | `${MeasureId}@${string}`;

/**
 * An order with lines on two days, which was counted on both. In spans that contain both days, 1 is
 * subtracted.
 */
export interface Link {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly slot: number;
}

/** Figures by day and slot in one array: all slots of the first day, then all of the second, and so on. */
export interface DayCounts {
  readonly sums: Float64Array;
  /** The number of rows with a value by day and slot; absent if every row had one. */
  readonly counted?: Int32Array;
  /**
   * The number of rows by day and slot. If given, the figure of days without any row is 0; else it is
   * unknown.
   */
  readonly rows?: Int32Array;
  /**
   * Whether rows for several days were divided among these days. The sums are then rounded, to remove
   * rounding errors of the division.
   */
  readonly isSpread?: true;
  /** Orders that were counted on several days. */
  readonly links?: readonly Link[];
  /**
   * The figures of the whole shop by day, if an order may count in several slots: the slots would add up to
   * more.
   */
  readonly whole?: Float64Array;
}

/** For which spans and slots figures are known. */
export interface Knowledge {
  /** Whether the table covers the span at an index. */
  readonly covers: (span: number) => boolean;
  /** The slots that the table has names of; the figures of all others are unknown. */
  readonly named: RowSlots['named'];
}

/** Sums of divided rows are exact to this many digits. */
const spreadDigits = 12;

/** Some measures count a year up to the end of a span. */
const lookBack = 365;

/** What was counted of a shop: its measures by span and segment. Unknown figures are absent, not 0. */
export class Tally<Name extends string = SegmentName> {
  /** The first day that is counted. Figures of earlier days and of days after the last span are ignored. */
  readonly firstDay: CivilDay;
  readonly dayCount: number;
  private readonly figures = new Map<string, Map<Segment<Name>, (number | undefined)[]>>();
  private readonly days = new Map<CountKey, DayCounts>();
  private readonly running = new Map<CountKey, Float64Array>();
  private readonly firstDays = new Map<CountKey, CivilDay>();
  private readonly moments = new Map<string, readonly [DayCounts, DayCounts, DayCounts]>();

  constructor(
    readonly list: SpanList,
    readonly dimension: Dimension<Name>,
  ) {
    const { spans } = list;
    this.firstDay = spans.reduce((first, { from }) => Math.min(first, from), spans[0]?.from ?? 0) - lookBack;
    const lastDay = spans.reduce((last, { to }) => Math.max(last, to), spans[0]?.to ?? 0);
    this.dayCount = lastDay - this.firstDay + 1;
  }

  get spans(): readonly Span[] {
    return this.list.spans;
  }

  /** An empty figure for each day and slot. */
  newSums(): Float64Array {
    return new Float64Array(this.dayCount * this.dimension.slotCount);
  }

  /** The index of a day's first slot in the sums; negative for a day that is not counted. */
  placeOfDay(day: CivilDay): number {
    const at = day - this.firstDay;
    return at >= 0 && at < this.dayCount ? at * this.dimension.slotCount : -1;
  }

  has(key: CountKey): boolean {
    return this.figures.has(key) || this.days.has(key);
  }

  /** Whether the key was counted for a segment, in any span. */
  hasOf(key: CountKey, segment: Segment<Name>): boolean {
    return this.figures.get(key)?.has(segment) === true;
  }

  get(key: CountKey, segment: Segment<Name>, span: number): number | undefined {
    return this.figures.get(key)?.get(segment)?.[span];
  }

  daysOf(key: CountKey): DayCounts | undefined {
    return this.days.get(key);
  }

  /** Stores one figure. Undefined means unknown and stores nothing. */
  put(key: CountKey, span: number, value: number | undefined, segment: Segment<Name> = 'all'): void {
    if (value === undefined) return;
    let bySegment = this.figures.get(key);
    if (bySegment === undefined) {
      bySegment = new Map();
      this.figures.set(key, bySegment);
    }
    let values = bySegment.get(segment);
    if (values === undefined) {
      values = new Array<number | undefined>(this.spans.length).fill(undefined);
      bySegment.set(segment, values);
    }
    values[span] = value;
  }

  /** Stores figures by day, and their sum for each span and segment. */
  putDays(key: CountKey, counts: DayCounts, { covers, named }: Knowledge): void {
    this.days.set(key, counts);
    const segments = this.slotsBySegment(named);
    this.spans.forEach((span, index) => {
      if (!covers(index)) return;
      this.put(key, index, this.sumOf(counts, span, 'all'));
      for (const [segment, slots] of segments) this.put(key, index, this.sumOf(counts, span, slots), segment);
    });
  }

  /**
   * Stores only the figures by day, for a measure whose spans are put separately. They show how it varies
   * from day to day.
   */
  keepDays(key: CountKey, counts: DayCounts): void {
    this.days.set(key, counts);
  }

  private slotsBySegment(named: readonly number[]): ReadonlyMap<Name, readonly number[]> {
    const bySegment = new Map<Name, number[]>();
    for (const slot of named) {
      const segment = this.dimension.segmentOfSlot[slot];
      if (segment === undefined) continue;
      const slots = bySegment.get(segment) ?? [];
      bySegment.set(segment, slots);
      slots.push(slot);
    }
    return bySegment;
  }

  /** The sum over a span and some slots; undefined if there are rows and none of them has a value. */
  sumOf(counts: DayCounts, { from, to }: Span, of: 'all' | readonly number[]): number | undefined {
    const { slotCount } = this.dimension;
    const { sums, counted, rows, links, whole } = counts;
    const first = Math.max(from - this.firstDay, 0);
    const end = Math.min(to - this.firstDay + 1, this.dayCount);
    let total = 0;
    let countedRows = 0;
    let allRows = 0;
    const step = of === 'all' ? 1 : slotCount;
    for (const slot of of === 'all' ? [0] : of) {
      for (let at = first * slotCount + slot; at < end * slotCount; at += step) {
        total += sums[at] ?? 0;
        if (counted !== undefined) countedRows += counted[at] ?? 0;
        if (rows !== undefined) allRows += rows[at] ?? 0;
      }
    }
    if (counted !== undefined && countedRows === 0 && !(rows !== undefined && allRows === 0))
      return undefined;
    if (of === 'all' && whole !== undefined) {
      total = 0;
      for (let day = first; day < end; day += 1) total += whole[day] ?? 0;
    }
    for (const link of links ?? []) {
      if (link.from >= from && link.to <= to && (of === 'all' || of.includes(link.slot))) total -= 1;
    }
    return counts.isSpread ? Number(total.toPrecision(spreadDigits)) : total;
  }

  /** The sum of the whole shop from one day to another, both included. */
  between(key: CountKey, from: CivilDay, to: CivilDay): number {
    const sums = this.running.get(key) ?? this.runningSums(key);
    const upTo = (day: CivilDay): number =>
      day < this.firstDay ? 0 : (sums[Math.min(day - this.firstDay, this.dayCount - 1)] ?? 0);
    return upTo(to) - upTo(from - 1);
  }

  /** The first day on which a figure by day is not 0; after the last day if there is none. */
  firstDayOf(key: CountKey): CivilDay {
    const known = this.firstDays.get(key) ?? this.firstDayIn(key, () => true);
    this.firstDays.set(key, known);
    return known;
  }

  /** The same in some of the slots. */
  firstDayIn(key: CountKey, isWanted: (slot: number) => boolean): CivilDay {
    const { slotCount } = this.dimension;
    const place =
      this.days.get(key)?.sums.findIndex((value, at) => value !== 0 && isWanted(at % slotCount)) ?? -1;
    return this.firstDay + (place < 0 ? this.dayCount : Math.floor(place / slotCount));
  }

  private runningSums(key: CountKey): Float64Array {
    const { slotCount } = this.dimension;
    const sums = new Float64Array(this.dayCount);
    const counts = this.days.get(key);
    const whole = counts?.whole;
    const bySlot = counts?.sums;
    let sum = 0;
    const again = new Map<CivilDay, number>();
    for (const { to } of counts?.links ?? []) again.set(to, (again.get(to) ?? 0) + 1);
    for (let day = 0; day < this.dayCount; day += 1) {
      if (again.size > 0) sum -= again.get(this.firstDay + day) ?? 0;
      if (whole !== undefined) sum += whole[day] ?? 0;
      else for (let slot = 0; slot < slotCount; slot += 1) sum += bySlot?.[day * slotCount + slot] ?? 0;
      sums[day] = sum;
    }
    this.running.set(key, sums);
    return sums;
  }

  /** Stores, by day, the count, the sum and the sum of squares of the values that a mean is computed from. */
  putMoments(mean: string, count: DayCounts, sum: DayCounts, squares: DayCounts): void {
    this.moments.set(mean, [count, sum, squares]);
  }

  /** The moments of a mean in a span; undefined if they were not stored. */
  momentsOf(mean: string, segment: Segment<Name>, span: number): Moments | undefined {
    const counts = this.moments.get(mean);
    const days = this.spans[span];
    if (counts === undefined || days === undefined) return undefined;
    const slots = this.dimension.segmentOfSlot.flatMap((name, slot) => (name === segment ? [slot] : []));
    const [count = 0, sum = 0, sumOfSquares = 0] = counts.map(
      (one) => this.sumOf(one, days, segment === 'all' ? 'all' : slots) ?? 0,
    );
    return { count, sum, sumOfSquares };
  }
}
