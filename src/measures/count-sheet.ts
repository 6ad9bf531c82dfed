import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import type { Moments } from '../statistics/moments';
import type { ChannelGroup } from './channel-group';
import type { DeviceGroup } from './device';
import type { Dimension, RowSlots } from './dimension';
import type { Span, SpanList } from './spans';

/** What a shop is counted by: its channels, or its devices. */
export type SegmentName = ChannelGroup | DeviceGroup;

/** What is counted: the whole shop, or one segment of it. */
export type Segment<Name extends string = SegmentName> = 'all' | Name;

/** A measure, or a measure for a single KPI, counted only in rows that have everything the KPI needs. */
export type CountKey = MeasureId | `${MeasureId}@${string}`;

/** An order with lines on two days: it was counted on both and is taken off once in spans that hold both. */
export interface Link {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly slot: number;
}

/** Figures by day and slot; those of a day lie side by side. */
export interface DayCounts {
  readonly sums: Float64Array;
  /** For each day and slot how many rows had a value; without it every row had one. */
  readonly counted?: Int32Array;
  /** The number of rows by day and slot; without any row the figure is 0 and not unknown. */
  readonly rows?: Int32Array;
  /** Whether rows of several days were divided among them: sums are rounded to get rid of what the division left. */
  readonly isSpread?: true;
  /** What the days count more than once. */
  readonly links?: readonly Link[];
  /** The figures of the whole shop by day, where one order falls into several slots and the slots add up to more. */
  readonly whole?: Float64Array;
}

/** For which spans and slots figures are known. */
export interface Knowledge {
  /** Whether the table covers the span at an index. */
  readonly covers: (span: number) => boolean;
  /** The slots that the table names; of the others it knows nothing. */
  readonly named: RowSlots['named'];
}

/** The number of digits in which sums of parts are exact. */
const spreadDigits = 12;

/** How far back of a span a measure may look: a year. */
const lookBack = 365;

/** The measures of a shop by span and segment. What is not known is absent: it is not 0. */
export class CountSheet<Name extends string = SegmentName> {
  /** The first day that is counted; figures of other days are passed over. */
  readonly firstDay: CivilDay;
  readonly dayCount: number;
  private readonly figures = new Map<string, Map<Segment<Name>, (number | undefined)[]>>();
  private readonly days = new Map<CountKey, DayCounts>();
  private readonly running = new Map<CountKey, Float64Array>();
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

  /** Where the sums of a day begin; negative for a day that is not counted. */
  placeOfDay(day: CivilDay): number {
    const at = day - this.firstDay;
    return at >= 0 && at < this.dayCount ? at * this.dimension.slotCount : -1;
  }

  /** Whether anything was counted by this key. */
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

  /** The figures by day that a measure was put with. */
  daysOf(key: CountKey): DayCounts | undefined {
    return this.days.get(key);
  }

  /** One figure, of the whole shop where no segment is named. */
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

  /** Figures by day: those of each span and segment are their sums. */
  putDays(key: CountKey, counts: DayCounts, { covers, named }: Knowledge): void {
    this.days.set(key, counts);
    const segments = this.slotsBySegment(named);
    this.spans.forEach((span, index) => {
      if (!covers(index)) return;
      this.put(key, index, this.sumOf(counts, span, 'all'));
      for (const [segment, slots] of segments) this.put(key, index, this.sumOf(counts, span, slots), segment);
    });
  }

  /** Keeps by day what the spans have put on their own, so that its spread over the days is known. */
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

  /** The sum over a span's days and some slots; undefined if there are rows and none of them has a value. */
  sumOf(counts: DayCounts, { from, to }: Span, of: 'all' | readonly number[]): number | undefined {
    const { slotCount } = this.dimension;
    const { sums, counted, rows, links, whole } = counts;
    const first = Math.max(from - this.firstDay, 0);
    const end = Math.min(to - this.firstDay + 1, this.dayCount);
    let total = 0;
    let countedRows = 0;
    let allRows = 0;
    const addUp = (begin: number, step: number): void => {
      for (let at = begin; at < end * slotCount; at += step) {
        total += sums[at] ?? 0;
        if (counted !== undefined) countedRows += counted[at] ?? 0;
        if (rows !== undefined) allRows += rows[at] ?? 0;
      }
    };
    if (of === 'all') addUp(first * slotCount, 1);
    else for (const slot of of) addUp(first * slotCount + slot, slotCount);
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

  /** The sum of the whole shop over any run of the days that are counted, both ends included. */
  between(key: CountKey, from: CivilDay, to: CivilDay): number {
    const sums = this.running.get(key) ?? this.runningSums(key);
    const upTo = (day: CivilDay): number =>
      day < this.firstDay ? 0 : (sums[Math.min(day - this.firstDay, this.dayCount - 1)] ?? 0);
    return upTo(to) - upTo(from - 1);
  }

  private runningSums(key: CountKey): Float64Array {
    const { slotCount } = this.dimension;
    const sums = new Float64Array(this.dayCount);
    const counts = this.days.get(key);
    let sum = 0;
    const again = new Map<CivilDay, number>();
    for (const { to } of counts?.links ?? []) again.set(to, (again.get(to) ?? 0) + 1);
    for (let day = 0; day < this.dayCount; day += 1) {
      sum -= again.get(this.firstDay + day) ?? 0;
      if (counts?.whole !== undefined) sum += counts.whole[day] ?? 0;
      else for (let slot = 0; slot < slotCount; slot += 1) sum += counts?.sums[day * slotCount + slot] ?? 0;
      sums[day] = sum;
    }
    this.running.set(key, sums);
    return sums;
  }

  /** Keeps the values that a mean is made of, by day: how many they are, their sum and that of their squares. */
  putMoments(mean: string, count: DayCounts, sum: DayCounts, squares: DayCounts): void {
    this.moments.set(mean, [count, sum, squares]);
  }

  /** What a mean is made of in a span, undefined where it was not counted. */
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
