import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';
import type { Summary } from '../../src/summary/summary';
import { partPath } from '../data/online-retail/count-figures';
import { rulesInUtc } from '../reading-rules';
import { summariseTabs } from '../summary/summarise-tabs';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function summarise(cells: readonly (readonly Cell[])[], asOf: string): Summary {
  const answer = summariseTabs({
    tabs: [{ name: 'Orders', cells }],
    rules: rulesInUtc,
    period: 'month',
    today: dayOf(asOf),
    asOf: dayOf(asOf),
  });
  if (answer.kind === 'refused') throw new Error(answer.refusal.code);
  return answer.summary;
}

/** An order a day. The customers take turns, so each buys again after as many days as there are customers. */
function daily(from: string, to: string, customers: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [['Order ID', 'Order date', 'Email', 'Amount']];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) {
    rows.push([`A${day}`, isoDay(day), `c${day % customers}@example.com`, 100]);
  }
  return rows;
}

function finding(summary: Summary, code: string) {
  return summary.findings.find((one) => one.code === code);
}

function value(summary: Summary, id: string): number | undefined {
  const now = summary.figures.find((figure) => figure.id === id)?.now;
  return now?.state === 'value' ? now.value : undefined;
}

describe('the first periods of the data', () => {
  it('have only new customers, and a finding says why', () => {
    const summary = summarise(daily('2026-03-01', '2026-03-31', 10), '2026-03-31');
    expect(value(summary, 'new_customers')).toBe(10);
    expect(value(summary, 'returning_customer_rate')).toBe(0);
    expect(finding(summary, 'noHistory')).toMatchObject({ tab: 'Orders' });
  });

  it('have a finding while the orders do not reach back as far as customers pause', () => {
    // Each buys every 20 days; 10 days of February are there.
    const summary = summarise(daily('2026-02-19', '2026-03-31', 20), '2026-03-31');
    expect(summary.lostAfterDays).toBe(20);
    expect(finding(summary, 'shortHistory')).toMatchObject({
      days: { from: dayOf('2026-02-19'), count: 10 },
    });
    // Ten of them had not bought in the ten days before.
    expect(value(summary, 'new_customers')).toBe(10);
  });

  it('have no such finding once the orders reach back far enough', () => {
    const summary = summarise(daily('2026-02-09', '2026-03-31', 20), '2026-03-31');
    expect(finding(summary, 'shortHistory')).toBeUndefined();
    expect(finding(summary, 'noHistory')).toBeUndefined();
    expect(value(summary, 'new_customers')).toBe(0);
  });
});

describe('lifetime value', () => {
  it('has a finding if its lifespan is limited to the length of the data', () => {
    const summary = summarise(daily('2026-01-01', '2026-04-30', 20), '2026-04-30');
    // 120 days, six orders of each for 100.
    expect(value(summary, 'clv')).toBe(600);
    expect(finding(summary, 'lifespanOfData')).toMatchObject({
      days: { from: dayOf('2026-01-01'), count: 120 },
    });
  });
});

it('a past month keeps its figures when data are added', () => {
  const file = gunzipSync(readFileSync(partPath)).toString('utf8');
  const [header = [], ...lines] = Papa.parse<string[]>(file, { skipEmptyLines: true }).data;
  const untilMonth = (month: string): Summary =>
    summarise([header, ...lines.filter(([, , , , date = '']) => date.slice(0, 7) <= month)], '2011-02-28');
  const [then, later] = [untilMonth('2011-02'), untilMonth('2011-03')];
  for (const id of ['retention_rate', 'churn_rate', 'clv', 'repeat_purchase_rate', 'new_customers']) {
    expect(value(then, id), id).toBeDefined();
    expect(value(later, id), id).toBe(value(then, id));
  }
  expect(later.lostAfterDays).toBe(then.lostAfterDays);
});
