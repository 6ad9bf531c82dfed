import { describe, expect, it } from 'vitest';
import type { KpiId } from '../../src/kpi/catalogue';
import { concernedKpis } from '../../src/measures/concerned-kpis';
import { type Finding, type FindingCode, tabFinding } from '../../src/tables/findings/finding';
import type { ColumnReading, TabReading } from '../../src/tables/shop';

function column(header: string, field: string | undefined): ColumnReading {
  return { column: 0, header, field, confidence: 'sure', reason: 'header', samples: [] };
}

function reading(tab: string, kind: TabReading['kind'], columns: readonly ColumnReading[]): TabReading {
  const rows = { filled: 9, used: 9, explained: 0 };
  return { tab, headerFingerprint: 'f', kind, headerRow: 0, confidence: 'sure', columns, rows };
}

const tabs = [
  reading('Sales', 'orders', [
    column('Net', 'lineAmount'),
    column('When', 'orderDate'),
    column('Sum', 'orderTotal'),
  ]),
  reading('Web', 'traffic', [column('Bounce rate', 'bounceRate'), column('Notes', undefined)]),
  reading('Stock', 'inventory', [column('On hand', 'stock')]),
];

function kpisOf(code: FindingCode, tab: string, header = '', more: Partial<Finding> = {}): readonly KpiId[] {
  return concernedKpis({ ...tabFinding(code, tab, 1), column: header, ...more }, tabs);
}

describe('a finding concerns', () => {
  it('all KPIs of the table when whole rows are left out, and those of no other table', () => {
    const kpis = kpisOf('unreadDate', 'Sales');
    expect(kpis).toEqual(
      expect.arrayContaining(['revenue', 'orders', 'aov', 'conversion_rate', 'new_customers']),
    );
    expect(kpis).not.toContain('bounce_rate');
    expect(kpis).not.toContain('nps');
  });

  it('only the KPIs of its field, if its rows count otherwise', () => {
    const kpis = kpisOf('missingCustomer', 'Sales');
    expect(kpis).toContain('new_customers');
    expect(kpis).not.toContain('revenue');
    expect(kpis).not.toContain('orders');
  });

  it('the KPIs of the money when amounts were converted', () => {
    const kpis = kpisOf('converted', 'Sales');
    expect(kpis).toEqual(expect.arrayContaining(['revenue', 'aov']));
    expect(kpis).not.toContain('orders');
  });

  it('the KPIs of its column, by the field that the column was recognised as', () => {
    expect(kpisOf('ambiguousNumbers', 'Sales', 'Net')).toContain('revenue');
    expect(kpisOf('ambiguousNumbers', 'Sales', 'Net')).not.toContain('orders');
    expect(kpisOf('ambiguousDates', 'Sales', 'When')).toEqual(expect.arrayContaining(['revenue', 'orders']));
    expect(kpisOf('columnGone', 'Sales', 'Old', { field: 'quantity' })).toContain('order_size');
  });

  it('the KPIs that are computed from its column instead of another one', () => {
    expect(kpisOf('unsureColumn', 'Sales', 'Sum', { field: 'orderTotal' })).toContain('revenue');
    expect(kpisOf('unsureColumn', 'Web', 'Bounce rate', { field: 'bounceRate' })).toEqual(['bounce_rate']);
  });

  it('the KPIs of visits if there are none, without naming a tab', () => {
    expect(kpisOf('noTrafficTab', '')).toEqual(
      expect.arrayContaining(['traffic', 'conversion_rate', 'bounce_rate']),
    );
    expect(kpisOf('noTrafficTab', '')).not.toContain('revenue');
  });

  it('all KPIs that use marketing costs, even if these are in a tab of costs', () => {
    const ledger = [
      reading('Ledger', 'costs', [
        column('Sum', 'amount'),
        column('What', 'category'),
        column('Day', 'date'),
      ]),
    ];
    const kpis = concernedKpis({ ...tabFinding('unreadNumber', 'Ledger', 1), column: 'Sum' }, ledger);
    expect(kpis).toEqual(expect.arrayContaining(['cac', 'clv_cac_ratio', 'net_profit', 'net_margin']));
  });

  it('no KPI if nothing is counted from its tab or column', () => {
    expect(kpisOf('totalRows', 'Sales')).toEqual([]);
    expect(kpisOf('emptyTab', 'Sales')).toEqual([]);
    expect(kpisOf('ambiguousNumbers', 'Web', 'Notes')).toEqual([]);
  });

  it('the KPIs of stock for a stock below 0', () => {
    const kpis = kpisOf('negativeStock', 'Stock');
    expect(kpis.length).toBeGreaterThan(0);
    expect(kpis).not.toContain('revenue');
  });
});
