import type { MeasureId } from '../kpi/measure';
import { type ChannelGroup, channelGroups } from './channel-group';
import type { PeriodGrid } from './period-grid';

/** What is counted: the whole shop, or one channel of it. */
export type Segment = 'all' | ChannelGroup;

/** A slot for rows without a channel, then one for each channel: each row falls into one of them. */
export const slotCount = channelGroups.length + 1;

/** The place of a row's figures in an array of sums. */
export function cellOf(bucket: number, slot: number): number {
  return bucket * slotCount + slot;
}

export function slotOfGroup(group: ChannelGroup | undefined): number {
  return group === undefined ? 0 : channelGroups.indexOf(group) + 1;
}

/** How a period's sums become known. */
export interface Knowledge {
  /** Whether the table covers the period at an index of the grid. */
  readonly covers: (bucket: number) => boolean;
  /** For each cell, how many rows had a value; where none had, the figure is not known. */
  readonly counted?: Int32Array;
  /** The slots of the channels that the table knows; none where it knows no channels. */
  readonly slots: readonly number[];
}

/** The measures of a shop by period and channel. What is not known is absent: it is not 0. */
export class CountSheet {
  private readonly values = new Map<MeasureId, Map<Segment, (number | undefined)[]>>();

  constructor(readonly grid: PeriodGrid) {}

  get(measure: MeasureId, segment: Segment, bucket: number): number | undefined {
    return this.values.get(measure)?.get(segment)?.[bucket];
  }

  /** One figure of the whole shop. */
  put(measure: MeasureId, bucket: number, value: number | undefined, segment: Segment = 'all'): void {
    if (value === undefined) return;
    let bySegment = this.values.get(measure);
    if (bySegment === undefined) {
      bySegment = new Map();
      this.values.set(measure, bySegment);
    }
    let values = bySegment.get(segment);
    if (values === undefined) {
      values = new Array<number | undefined>(this.grid.size).fill(undefined);
      bySegment.set(segment, values);
    }
    values[bucket] = value;
  }

  /** Sums by cell; the whole shop is the sum of all slots. */
  putSums(measure: MeasureId, sums: Float64Array | Int32Array, known: Knowledge): void {
    const { counted, slots } = known;
    for (let bucket = 0; bucket < this.grid.size; bucket += 1) {
      if (!known.covers(bucket)) continue;
      let total = 0;
      let rows = 0;
      for (let slot = 0; slot < slotCount; slot += 1) {
        total += sums[cellOf(bucket, slot)] ?? 0;
        rows += counted?.[cellOf(bucket, slot)] ?? 0;
      }
      if (counted !== undefined && rows === 0) continue;
      this.put(measure, bucket, total);
      for (const slot of slots) {
        const group = channelGroups[slot - 1];
        const cell = cellOf(bucket, slot);
        if (group === undefined || counted?.[cell] === 0) continue;
        this.put(measure, bucket, sums[cell], group);
      }
    }
  }
}
