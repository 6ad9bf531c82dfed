import { describe, expect, it } from 'vitest';
import type { LocaleCode } from '../../workbench/spreadsheet/locales';
import type { CellInput } from '../../workbench/spreadsheet/workbook';
import { ShopSpreadsheet } from './shop-spreadsheet';

const visits: readonly (readonly CellInput[])[] = [
  ['Date', 'Source', 'Visits'],
  [new Date(2026, 0, 5), 'Search', 100],
  [new Date(2026, 0, 6), 'Email', 60],
  [new Date(2026, 0, 31), 'Search', 240],
];

function spreadsheet(locale: LocaleCode = 'en_US'): ShopSpreadsheet {
  const orders = [
    ['Order ID', 'Order date', 'Amount', 'Currency'],
    ['A-1', new Date(2026, 0, 5), 30, 'EUR'],
    ['A-2', new Date(2026, 0, 31), 50, 'EUR'],
  ];
  return new ShopSpreadsheet(
    [
      { name: 'Orders', cells: orders },
      { name: 'Traffic', cells: visits },
      { name: 'Mine', cells: [] },
    ],
    locale,
  );
}

/** The kinds of the tabs that the sidebar shows. */
function kinds(shop: ShopSpreadsheet): readonly (readonly [unknown, unknown, unknown])[] {
  const answer = shop.ask({ type: 'readTabs', run: 'a' });
  const tabs = typeof answer === 'object' && answer !== null && 'tabs' in answer ? answer.tabs : [];
  return (Array.isArray(tabs) ? tabs : []).map(({ tab, kind, rows }) => [tab, kind, rows]);
}

const alone = [
  ['Orders', 'orders', '2 of 2 rows used'],
  ['Traffic', 'traffic', '3 of 3 rows used'],
];

describe('the result of a formula of the add-on', () => {
  it.each([
    '=KPI_TRAFFIC_SOURCES(Traffic!B2:B, Traffic!C2:C)',
    '=KPI_LIST()',
    '=IFERROR(KPI_LIST("sales"), "")',
  ])('is no raw tab: %s', (formula) => {
    const shop = spreadsheet();
    shop.type('Mine', 'A1', formula);
    expect(shop.value('Mine', 'B2')).not.toBe('');
    expect(kinds(shop)).toEqual(alone);
  });

  it('is no raw tab in another language', () => {
    const shop = spreadsheet('fr_FR');
    shop.type('Mine', 'A1', '=KPI_TRAFFIC_SOURCES(Traffic!B2:B, Traffic!C2:C)');
    expect(kinds(shop).map(([tab]) => tab)).toEqual(['Orders', 'Traffic']);
  });

  it.each(['D1', 'E1', 'A9'])('beside raw data, from %s on, does not change how these are read', (cell) => {
    const shop = spreadsheet();
    shop.type('Traffic', cell, '=KPI_TRAFFIC_SOURCES(B2:B4, C2:C4)');
    expect(shop.generate().alert).toBeUndefined();
    expect(kinds(shop)).toEqual([...alone, ['Mine', 'empty', '']]);
  });

  it('is raw data if the owner typed the same values', () => {
    const shop = spreadsheet();
    shop.type('Mine', 'A1', 'Source');
    shop.type('Mine', 'B1', 'Visits');
    shop.type('Mine', 'A2', 'Search');
    shop.type('Mine', 'B2', '340');
    expect(kinds(shop).map(([tab]) => tab)).toContain('Mine');
  });
});
