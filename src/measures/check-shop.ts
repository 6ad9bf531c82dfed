import { type Finding, tabFinding } from '../tables/findings/finding';
import { lineKinds } from '../tables/reading/orders/orders';
import type { Shop, TabReading } from '../tables/shop';
import { coverageOfDays, longPauses } from './coverage';

/** The least number of days without data that is reported. It is smaller for visits, which come every day. */
const leastPause = { orders: 7, traffic: 2 } as const;

/** At most this many pauses of a table are reported, the longest first. */
const reportedPauses = 3;

/** All findings about the data of a shop that do not depend on the period. */
export function checkShop(shop: Shop): readonly Finding[] {
  return [
    ...shop.findings.map((finding) => withShare(finding, shop.tabs)),
    ...pauseFindings(shop),
    ...daysOfFewVisitors(shop),
  ];
}

/**
 * Adds the number of rows in the tab: figures of customers are the less reliable, the more rows name no
 * customer.
 */
function withShare(finding: Finding, tabs: readonly TabReading[]): Finding {
  if (finding.code !== 'missingCustomer') return finding;
  const used = tabs.find(({ tab }) => tab === finding.tab)?.rows.used ?? 0;
  return used === 0 ? finding : { ...finding, of: used };
}

/**
 * Reports days without orders or visits that are longer than a usual pause: the shop was closed, or an export
 * is missing.
 */
function pauseFindings({ orders, traffic }: Shop): readonly Finding[] {
  return [
    ...longPauses(orders.day, leastPause.orders, orders.kind)
      .slice(0, reportedPauses)
      .map((days) => ({ ...tabFinding('daysWithoutData', orders.tabs.join(', ')), days })),
    ...(traffic === undefined ? [] : longPauses(traffic.day, leastPause.traffic))
      .slice(0, reportedPauses)
      .map((days) => ({ ...tabFinding('daysWithoutData', traffic?.tabs.join(', ') ?? ''), days })),
  ];
}

/** Reports days with more orders than visitors: some visits were not counted. */
function daysOfFewVisitors({ orders, traffic }: Shop): readonly Finding[] {
  const counts = traffic?.numbers.visitors ?? traffic?.numbers.visits;
  if (traffic === undefined || counts === undefined || orders.length === 0 || orders.sumsUp) return [];
  const first = Math.max(traffic.firstDay, orders.firstDay);
  const last = Math.min(traffic.lastDay, orders.lastDay);
  // Rows for weeks or months say nothing about single days.
  if (last < first || coverageOfDays(traffic.day)?.usualPause !== 0) return [];
  const visitors = new Float64Array(last - first + 1).fill(Number.NaN);
  traffic.day.forEach((day, row) => {
    const count = counts[row] ?? Number.NaN;
    if (day < first || day > last || Number.isNaN(count)) return;
    const known = visitors[day - first] ?? Number.NaN;
    visitors[day - first] = Number.isNaN(known) ? count : known + count;
  });
  const ordered = new Int32Array(last - first + 1);
  const seen = new Uint8Array(orders.orderCount);
  for (let line = 0; line < orders.length; line += 1) {
    const id = orders.order[line] ?? 0;
    const day = orders.day[line] ?? 0;
    if (orders.kind[line] !== lineKinds.sale || seen[id] === 1 || day < first || day > last) continue;
    seen[id] = 1;
    ordered[day - first] = (ordered[day - first] ?? 0) + 1;
  }
  let from = 0;
  let count = 0;
  for (let at = 0; at < ordered.length; at += 1) {
    if (!((ordered[at] ?? 0) > (visitors[at] ?? Number.NaN))) continue;
    if (count === 0) from = first + at;
    count += 1;
  }
  return count === 0
    ? []
    : [{ ...tabFinding('daysFewerVisitors', traffic.tabs.join(', ')), days: { from, count } }];
}
