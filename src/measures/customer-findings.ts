import { type Finding, tabFinding } from '../tables/findings/finding';
import type { Coverage } from './coverage';
import type { CustomerValues } from './customer-value';
import type { SpanList } from './spans';

/** Before a period, at least this many days must be known to tell who is new, if nobody ever came back. */
export const leastHistory = 90;

/** Findings about how well the data show which customers are new or lost. */
export function customerFindings(
  tab: string,
  { firstDay }: Coverage,
  { lostAfterDays, isCapped, values }: CustomerValues,
  { spans, main }: SpanList,
): readonly Finding[] {
  const span = spans[main];
  if (span === undefined) return [];
  const history = { from: firstDay, count: Math.max(span.from - firstDay, 0) };
  const findings: Finding[] = [];
  if (history.count === 0) findings.push(tabFinding('noHistory', tab));
  else if (history.count < (lostAfterDays[main] ?? leastHistory)) {
    findings.push({ ...tabFinding('shortHistory', tab), days: history });
  }
  if (isCapped[main] === true && values[main]?.frequency !== undefined) {
    const days = { from: firstDay, count: span.to - firstDay + 1 };
    findings.push({ ...tabFinding('lifespanOfData', tab), days });
  }
  return findings;
}
