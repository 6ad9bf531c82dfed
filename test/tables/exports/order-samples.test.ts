import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { isoDay } from '../../../src/period/civil-day';
import { readWorkbook } from '../../../src/tables/read-workbook';
import { lineKinds, type Orders } from '../../../src/tables/reading/orders/orders';
import type { WordColumn } from '../../../src/tables/reading/records/records';
import { rulesInUtc } from '../../reading-rules';

// Exports with the headers of real platforms and invented contents, each beside the table that a person reads
// from it. The platforms of the second list are not named anywhere in the product.
const listed = {
  shopify: 'Shopify',
  tokopedia: 'Tokopedia',
  shopee: 'Shopee',
  'tiktok-shop': 'TikTok Shop',
  woocommerce: 'Website 2026',
  prestashop: 'Boutique en ligne',
};
const others = {
  lazada: 'Lazada',
  etsy: 'Etsy',
  magento: 'Orders',
  square: 'Square',
  odoo: 'Sheet1',
  bigcommerce: 'Export',
  ebay: 'eBay',
  bukalapak: 'Bukalapak',
  'typed-en': 'Orders 2026',
  'typed-id': 'Toko offline',
  'typed-without-ids': 'Catatan',
  'typed-ms': 'Kedai Ipoh',
  'typed-fr': 'Boutique Lyon',
  'mojibake-fr': 'Export',
};

const folder = join(import.meta.dirname, 'orders');

function parse(file: string): string[][] {
  const text = readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<string[]>(text.replace(/\r?\n$/, '')).data;
}

function parseTable(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parse(file);
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
}

const word = (column: WordColumn | undefined, line: number): string =>
  column?.words[column.codes[line] ?? -1] ?? '';

const kindNames = Object.fromEntries(Object.entries(lineKinds).map(([name, kind]) => [kind, name]));

/** The lines as a table, with orders and customers named as in the expected table. */
function tableOf(orders: Orders, expected: readonly Readonly<Record<string, string>>[]) {
  const named = (codes: Int32Array, column: string): ((line: number) => string) => {
    const names = new Map<number, string>();
    codes.forEach((code, line) => {
      if (code >= 0 && !names.has(code)) names.set(code, expected[line]?.[column] ?? '?');
    });
    return (line) => names.get(codes[line] ?? -1) ?? '';
  };
  const order = named(orders.order, 'order');
  const customer = named(orders.customer, 'customer');
  return Array.from({ length: orders.length }, (_, line) => ({
    order: order(line),
    day: isoDay(orders.day[line] ?? Number.NaN),
    customer: customer(line),
    kind: kindNames[orders.kind[line] ?? -1],
    amount: String(Math.round((orders.amount[line] ?? Number.NaN) * 100) / 100),
    quantity: orders.quantity === undefined ? '' : String(orders.quantity[line]),
    channel: word(orders.channel, line),
    product: word(orders.product, line),
  }));
}

function refundsOf(orders: Orders, lines: readonly { readonly order: string }[]) {
  return orders.refunds.map(({ line, day, amount, items }) => ({
    order: lines[line]?.order,
    day: isoDay(day),
    amount: String(amount),
    items: String(items),
  }));
}

/** The cells as Sheets imports them: plain figures become numbers. */
function asTyped(cells: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  return cells.map((row) =>
    row.map((cell) => (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/.test(cell) ? Number(cell) : cell)),
  );
}

describe.each(Object.entries({ ...listed, ...others }))('the export %s', (name, tab) => {
  const cells = parse(`${name}.csv`);
  const expected = parseTable(`${name}.expected.csv`);

  it.each([
    ['as text', cells],
    ['with figures as numbers', asTyped(cells)],
  ])('is read as a person reads it, %s', (_how, rows) => {
    const read = readWorkbook([{ name: tab, cells: rows }], rulesInUtc);
    if (read.kind === 'refused') throw new Error(`It was refused: ${read.refusal.code}.`);
    const lines = tableOf(read.shop.orders, expected);
    expect(lines).toEqual(expected);
    const refunds = ['shopify', 'shopee', 'square', 'tiktok-shop'].includes(name)
      ? parseTable(`${name}.refunds.csv`)
      : [];
    expect(refundsOf(read.shop.orders, lines)).toEqual(refunds);
  });

  it('uses or explains every row', () => {
    const read = readWorkbook([{ name: tab, cells }], rulesInUtc);
    if (read.kind === 'refused') throw new Error(`It was refused: ${read.refusal.code}.`);
    const [reading] = read.shop.tabs;
    const below = cells
      .slice((reading?.headerRow ?? 0) + 1)
      .filter((row) => row.some((cell) => cell.trim() !== ''));
    expect(reading?.rows).toEqual({
      filled: below.length,
      used: expected.length,
      explained: below.length - expected.length,
    });
    const explains = new Set(['totalRows', 'descriptionRows', 'otherTable', 'draftOrders']);
    const explained = read.shop.findings
      .filter((finding) => finding.tab === tab && explains.has(finding.code))
      .reduce((sum, { rows }) => sum + rows, 0);
    expect(explained).toBe(below.length - expected.length);
  });
});
