import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { isoDay, parseIsoDay } from '../../../../src/period/civil-day';
import { Money, type Rates } from '../../../../src/tables/reading/money';
import { mainCurrencyOf } from '../../../../src/tables/reading/orders/currency';
import { lineKinds, type Orders } from '../../../../src/tables/reading/orders/orders';
import { readOrders } from '../../../../src/tables/reading/orders/read-orders';
import type { WordColumn } from '../../../../src/tables/reading/records/records';
import { recogniseTab } from '../../../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../../../reading-rules';

type Row = readonly Cell[];
interface TestTab {
  readonly name: string;
  readonly cells: readonly Row[];
}

const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;
const header: Row = ['Order ID', 'Date', 'Customer', 'Status', 'Amount'];
const tab = (name: string, ...cells: readonly Row[]): TestTab => ({ name, cells });

function read(tabs: readonly TestTab[], options: { currency?: string; rates?: Rates } = {}) {
  const sources = tabs.map((one) => {
    const found = recogniseTab(one);
    if (found.kind !== 'orders') throw new Error(`${one.name} was taken for ${found.kind}.`);
    return { tab: one, layout: found.layout };
  });
  const money = new Money(options.currency ?? mainCurrencyOf(sources), options.rates);
  const answer = readOrders(sources, rulesInUtc, money);
  if (answer.kind === 'refused') throw new Error(`The orders were refused: ${answer.refusal.code}.`);
  return answer;
}

const wordsOf = (column: WordColumn | undefined): readonly string[] =>
  [...(column?.codes ?? [])].map((code) => column?.words[code] ?? '');

const revenueOf = ({ length, kind, amount, refunds }: Orders): number => {
  let sum = 0;
  for (let line = 0; line < length; line += 1)
    if (kind[line] === lineKinds.sale) sum += amount[line] ?? Number.NaN;
  return refunds.reduce((left, refund) => left - refund.amount, sum);
};

describe('orders of several tabs', () => {
  it('are read together, and each line has the channel that its tab is named after', () => {
    const { orders, rows } = read([
      tab('Shopee', header, ['S1', '2026-03-01', 'ana@x.id', 'Selesai', 10]),
      tab(
        'Boutique Lyon',
        header,
        ['B1', '2026-03-02', 'Zoé', 'Livrée', 20],
        ['B2', '2026-03-03', '', '', 5],
      ),
      tab('More', header, ['M1', '2026-03-04', 'Budi', '', 7]),
    ]);
    expect(orders.tabs).toEqual(['Shopee', 'Boutique Lyon', 'More']);
    expect([...orders.amount]).toEqual([10, 20, 5, 7]);
    expect([...orders.day].map(isoDay)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']);
    expect(wordsOf(orders.channel)).toEqual(['Shopee', 'Boutique Lyon', 'Boutique Lyon', '']);
    expect(orders.orderCount).toBe(4);
    expect(rows.map(({ filled, used, explained }) => [filled, used, explained])).toEqual([
      [1, 1, 0],
      [2, 2, 0],
      [1, 1, 0],
    ]);
  });

  it('share a customer whose e-mail is the same, whatever its case', () => {
    const { orders } = read([
      tab('Shopee', header, ['S1', '2026-03-01', 'Ana@X.id ', '', 10]),
      tab('Website', header, ['W1', '2026-03-02', 'ana@x.id', '', 20], ['W2', '2026-03-02', 'Budi', '', 1]),
    ]);
    expect([...orders.customer]).toEqual([0, 0, 1]);
    expect(orders.customerCount).toBe(2);
  });

  it('have no customer if the platform masks the name, with a finding', () => {
    const { orders, findings } = read([
      tab('Shopee', header, ['S1', '2026-03-01', 'B****i', '', 10], ['S2', '2026-03-01', 'B****i', '', 10]),
    ]);
    expect([...orders.customer]).toEqual([-1, -1]);
    expect(findings).toMatchObject([{ code: 'maskedCustomer', rows: 2, cell: 'C2', text: 'B****i' }]);
  });

  it('have quantities and gross amounts if only one of the tabs has them', () => {
    const { orders } = read([
      tab(
        'Website',
        ['Order ID', 'Date', 'Quantity', 'Price', 'Device'],
        ['W1', '2026-03-01', 2, 5, 'mobile'],
      ),
      tab('Shopee', header, ['S1', '2026-03-02', 'Ana', '', 7]),
    ]);
    expect([...(orders.quantity ?? [])]).toEqual([2, 0]);
    expect([...(orders.merchandise ?? [])]).toEqual([10, 7]);
    expect(wordsOf(orders.device)).toEqual(['mobile', '']);
    expect(orders.cost).toBeUndefined();
  });
});

describe('an order in two exports', () => {
  const january = tab(
    'Export January',
    header,
    ['A1', '2026-01-10', 'Ana', 'paid', 10],
    ['A2', '2026-01-31', 'Budi', 'paid', 20],
  );
  const both = tab(
    'Export to February',
    header,
    ['A2', '2026-01-31', 'Budi', 'refunded', 20],
    ['A3', '2026-02-15', 'Cici', 'paid', 30],
    ['A3', '2026-02-15', 'Cici', 'paid', 30],
  );

  it.each([
    ['before', [january, both]],
    ['after', [both, january]],
  ])(
    'counts once, with the values of the export that reaches further, if the other is %s it',
    (_where, tabs) => {
      const { orders, rows, findings } = read(tabs);
      // A1, and A3 with two equal lines. A2 is refunded in the later export.
      expect(revenueOf(orders)).toBe(70);
      expect(orders.length).toBe(4);
      expect(new Set(orders.order).size).toBe(3);
      expect(findings).toMatchObject([
        { code: 'orderInTwoTabs', tab: 'Export January', rows: 1, cell: 'A3', text: 'Export to February' },
      ]);
      const counted = rows.find((row) => row.tab === 'Export January');
      expect(counted).toEqual({ tab: 'Export January', filled: 2, used: 1, explained: 1 });
    },
  );

  it('is a different order if its id is on another day', () => {
    const { orders, findings } = read([
      tab('2025', header, ['1', '2025-01-10', 'Ana', 'paid', 10]),
      tab('2026', header, ['1', '2026-01-10', 'Ana', 'paid', 20], ['2', '2026-01-10', 'Ana', 'paid', 4]),
    ]);
    expect(revenueOf(orders)).toBe(34);
    expect(new Set(orders.order).size).toBe(3);
    expect(Math.max(...orders.order)).toBeLessThan(orders.orderCount);
    expect(findings).toEqual([]);
  });

  it('is a different order if two shops number their receipts alike', () => {
    const { orders } = read([
      tab('Toko Bandung', header, ['N-1', '2026-01-10', 'Ana', '', 10]),
      tab('Toko Depok', header, ['N-1', '2026-01-10', 'Budi', '', 25]),
    ]);
    expect(revenueOf(orders)).toBe(35);
    expect(orders.orderCount).toBe(2);
  });

  it('counts once if the whole tab is a copy of another', () => {
    const { orders, findings } = read([january, { ...january, name: 'Copy of Export January' }]);
    expect(revenueOf(orders)).toBe(30);
    expect(findings).toMatchObject([{ code: 'orderInTwoTabs', tab: 'Copy of Export January', rows: 2 }]);
  });

  it('keeps the refund of each order with its own line', () => {
    const withRefund: Row = ['Order ID', 'Date', 'Device', 'Amount', 'Refunded amount'];
    const { orders } = read([
      tab(
        'Website a',
        withRefund,
        ['A1', '2026-01-10', 'mobile', 10, 1],
        ['A2', '2026-01-11', 'desktop', 20, 2],
      ),
      tab(
        'Website b',
        withRefund,
        ['A1', '2026-01-10', 'mobile', 10, 1],
        ['A9', '2026-02-11', 'tablet', 30, 3],
      ),
    ]);
    const seen = orders.refunds.map(({ line, order, amount }) => [
      wordsOf(orders.device)[line],
      orders.order[line] === order,
      amount,
    ]);
    expect(seen).toEqual([
      ['desktop', true, 2],
      ['mobile', true, 1],
      ['tablet', true, 3],
    ]);
  });
});

describe('orders in several currencies', () => {
  const rupiah = tab(
    'Tokopedia',
    ['Nomor Invoice', 'Tanggal', 'Total (IDR)'],
    ['T1', '2026-03-01', '28.489.657'],
    ['T2', '2026-03-02', '1.000.000'],
  );
  const ringgit = tab('Kedai', ['No. Resit', 'Tarikh', 'Jumlah'], ['K1', '2026-03-03', 'RM 1,200.50']);

  it('are counted in that of most rows, and the others are left out', () => {
    const { orders, findings, rows } = read([rupiah, ringgit]);
    expect(orders.currency).toBe('IDR');
    expect([...orders.amount]).toEqual([28_489_657, 1_000_000]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'otherCurrency', tab: 'Kedai', rows: 1, cell: 'C2', text: 'MYR' }),
    );
    expect(rows[1]).toEqual({ tab: 'Kedai', filled: 1, used: 0, explained: 1 });
  });

  it('are counted in the one that the owner chooses', () => {
    const { orders } = read([rupiah, ringgit], { currency: 'MYR' });
    expect(orders.currency).toBe('MYR');
    expect([...orders.amount]).toEqual([1200.5]);
  });

  it('are converted by the rate of their day if there is a tab of rates, with a finding', () => {
    const rates: Rates = new Map([
      [
        'MYR',
        [
          { day: day('2026-01-01'), rate: 3000 },
          { day: day('2026-03-02'), rate: 4000 },
        ],
      ],
    ]);
    const { orders, findings } = read([rupiah, ringgit], { rates });
    expect([...orders.amount]).toEqual([28_489_657, 1_000_000, 4_802_000]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'converted', tab: 'Kedai', rows: 1, text: 'MYR, 2026-03-02' }),
    );
  });

  it('are converted together with their refunds, taxes and costs', () => {
    const rates: Rates = new Map([['USD', [{ day: 0, rate: 10 }]]]);
    const { orders } = read(
      [
        tab(
          'Website',
          ['Order ID', 'Date', 'Currency', 'Quantity', 'Price', 'Unit cost', 'Tax', 'Refunded amount'],
          ['A', '2026-03-01', 'EUR', 1, 50, 20, 5, 0],
          ['B', '2026-03-01', 'EUR', 1, 50, 20, 5, 0],
          ['C', '2026-03-01', 'USD', 2, 5, 1, 2, 3],
        ),
      ],
      { rates },
    );
    expect([...orders.amount]).toEqual([50, 50, 100]);
    expect([...(orders.merchandise ?? [])]).toEqual([50, 50, 100]);
    expect([...(orders.cost ?? [])]).toEqual([20, 20, 20]);
    expect([...(orders.tax ?? [])]).toEqual([5, 5, 20]);
    expect(orders.refunds.map(({ amount }) => amount)).toEqual([30]);
  });

  it('never add dollars to rupiah, although a bare $ names no country', () => {
    const { orders } = read([
      tab(
        'Website',
        ['Order ID', 'Date', 'Amount'],
        ['A', '2026-03-01', 'Rp 50.000'],
        ['B', '2026-03-01', 'Rp 70.000'],
        ['C', '2026-03-01', '$12.50'],
      ),
    ]);
    expect(revenueOf(orders)).toBe(120_000);
  });
});

describe('a date far from all others', () => {
  const usual = ['01', '05', '09', '13', '17'].map(
    (date): Row => [`A${date}`, `2026-03-${date}`, 'Ana', '', 10],
  );

  it('is left out and reported, and does not move the end of the data', () => {
    const { orders, findings, rows } = read([
      tab('Orders', header, ...usual, ['Z', '2062-03-01', 'Ana', '', 99]),
    ]);
    expect(isoDay(orders.lastDay)).toBe('2026-03-17');
    expect(revenueOf(orders)).toBe(50);
    expect(findings).toMatchObject([{ code: 'farDate', rows: 1, cell: 'B7', text: '2062-03-01' }]);
    expect(rows).toEqual([{ tab: 'Orders', filled: 6, used: 5, explained: 1 }]);
  });

  it('may be 1970-01-01, which platforms write for a missing date', () => {
    const { orders } = read([tab('Orders', header, ['Z', '1970-01-01', 'Ana', '', 99], ...usual)]);
    expect(isoDay(orders.firstDay)).toBe('2026-03-01');
  });

  it('is kept if a shop sells again after a pause, or has few orders', () => {
    const again = ['01', '05', '09'].map((date): Row => [`B${date}`, `2028-03-${date}`, 'Ana', '', 10]);
    expect(revenueOf(read([tab('Orders', header, ...usual, ...again)]).orders)).toBe(80);
    const two = tab('Orders', header, ['A', '2024-01-01', '', '', 1], ['B', '2026-01-01', '', '', 1]);
    expect(read([two]).orders.length).toBe(2);
  });
});

describe('a tab without order ids', () => {
  const headers = ['tanggal', 'produk', 'jumlah', 'harga'].map((words) => ({
    words,
    currency: undefined,
    scale: 1,
  }));
  const layout = { headerRow: 0, columns: { orderDate: 0, product: 1, quantity: 2, unitPrice: 3 }, headers };
  const cells: readonly Row[] = [
    ['Tanggal', 'Produk', 'Jumlah', 'Harga'],
    ['1 Maret 2026', 'Gelas', 2, 12_000],
    ['1 Maret 2026', 'Gelas', 2, 12_000],
    ['2 Maret 2026', 'Piring', 1, 30_000],
    ['Total', '', 5, 78_000],
  ];
  const source = (name: string) => ({ tab: { name, cells }, layout: { ...layout, endRow: cells.length } });
  const readSources = (...names: readonly string[]) => {
    const answer = readOrders(names.map(source), rulesInUtc, new Money(undefined));
    if (answer.kind === 'refused') throw new Error(answer.refusal.code);
    return answer;
  };

  it('has one order for each row, with a finding', () => {
    const { orders, findings, rows } = readSources('Catatan');
    expect(new Set(orders.order).size).toBe(3);
    expect(orders.orderCount).toBe(3);
    expect([...orders.amount]).toEqual([24_000, 24_000, 30_000]);
    expect(wordsOf(orders.product)).toEqual(['Gelas', 'Gelas', 'Piring']);
    expect(findings.map(({ code, rows: count }) => [code, count])).toEqual([
      ['totalRows', 1],
      ['rowsAsOrders', 3],
    ]);
    expect(rows).toEqual([{ tab: 'Catatan', filled: 4, used: 3, explained: 1 }]);
  });

  it('counts once if another tab is a copy of it', () => {
    const { orders, findings, rows } = readSources('Catatan', 'Catatan (2)');
    expect(orders.length).toBe(3);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'copyOfTab', tab: 'Catatan (2)', rows: 3 }),
    );
    expect(rows[1]).toEqual({ tab: 'Catatan (2)', filled: 4, used: 0, explained: 4 });
  });
});

describe('further values of a row of orders', () => {
  it('have the days to delivery to the minute if both cells have a time, else by the calendar', () => {
    const { orders } = read([
      tab(
        'Orders',
        ['Order ID', 'Date', 'Price', 'Delivered at'],
        ['A', new Date('2026-03-01T18:00:00Z'), 10, new Date('2026-03-03T06:00:00Z')],
        ['B', new Date('2026-03-01T18:00:00Z'), 10, new Date('2026-03-03T00:00:00Z')],
        ['C', '2026-03-01 18:00', 10, '2026-03-03 06:00'],
        ['D', '2026-03-01', 10, '2026-03-03 06:00'],
      ),
    ]);
    expect([...(orders.deliveredDays ?? [])]).toEqual([1.5, 2, 1.5, 2]);
  });

  it('have no date if the cell below a date is empty', () => {
    const { orders } = read([
      tab(
        'Orders',
        ['Order ID', 'Date', 'Price', 'Delivered at'],
        ['A', new Date('2026-03-01'), 10, new Date('2026-03-03')],
        ['B', new Date('2026-03-02'), 10, ''],
        ['C', new Date('2026-03-03'), 10, new Date('2026-03-04')],
      ),
    ]);
    expect([...(orders.deliveredDays ?? [])]).toEqual([2, Number.NaN, 1]);
  });

  it('count for each line of the order, days to delivery only for the first', () => {
    const { orders } = read([
      tab(
        'Orders',
        [
          'Order ID',
          'Date',
          'Channel',
          'Device',
          'Product',
          'Quantity',
          'Price',
          'Unit cost',
          'Delivered at',
          'Touchpoints',
          'Referral code',
          'Influencer',
        ],
        ['A', '2026-03-01', 'Web', 'Mobile', 'Mug', 2, 10, 4, '2026-03-04', 'ads > e-mail', 'ANA10', '-'],
        ['A', '', '', '', 'Cup', 1, 5, '', '', '', '', ''],
        ['B', '2026-03-02', 'Shopee', 'desktop', 'mug', 1, 10, 4, '2026-02-20', '', 'none', 'Kim'],
      ),
    ]);
    expect(wordsOf(orders.channel)).toEqual(['Web', 'Web', 'Shopee']);
    expect(wordsOf(orders.device)).toEqual(['Mobile', 'Mobile', 'desktop']);
    expect(wordsOf(orders.product)).toEqual(['Mug', 'Cup', 'Mug']);
    expect([...(orders.cost ?? [])]).toEqual([8, Number.NaN, 4]);
    expect([...(orders.deliveredDays ?? [])]).toEqual([3, Number.NaN, Number.NaN]);
    expect(wordsOf(orders.touchpoints)).toEqual(['ads > e-mail', 'ads > e-mail', '']);
    expect([...(orders.referred ?? [])]).toEqual([1, 1, 0]);
    expect([...(orders.influenced ?? [])]).toEqual([0, 0, 1]);
  });

  it('are reported if a figure cannot be read', () => {
    const { orders, findings } = read([
      tab(
        'Orders',
        ['Order ID', 'Date', 'Quantity', 'Price', 'Discount', 'Refunded amount'],
        ['A', '2026-03-01', 1, 10, 'ask', 'half'],
        ['B', '2026-03-01', 1, 10, 2, '-'],
        ['C', '2026-03-01', 1, 10, 2, 3],
        ['D', '2026-03-01', 1, 10, 0, 0],
        ['E', '2026-03-01', 1, 10, 0, 0],
      ),
    ]);
    expect(revenueOf(orders)).toBe(43);
    expect(findings.map(({ code, rows, cell, text }) => [code, rows, cell, text])).toEqual([
      ['discountsTakenOff', 2, 'E3', ''],
      ['unreadNumber', 1, 'E2', 'ask'],
      ['refundsTakenOff', 1, 'F4', ''],
      ['unreadRefund', 1, 'F2', 'half'],
    ]);
  });
});

it('gives the same orders however they are spread over tabs, overlaps among them', () => {
  const order = fc.record({
    lines: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 3 }),
    customer: fc.constantFrom('Ana', 'ana ', 'Budi', '', 'B***i'),
    day: fc.integer({ min: 1, max: 28 }),
    tabs: fc.subarray(['Part a', 'Part b', 'Part c'], { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 12 }), (all) => {
      const rowsIn = (name: string): readonly Row[] =>
        all.flatMap(({ lines, customer, day: date, tabs }, index) =>
          tabs.includes(name)
            ? lines.map((amount): Row => [`N${index}`, `2026-03-${date}`, customer, 'paid', amount])
            : [],
        );
      const names = ['Part a', 'Part b', 'Part c'].filter((name) => rowsIn(name).length > 0);
      const { orders, rows } = read(names.map((name) => tab(name, header, ...rowsIn(name))));
      const customers = new Set(
        all.map(({ customer }) => customer.trim().toLowerCase()).filter((name) => /^[a-z]+$/.test(name)),
      );
      expect(revenueOf(orders)).toBe(
        all.flatMap(({ lines }) => lines).reduce((sum, amount) => sum + amount, 0),
      );
      expect(new Set(orders.order).size).toBe(all.length);
      expect(new Set([...orders.customer].filter((code) => code >= 0)).size).toBe(customers.size);
      for (const { tab: name, filled, used, explained } of rows) {
        expect([name, filled]).toEqual([name, rowsIn(name).length]);
        expect(used + explained).toBe(filled);
      }
    }),
    { numRuns: 300 },
  );
});
