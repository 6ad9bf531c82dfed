import fc from 'fast-check';
import type { Cell, RawTab } from '../../src/cells/cell';
import { parseIsoDay } from '../../src/period/civil-day';

/** A shop from December 2025 to March 2026, with everything that makes orders hard to read. */
export interface RandomShop {
  readonly orders: readonly (readonly Cell[])[];
  /** The visits of each day above the least number; repeated day after day. */
  readonly visits: readonly number[];
}

const firstDay = parseIsoDay('2025-12-01') ?? Number.NaN;
const days = 121;

export const orderHeader = [
  'Order ID',
  'Order date',
  'Customer',
  'Quantity',
  'Unit price',
  'Status',
  'Sales channel',
];
export const priceColumn = 4;
export const channelColumn = 6;
const trafficHeader = ['Date', 'Visits', 'Visitors', 'Bounces', 'Carts'];

function date(day: number): Date {
  return new Date((firstDay + day) * 86_400_000);
}

// Prices are multiples of a quarter, so that sums are exact in any order and when scaled by 2.
const line = fc.record({ quantity: fc.integer({ min: 1, max: 5 }), quarters: fc.nat({ max: 400 }) });
const order = fc.record({
  day: fc.integer({ min: 0, max: days - 1 }),
  customer: fc.constantFrom<Cell[]>('Ana', 'Budi', 'Cici', 'Dewi', 77, ''),
  status: fc.constantFrom('paid', 'paid', 'Selesai', '', 'cancelled', 'refunded'),
  channel: fc.constantFrom('Online Store', 'Shopee', 'Instagram', 'POS'),
  isCredit: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
  // Without equal lines, which would count as one line written twice.
  lines: fc.uniqueArray(line, {
    minLength: 1,
    maxLength: 3,
    selector: ({ quantity, quarters }) => `${quantity} ${quarters}`,
  }),
});

export const randomShop: fc.Arbitrary<RandomShop> = fc
  .record({
    orders: fc.array(order, { maxLength: 40 }),
    visits: fc.array(fc.nat({ max: 50 }), { maxLength: 7 }),
  })
  .map(({ orders, visits }) => ({
    orders: [
      // A sale on the first and on the last day.
      ['first', date(0), 'Ana', 1, 10, 'paid', 'POS'],
      ['last', date(days - 1), '', 2, 7.5, 'paid', 'Shopee'],
      ...orders.flatMap(({ day, customer, status, channel, isCredit, lines }, index) =>
        lines.map(({ quantity, quarters }): readonly Cell[] => [
          isCredit ? `C${index}` : index,
          date(day),
          customer,
          isCredit ? -quantity : quantity,
          quarters / 4,
          status,
          channel,
        ]),
      ),
    ],
    visits,
  }));

function trafficRows({ visits }: RandomShop): readonly (readonly Cell[])[] {
  return Array.from({ length: days }, (_, day) => {
    const extra = visits[day % Math.max(visits.length, 1)] ?? 0;
    return [date(day), 60 + extra, 50 + extra, 30, 20];
  });
}

/** The tabs of the shop; `arrange` may reorder the rows of each. */
export function tabsOf(
  shop: RandomShop,
  arrange = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => rows,
): readonly RawTab[] {
  return [
    { name: 'Orders', cells: [orderHeader, ...arrange(shop.orders)] },
    { name: 'Traffic', cells: [trafficHeader, ...arrange(trafficRows(shop))] },
  ];
}
