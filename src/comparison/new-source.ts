import type { CountedKpi } from '../kpi/counted';
import { keyFor } from '../measures/counted-together';
import { coverageOfDays, coversStart } from '../measures/coverage';
import type { MeasuredShop } from '../measures/measure-shop';
import type { Span } from '../measures/spans';
import type { CountKey } from '../measures/tally';
import { countsCustomers } from './rule-of-certainty';

/** A channel with orders on at least this many days is no mistake in the data. */
const leastDays = 7;
/** A new channel with a smaller share of a figure does not prevent the comparison. */
const leastShare = 0.1;

/**
 * Whether a KPI uses a channel whose orders begin within one of two spans, although those of other channels
 * began before both, such as the tab of a marketplace with orders only from some day on. Orders cannot show
 * whether the channel is new or only its data begin there, and the two spans cannot be compared.
 */
export function feedsNewSource(
  { tally, channels }: MeasuredShop,
  later: number,
  earlier: number,
): (kpi: CountedKpi) => boolean {
  const [now, before] = [tally.spans[later], tally.spans[earlier]];
  const orders = tally.daysOf('orders');
  // New devices and products appear every week, so only channels are checked.
  if (now === undefined || before === undefined || orders === undefined || tally.dimension !== channels) {
    return () => false;
  }
  const first = now.from < before.from ? now : before;
  const slots = Array.from({ length: tally.dimension.slotCount }, (_, slot) => slot);
  const coverages = slots.map((slot) => coverageOfDays(daysOfSlot(slot)));
  const begin = slots.filter((slot) => {
    const coverage = coverages[slot];
    if (slot === 0 || coverage === undefined || coverage.dayCount < leastDays) return false;
    return !coversStart(coverage, first) && [now, before].some((span) => liesIn(coverage.firstDay, span));
  });
  const hasOthers = coverages.some((coverage) => coverage !== undefined && coversStart(coverage, first));
  if (begin.length === 0 || !hasOthers) return () => false;
  return (kpi) =>
    kpi.inputs.some(({ measure }) => {
      const ofKpi = keyFor(measure, kpi);
      const key = countsCustomers(measure) ? 'orders' : tally.has(ofKpi) ? ofKpi : measure;
      return [now, before].some((span) => shareOf(key, span) >= leastShare);
    });

  function daysOfSlot(slot: number): Int32Array {
    const days: number[] = [];
    for (let day = 0; day < tally.dayCount; day += 1) {
      if ((orders?.sums[day * tally.dimension.slotCount + slot] ?? 0) > 0) days.push(tally.firstDay + day);
    }
    return Int32Array.from(days);
  }

  function shareOf(key: CountKey, span: Span): number {
    const counts = tally.daysOf(key);
    if (counts === undefined) return 0;
    const all = tally.sumOf(counts, span, 'all') ?? 0;
    return all > 0 ? (tally.sumOf(counts, span, begin) ?? 0) / all : 0;
  }
}

function liesIn(day: number, { from, to }: Span): boolean {
  return day >= from && day <= to;
}
