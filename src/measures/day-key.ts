import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { keyFor } from './counted-together';
import type { CountKey, Tally } from './tally';

/**
 * The key by which the figures of a measure of a KPI are stored by day; undefined if they are not.
 *
 * The cost of goods is known by day only if it is that of the order lines. Those days are used if both are
 * the same in all of `spans`: elsewhere the cost of goods comes from the costs tab.
 */
export function dayKey(
  tally: Tally,
  kpi: CountedKpi,
  measure: MeasureId,
  spans: readonly number[],
): CountKey | undefined {
  const ofKpi = keyFor(measure, kpi);
  const key = tally.has(ofKpi) ? ofKpi : measure;
  if (tally.daysOf(key) !== undefined) return key;
  const isOfLines = spans.every(
    (span) => tally.get('cogs', 'all', span) === tally.get('cost_of_costed', 'all', span),
  );
  return measure === 'cogs' && isOfLines && tally.daysOf('cost_of_costed') !== undefined
    ? 'cost_of_costed'
    : undefined;
}
