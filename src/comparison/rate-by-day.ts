import type { CountedKpi } from '../kpi/counted';
import { isProblem } from '../kpi/problem';
import { keyFor } from '../measures/counted-together';
import type { MeasuredShop } from '../measures/measure-shop';
import type { Span } from '../measures/spans';
import type { DayCounts } from '../measures/tally';
import type { CivilDay } from '../period/civil-day';
import type { DayFigures, PeriodFacts } from './change-facts';
import { referenceWeeks } from './reference-weeks';

/** A single channel: the website, a platform or a physical shop. */
export interface SingleChannel {
  /** Its slot in the tally. */
  readonly slot: number;
  readonly group: string;
  /** The owner's name of a platform or physical shop; else the name of the group. */
  readonly segment: string;
}

/** A rate by day and channel. */
export interface RateByDay {
  readonly kpi: CountedKpi;
  readonly channels: readonly SingleChannel[];
  readonly factsOf: (slots: readonly number[], span: Span) => PeriodFacts | undefined;
  /** The days of some spans, and of earlier weeks that show how much days vary if the spans are short. */
  readonly daysOf: (slots: readonly number[], spans: readonly [Span, Span]) => readonly DayFigures[];
  /** The number of cases of a period's rate. */
  readonly casesOf: (facts: PeriodFacts) => number;
}

/** Undefined where the rate is not counted by day and channel. */
export function rateByDay({ tally, channels }: MeasuredShop, kpi: CountedKpi): RateByDay | undefined {
  const counted = kpi.inputs.flatMap(({ measure }): readonly DayCounts[] => {
    const ofKpi = keyFor(measure, kpi);
    const counts = tally.daysOf(tally.has(ofKpi) ? ofKpi : measure);
    return counts === undefined ? [] : [counts];
  });
  if (counted.length < kpi.inputs.length || counted.every(({ isSpread }) => isSpread === true))
    return undefined;
  const divisor = kpi.inputs.findIndex(({ isDivisor }) => isDivisor === true);
  const sums = (slots: readonly number[], span: Span): readonly number[] =>
    counted.map((counts) => tally.sumOf(counts, span, slots) ?? 0);
  const firstKnown = (slots: readonly number[]): CivilDay =>
    Math.max(
      ...counted.map((counts) => {
        const place = counts.sums.findIndex(
          (value, at) => value !== 0 && slots.includes(at % tally.dimension.slotCount),
        );
        return tally.firstDay + (place < 0 ? tally.dayCount : Math.floor(place / tally.dimension.slotCount));
      }),
    );
  return {
    kpi,
    channels: channels.segmentOfSlot.flatMap((group, slot) => {
      const label = channels.labels[slot] ?? '';
      // Keys such as `social:tiktok` name a platform; `web` and `social:` do not.
      const isNamed = (channels.keys[slot] ?? '').includes(':') && !(channels.keys[slot] ?? '').endsWith(':');
      return group === undefined ? [] : [{ slot, group, segment: isNamed ? label : group }];
    }),
    factsOf: (slots, span) => {
      const counts = sums(slots, span);
      const [a = 0, b = 0, c = 0, d = 0] = counts;
      const value = kpi.formula(a, b, c, d);
      return isProblem(value)
        ? undefined
        : { firstDay: span.from, dayCount: span.to - span.from + 1, value, counts };
    },
    daysOf: (slots, [now, before]) =>
      [now, before, ...referenceWeeks(now, before, firstKnown(slots))].map(({ from, to }) => {
        const byDay = Array.from({ length: to - from + 1 }, (_, day) =>
          sums(slots, { from: from + day, to: from + day }),
        );
        return { firstDay: from, inputs: counted.map((_, input) => byDay.map((day) => day[input] ?? 0)) };
      }),
    casesOf: ({ counts }) => counts[divisor] ?? 0,
  };
}
