import type { CivilDay } from '../period/civil-day';
import { type Finding, tabFinding } from '../tables/findings/finding';
import type { CountableShop } from './countable-shop';
import { type Coverage, coverageOfRows, coversEnd, coversStart, overlaps } from './coverage';
import type { Span } from './spans';

/** With rows on at least this many days, a table shows how often rows come. */
const leastDays = 7;

/**
 * The tables that have rows in a span but miss some of its days: measures from them cover only a part and are
 * not compared with a whole. `hasVisits` tells whether any visits are known in the span.
 */
export function partlyKnownTables(
  { shop, ads, costs, sustainability }: CountableShop,
  ordersCoverage: Coverage | undefined,
  span: Span,
  hasVisits: boolean,
): readonly Finding[] {
  const { orders, traffic, social } = shop;
  const found: Finding[] = [];
  if (ordersCoverage !== undefined) found.push(...missingDays(orders.tabs.join(', '), ordersCoverage, span));
  for (const table of [ads, costs, social, sustainability]) {
    const ofTable = table && coverageOfRows(table);
    // A few rows do not show how often others would come.
    if (ofTable !== undefined && ofTable.dayCount >= leastDays)
      found.push(...missingDays(table?.tabs.join(', ') ?? '', ofTable, span));
  }
  if (traffic !== undefined && hasVisits && (traffic.firstDay > span.from || traffic.lastDay < span.to)) {
    found.push(tabFinding('trafficIncomplete', traffic.tabs.join(', ')));
  }
  return found;
}

/** The days at either end of a span that a table lacks, if it has other days of it. */
function missingDays(tab: string, coverage: Coverage, span: Span): readonly Finding[] {
  if (!overlaps(coverage, span)) return [];
  const { firstDay, lastDay } = coverage;
  const missing = (code: 'dataStartsInPeriod' | 'dataEndsEarly', from: CivilDay, to: CivilDay): Finding => ({
    ...tabFinding(code, tab),
    days: { from, count: to - from + 1 },
  });
  return [
    ...(coversStart(coverage, span) ? [] : [missing('dataStartsInPeriod', span.from, firstDay - 1)]),
    ...(coversEnd(coverage, span) ? [] : [missing('dataEndsEarly', lastDay + 1, span.to)]),
  ];
}
