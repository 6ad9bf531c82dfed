import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import type { CountKey, CountSheet } from './count-sheet';
import { keyFor } from './counted-together';

/**
 * The key by which the figures of a measure of a KPI are stored by day; undefined if they are not.
 *
 * The cost of goods is known by day only if it is that of the order lines. Those days are used if both are
 * the same in all of `spans`: elsewhere the cost of goods comes from the costs tab.
 */
export function dayKey(
  sheet: CountSheet,
  kpi: CountedKpi,
  measure: MeasureId,
  spans: readonly number[],
): CountKey | undefined {
  const ofKpi = keyFor(measure, kpi);
  const key = sheet.has(ofKpi) ? ofKpi : measure;
  if (sheet.daysOf(key) !== undefined) return key;
  const isOfLines = spans.every(
    (span) => sheet.get('cogs', 'all', span) === sheet.get('cost_of_costed', 'all', span),
  );
  return measure === 'cogs' && isOfLines && sheet.daysOf('cost_of_costed') !== undefined
    ? 'cost_of_costed'
    : undefined;
}
