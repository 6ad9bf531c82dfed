import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { isoDay } from '../../../../src/period/civil-day';
import type { Finding, FindingCode } from '../../../../src/tables/findings/finding';
import { Money } from '../../../../src/tables/reading/money';
import { mainCurrencyOf } from '../../../../src/tables/reading/orders/currency';
import { type LineKind, lineKinds } from '../../../../src/tables/reading/orders/orders';
import { readOrders } from '../../../../src/tables/reading/orders/read-orders';
import { recogniseTab } from '../../../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../../../reading-rules';

type Row = readonly Cell[];

function read(header: readonly string[], ...rows: readonly Row[]) {
  const tab = { name: 'Orders', cells: [header, ...rows] };
  const found = recogniseTab(tab);
  if (found.kind !== 'orders') throw new Error(`The tab was taken for ${found.kind}.`);
  const sources = [{ tab, layout: found.layout }];
  return readOrders(sources, rulesInUtc, new Money(mainCurrencyOf(sources)));
}

/** The orders read from a tab that has some. */
function ordersIn(header: readonly string[], ...rows: readonly Row[]) {
  const found = read(header, ...rows);
  if (found.kind === 'refused') throw new Error(`The orders were refused: ${found.refusal.code}.`);
  const { orders, findings } = found;
  return {
    orders,
    findings,
    amounts: [...orders.amount],
    ids: [...orders.order],
    customers: [...orders.customer],
    days: [...orders.day].map(isoDay),
    kinds: [...orders.kind].map(kindName),
    rowsOf: (code: FindingCode) => findings.find((finding) => finding.code === code)?.rows ?? 0,
  };
}

function kindName(kind: number): string {
  const names: Readonly<Record<LineKind, string>> = {
    [lineKinds.sale]: 'sale',
    [lineKinds.credit]: 'credit',
    [lineKinds.cancelled]: 'cancelled',
    [lineKinds.returned]: 'returned',
    [lineKinds.refund]: 'refund',
  };
  return Object.entries(names).find(([code]) => Number(code) === kind)?.[1] ?? '?';
}

const plain = ['Order ID', 'Date', 'Amount'];
const withStatus = [...plain, 'Status'];
const withCustomer = [...plain, 'Customer'];
const withCurrency = [...plain, 'Currency'];

describe('the lines of an order', () => {
  it('belong together if their id is the same, as number or text', () => {
    const { orders, ids } = ordersIn(
      plain,
      [1001, '2026-03-01', 10],
      ['1001', '2026-03-01', 5],
      [' 1001 ', '2026-03-01', 2],
      ['1001-B', '2026-03-01', 1],
    );
    expect(ids).toEqual([0, 0, 0, 1]);
    expect(orders.orderCount).toBe(2);
  });

  it('take date, customer and status from the first if an export leaves them blank', () => {
    const header = ['Order ID', 'Date', 'Customer', 'Status', 'Quantity', 'Price'];
    const { days, customers, kinds, findings } = ordersIn(
      header,
      ['A', '2026-03-01', 'Ana', 'cancelled', 1, 10],
      ['A', '', '', '', 2, 5],
      ['B', '2026-03-02', 'Budi', 'paid', 1, 7],
      ['B', ' ', ' ', ' ', 1, 3],
    );
    expect(days).toEqual(['2026-03-01', '2026-03-01', '2026-03-02', '2026-03-02']);
    expect(customers).toEqual([0, 0, 1, 1]);
    expect(kinds).toEqual(['cancelled', 'cancelled', 'sale', 'sale']);
    expect(findings).toEqual([]);
  });

  it('keep the status of their order after a credit line', () => {
    const { kinds } = ordersIn(
      withStatus,
      ['A', '2026-03-01', 10, 'cancelled'],
      ['A', '', -10, ''],
      ['A', '', 4, ''],
      ['B', '2026-03-01', -3, 'cancelled'],
      ['B', '', 6, ''],
      ['C', '2026-03-01', 8, ''],
    );
    expect(kinds).toEqual(['cancelled', 'refund', 'cancelled', 'refund', 'cancelled', 'sale']);
  });

  it('do not take values from the order above', () => {
    const { rowsOf, customers, kinds } = ordersIn(
      [...withStatus, 'Customer'],
      ['A', '2026-03-01', 10, 'cancelled', 'Ana'],
      ['B', '2026-03-02', 5, '', ''],
      ['C', '', 5, 'paid', 'Cici'],
    );
    expect(kinds).toEqual(['cancelled', 'sale']);
    expect(customers).toEqual([0, -1]);
    expect(rowsOf('unreadDate')).toBe(1);
  });

  it('may leave the amount blank after the first', () => {
    const { amounts } = ordersIn(plain, ['A', '2026-03-01', 25], ['A', '', ''], ['A', '', ' ']);
    expect(amounts).toEqual([25, 0, 0]);
  });
});

describe('the amount of a line', () => {
  it('is price times quantity if the tab has no amounts', () => {
    const { amounts, orders } = ordersIn(
      ['Order ID', 'Date', 'Quantity', 'Price', 'Total'],
      ['A', '2026-03-01', 2, 5, 16],
      ['A', '2026-03-01', 3, 2, 16],
    );
    expect(amounts).toEqual([10, 6]);
    expect([...(orders.quantity ?? [])]).toEqual([2, 3]);
    expect([...(orders.merchandise ?? [])]).toEqual([10, 6]);
  });

  it('is the amount with the discount rather than price times quantity', () => {
    const { amounts, orders } = ordersIn(
      ['Order ID', 'Date', 'Quantity', 'Price', 'Subtotal'],
      ['A', '2026-03-01', 2, 5, 9],
      ['B', '2026-03-01', 1, 5, 4],
    );
    expect(amounts).toEqual([9, 4]);
    expect([...(orders.merchandise ?? [])]).toEqual([10, 5]);
  });

  it('stays only on the first line if each line repeats the total of its order', () => {
    const { amounts } = ordersIn(
      ['Order ID', 'Date', 'Order total'],
      ['A', '2026-03-01', 30],
      ['A', '2026-03-01', 30],
      ['B', '2026-03-02', 12],
      ['C', '2026-03-02', 50],
      ['C', '2026-03-02', 50],
      ['C', '2026-03-02', 50],
    );
    expect(amounts).toEqual([30, 0, 12, 50, 0, 0]);
  });

  it('is counted once too if a credit takes back a part of an order', () => {
    const { amounts } = ordersIn(
      ['Order ID', 'Date', 'Order total'],
      ['A', '2026-03-01', 30],
      ['A', '2026-03-01', 30],
      ['A', '2026-03-05', -10],
      ['B', '2026-03-02', 12],
      ['B', '2026-03-02', 12],
    );
    expect(amounts).toEqual([30, 0, -10, 12, 0]);
  });

  it('stays on every line if the lines of an order differ', () => {
    const { amounts } = ordersIn(
      plain,
      ['A', '2026-03-01', 30],
      ['A', '2026-03-01', 20],
      ['B', '2026-03-02', 12],
    );
    expect(amounts).toEqual([30, 20, 12]);
  });

  it('stays on every line of equal products that cost price times quantity', () => {
    const { amounts } = ordersIn(
      ['Order ID', 'Date', 'Quantity', 'Price'],
      ['A', '2026-03-01', 1, 10],
      ['A', '2026-03-01', 1, 10],
    );
    expect(amounts).toEqual([10, 10]);
    const withOwn = ordersIn(
      ['Order ID', 'Date', 'Quantity', 'Price', 'Line total'],
      ['A', '2026-03-01', 1, 10, 10],
      ['A', '2026-03-01', 1, 10, 10],
    );
    expect(withOwn.amounts).toEqual([10, 10]);
  });

  it('is read in the notation of its whole column', () => {
    const { amounts } = ordersIn(
      plain,
      ['A', '2026-03-01', 'Rp 12.000'],
      ['B', '2026-03-01', 'Rp 28.489.657'],
      ['C', '2026-03-01', 'Rp 1.500,-'],
      ['D', '2026-03-01', 700],
    );
    expect(amounts).toEqual([12_000, 28_489_657, 1500, 700]);
  });

  it("is read in the notation of the spreadsheet's locale if its column shows none", () => {
    expect(ordersIn(plain, ['A', '2026-03-01', '1,200'], ['B', '2026-03-01', '1.200']).amounts).toEqual([
      1200, 1.2,
    ]);
  });
});

describe('a line below zero', () => {
  it('is a credit, whether its quantity or its amount is negative, with or without a C in its id', () => {
    const { kinds, rowsOf } = ordersIn(
      ['Order ID', 'Date', 'Quantity', 'Price'],
      ['1', '2026-03-01', 2, 5],
      ['C2', '2026-03-01', -2, 5],
      ['3', '2026-03-01', -1, 0],
      ['4', '2026-03-01', 1, -3],
      ['5', '2026-03-01', 1, 0],
    );
    expect(kinds).toEqual(['sale', 'credit', 'credit', 'credit', 'sale']);
    expect(rowsOf('creditLines')).toBe(3);
  });

  it('is a refund and not a cancellation if a column has the status of the orders', () => {
    const { kinds } = ordersIn(withStatus, ['A', '2026-03-01', 5, 'paid'], ['B', '2026-03-01', -5, 'paid']);
    expect(kinds).toEqual(['sale', 'refund']);
  });
});

describe('the status of an order', () => {
  it('distinguishes sales, cancellations and returns', () => {
    const { kinds } = ordersIn(
      withStatus,
      ['A', '2026-03-01', 5, 'Selesai'],
      ['B', '2026-03-01', 5, 'Dibatalkan'],
      ['C', '2026-03-01', 5, 'Remboursée'],
      ['D', '2026-03-01', 5, 'Returned'],
      ['E', '2026-03-01', 5, 'belum dibayar'],
      ['F', '2026-03-01', 5, ''],
    );
    expect(kinds).toEqual(['sale', 'cancelled', 'returned', 'returned', 'sale']);
  });

  it('shows which orders are unpaid, and these are left out and reported', () => {
    const { orders, rowsOf } = ordersIn(
      withStatus,
      ['A', '2026-03-01', 5, 'Paid'],
      ['B', '2026-03-01', 5, 'Awaiting payment'],
      ['C', '2026-03-01', 5, 'Menunggu pembayaran'],
      ['D', '2026-03-01', 5, 'En attente de paiement'],
    );
    expect(orders).toHaveLength(1);
    expect(rowsOf('unpaidOrders')).toBe(3);
  });

  it('counts as a sale if its word is unknown, and the word is reported', () => {
    const { kinds, findings } = ordersIn(
      withStatus,
      ['A', '2026-03-01', 5, 'paid'],
      ['B', '2026-03-01', 5, 'zzz'],
      ['C', '2026-03-01', 5, 'qqq'],
    );
    expect(kinds).toEqual(['sale', 'sale', 'sale']);
    expect(findings).toMatchObject([
      { code: 'unknownStatus', tab: 'Orders', rows: 2, cell: 'D3', text: 'zzz' },
    ]);
  });
});

describe('currencies', () => {
  it('are never added: lines in another one than most are left out and reported', () => {
    const { orders, amounts, findings } = ordersIn(
      withCurrency,
      ['A', '2026-03-01', 100, 'USD'],
      ['B', '2026-03-01', 5, 'EUR'],
      ['C', '2026-03-01', 7, 'eur '],
      ['D', '2026-03-01', 9, ''],
    );
    expect(orders.currency).toBe('EUR');
    expect(amounts).toEqual([5, 7, 9]);
    expect(findings).toMatchObject([
      { code: 'otherCurrency', tab: 'Orders', rows: 1, cell: 'D2', text: 'USD' },
    ]);
  });

  it('are those of all lines of an order if only the first line names one', () => {
    const { amounts, findings } = ordersIn(
      withCurrency,
      ['A', '2026-03-01', 5, 'EUR'],
      ['A', '2026-03-01', 2, ''],
      ['B', '2026-03-01', 100, 'USD'],
      ['B', '2026-03-01', 300, ''],
      ['B', '', '', ''],
      ['C', '2026-03-01', 7, 'EUR'],
    );
    expect(amounts).toEqual([5, 2, 7]);
    expect(findings).toMatchObject([
      { code: 'otherCurrency', tab: 'Orders', rows: 3, cell: 'D4', text: 'USD' },
    ]);
  });

  it('may be in the header of the amounts', () => {
    expect(ordersIn(['Order ID', 'Date', 'Amount (IDR)'], ['A', '2026-03-01', 5]).orders.currency).toBe(
      'IDR',
    );
    expect(ordersIn(plain, ['A', '2026-03-01', 5]).orders.currency).toBeUndefined();
  });
});

describe('customers', () => {
  it('are the same whether their id is a number or a text, and none if the cell is blank', () => {
    const { customers, orders, findings } = ordersIn(
      withCustomer,
      ['A', '2026-03-01', 5, 12_345],
      ['B', '2026-03-01', 5, '12345'],
      ['C', '2026-03-01', 5, ''],
      ['D', '2026-03-01', 5, 'Ana'],
      ['E', '2026-03-01', 5, ' '],
    );
    expect(customers).toEqual([0, 0, -1, 1, -1]);
    expect(orders.customerCount).toBe(2);
    expect(findings).toMatchObject([
      { code: 'missingCustomer', tab: 'Orders', rows: 2, cell: 'D4', text: '' },
    ]);
  });

  it('are not reported as missing in a tab without a column for them', () => {
    const { orders, findings } = ordersIn(plain, ['A', '2026-03-01', 5]);
    expect(orders.customerCount).toBe(0);
    expect(findings).toEqual([]);
  });
});

describe('dates', () => {
  it('are read from date cells, text and yyyymmdd', () => {
    const { days, orders } = ordersIn(
      plain,
      ['A', new Date(Date.UTC(2026, 2, 31, 23, 59)), 5],
      ['B', '2026-02-28 10:00', 5],
      ['C', 20_260_401, 5],
    );
    expect(days).toEqual(['2026-03-31', '2026-02-28', '2026-04-01']);
    expect(isoDay(orders.firstDay)).toBe('2026-02-28');
    expect(isoDay(orders.lastDay)).toBe('2026-04-01');
  });

  it('are read in the order that one date of the column shows, even against the locale', () => {
    expect(ordersIn(plain, ['A', '03/04/2026', 5], ['B', '12/31/2025', 5]).days).toEqual([
      '2026-03-04',
      '2025-12-31',
    ]);
    expect(ordersIn(plain, ['A', '03/04/2026', 5]).days).toEqual(['2026-04-03']);
  });

  it('begin with the first sale, not with an earlier cancelled order', () => {
    const { orders } = ordersIn(
      withStatus,
      ['A', '2026-03-01', 5, 'cancelled'],
      ['B', '2026-03-02', 5, 'paid'],
    );
    expect(isoDay(orders.firstDay)).toBe('2026-03-02');
  });

  it('end with the last sale, not with a later credit or cancelled order', () => {
    const { orders } = ordersIn(
      withStatus,
      ['A', '2026-03-01', 5, 'paid'],
      ['B', '2026-03-02', 5, 'cancelled'],
      ['C', '2026-03-03', -5, ''],
    );
    expect(isoDay(orders.lastDay)).toBe('2026-03-01');
  });
});

it('counts every row that it could not use by reason, and names the first', () => {
  const { amounts, findings } = ordersIn(
    plain,
    ['A', '2026-03-01', 5],
    ['', '2026-03-01', 6],
    ['C', 'soon', 7],
    ['D', '30/02/2026', 7],
    ['E', '2026-03-01', 'abc'],
    ['F', '2026-03-01', ''],
    ['', '', ''],
    ['Total', '', 25],
  );
  expect(amounts).toEqual([5]);
  expect(findings).toMatchObject([
    { code: 'missingOrderId', tab: 'Orders', rows: 1, cell: 'A3', text: '' },
    { code: 'unreadDate', tab: 'Orders', rows: 2, cell: 'B4', text: 'soon' },
    { code: 'unreadAmount', tab: 'Orders', rows: 2, cell: 'C6', text: 'abc' },
    { code: 'totalRows', tab: 'Orders', rows: 1, cell: 'A9', text: 'Total' },
  ]);
});

describe('any mess of rows', () => {
  const header = [
    'Order ID',
    'Date',
    'Customer',
    'Quantity',
    'Price',
    'Status',
    'Currency',
    'Discount',
    'Refund',
  ];
  const blank = fc.constantFrom<Cell[]>('', ' ');
  const row = fc.tuple(
    fc.oneof(fc.constantFrom<Cell[]>('A', 'B', 'C', 7, '7', ' 7 ', 'Total', 'Order ID', '# Note'), blank),
    fc.oneof(
      fc.constantFrom<Cell[]>('2026-03-01', '31/03/2026', '30/02/2026', 'x', 20_260_301, 0, true),
      fc.constant<Cell>(new Date(Date.UTC(2026, 2, 5))),
      blank,
    ),
    fc.oneof(fc.constantFrom<Cell[]>('Ana', 'Budi', 12, '12'), blank),
    fc.oneof(fc.constantFrom<Cell[]>(1, 2, -1, 0, '3', 'x', false), blank),
    fc.oneof(fc.constantFrom<Cell[]>(5, 0, -2, '1,50', '1.500', 'Rp 7', '#N/A', '9'.repeat(400)), blank),
    fc.oneof(fc.constantFrom<Cell[]>('paid', 'Batal', 'remboursé', 'zzz'), blank),
    fc.oneof(fc.constantFrom<Cell[]>('EUR', 'eur', 'USD', '€'), blank),
    fc.oneof(fc.constantFrom<Cell[]>(1, 0.5, '1,50', 'x'), blank),
    fc.oneof(fc.constantFrom<Cell[]>(1, 400, '-1,50', 'x'), blank),
  );
  const notUsed: readonly FindingCode[] = [
    'missingOrderId',
    'unreadDate',
    'unreadAmount',
    'otherCurrency',
    'totalRows',
    'descriptionRows',
    'otherTable',
    'repeatedRows',
    'draftOrders',
    'unpaidOrders',
    'stockMovements',
  ];
  // A row with only an unchecked box or a formula that was filled down counts as empty.
  const isFilled = (cells: Row): boolean =>
    cells.some((cell) => cell !== false && cell !== 0 && String(cell).trim() !== '');

  function counted(findings: readonly Finding[], codes: readonly FindingCode[]): number {
    return findings.reduce((sum, { code, rows }) => sum + (codes.includes(code) ? rows : 0), 0);
  }

  it('is either used or explained, row by row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const good: Row = ['Z', '2026-03-01', 'Zoe', 1, 1, 'paid', 'EUR', 0, 0];
        const found = read(header, good, ...rows);
        if (found.kind === 'refused') return fc.pre(false);
        const { orders, findings } = found;
        expect(orders.length + counted(findings, notUsed)).toBe(1 + rows.filter(isFilled).length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives lines of finite figures, whole codes and days between the first and the last', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const found = read(header, ['Z', '2026-03-01', 'Zoe', 1, 1, 'paid', 'EUR', 0, 0], ...rows);
        if (found.kind === 'refused') return fc.pre(false);
        const { orders } = found;
        for (let line = 0; line < orders.length; line += 1) {
          expect(Number.isFinite(orders.amount[line])).toBe(true);
          expect(orders.order[line]).toBeLessThan(orders.orderCount);
          expect(orders.customer[line]).toBeLessThan(orders.customerCount);
          if (orders.kind[line] !== lineKinds.sale) continue;
          expect(orders.day[line]).toBeGreaterThanOrEqual(orders.firstDay);
          expect(orders.day[line]).toBeLessThanOrEqual(orders.lastDay);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('points a finding at a row of its kind and quotes its text', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const cells: readonly Row[] = [
          header,
          ['Z', '2026-03-01', 'Zoe', 1, 1, 'paid', 'EUR', 0, 0],
          ...rows,
        ];
        const found = read(header, ...cells.slice(1));
        if (found.kind === 'refused') return fc.pre(false);
        for (const { code, cell, text } of found.findings) {
          const place = /^([A-I])(\d+)$/.exec(cell);
          const at = cells[Number(place?.[2]) - 1]?.['ABCDEFGHI'.indexOf(place?.[1] ?? '')];
          expect(at, `${code} at ${cell}`).toBeDefined();
          if (code === 'unreadDate' || code === 'unreadAmount' || code === 'unknownStatus') {
            expect(String(at)).toBe(text);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
