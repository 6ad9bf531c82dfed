import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language';
import { kindOf, rawTabFields, rawTabIds } from '../../src/tables/raw-tab-fields';
import { readWorkbook } from '../../src/tables/read-workbook';
import { recogniseTab } from '../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../reading-rules';
import { rowsOf, total } from './sample-rows';
import { sampleRawTabs } from './sample-tabs';

describe.each(languages)('the raw tabs in %s', (language) => {
  const tabs = sampleRawTabs(language);
  const read = readWorkbook(tabs, rulesInUtc);
  if (read.kind !== 'read') throw new Error(read.refusal.code);
  const { shop } = read;

  it('are each taken for what they are, every column for its field', () => {
    expect(shop.tabs.map(({ kind }) => kind)).toEqual(rawTabIds.map(kindOf));
    for (const [index, id] of rawTabIds.entries()) {
      expect(shop.tabs[index]?.columns.map(({ field }) => field)).toEqual(rawTabFields[id]);
    }
  });

  it('are used to their last row', () => {
    for (const { rows } of shop.tabs)
      expect(rows).toEqual({ filled: rows.used, used: rows.used, explained: 0 });
    expect(shop.tabs.map(({ rows }) => rows.used)).toEqual(rawTabIds.map((id) => rowsOf(id).length));
  });

  it('give the figures that stand in them', () => {
    const sum = (values: Float64Array | undefined): number =>
      Array.from(values ?? []).reduce<number>((so, value) => so + (Number.isNaN(value) ? 0 : value), 0);
    expect(shop.currency).toBe('IDR');
    const completed = rowsOf('orders').filter(({ status }) => status === 'Completed' || status === 'Shipped');
    const sales = shop.orders.amount.filter((_, line) => shop.orders.kind[line] === 0);
    expect(sum(sales)).toBe(total(completed, ({ lineAmount }) => lineAmount));
    // Hours, from minutes.
    expect(sum(shop.traffic?.numbers.totalDuration)).toBeCloseTo(
      total(rowsOf('traffic'), ({ totalDuration }) => totalDuration) / 60,
      3,
    );
    expect(sum(shop.traffic?.numbers.visits)).toBe(total(rowsOf('traffic'), ({ visits }) => visits));
    expect(sum(shop.traffic?.numbers.productViews)).toBe(
      total(rowsOf('productViews'), ({ productViews }) => productViews),
    );
    expect(sum(shop.ads?.numbers.spend)).toBe(total(rowsOf('ads'), ({ spend }) => spend));
    expect(sum(shop.costs?.numbers.amount)).toBe(total(rowsOf('costs'), ({ amount }) => amount));
    expect(sum(shop.surveys?.numbers.score)).toBe(total(rowsOf('surveys'), ({ score }) => score));
    expect(sum(shop.inventory?.numbers.stockValue)).toBe(
      total(rowsOf('inventory'), ({ stockValue }) => stockValue),
    );
    expect(sum(shop.social?.numbers.followers)).toBe(total(rowsOf('social'), ({ followers }) => followers));
    expect(sum(shop.sustainability?.numbers.tonnesCo2e)).toBeCloseTo(
      total(rowsOf('sustainability'), ({ tonnesCo2e }) => tonnesCo2e),
      6,
    );
    expect(shop.support?.length).toBe(rowsOf('support').length);
  });

  it('raise no problem: the sample shows what figures look like, not what can go wrong', () => {
    expect(shop.findings.map(({ code }) => code).sort()).toEqual(['missingCustomer', 'refundsTakenOff']);
  });

  it('are known by their headers alone', () => {
    const empty = tabs.map(({ name, cells }) => recogniseTab({ name, cells: cells.slice(0, 1) }));
    expect(empty.map((found) => (found.kind === 'headerOnly' ? found.table : found.kind))).toEqual(
      rawTabIds.map(kindOf),
    );
  });
});
