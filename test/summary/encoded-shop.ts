import fc from 'fast-check';
import type { Cell, RawTab } from '../../src/cells/cell';
import type { KpiId } from '../../src/kpi/catalogue';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';

/** A product in an order. Prices are whole numbers, so that sums are exact in every form. */
interface Goods {
  readonly sku: string;
  readonly pieces: number;
  readonly price: number;
  /** How many pieces were returned. */
  readonly back: number;
}

/** An order as it happened, before it is written in the form of an export. */
interface PlacedOrder {
  readonly number: number;
  readonly day: number;
  /** Undefined for a guest. */
  readonly customer: string | undefined;
  readonly goods: readonly Goods[];
  /** The discount on the whole order, in tenths of its goods. */
  readonly discountTenths: number;
  readonly shipping: number;
  readonly isCancelled: boolean;
  /** The day on which pieces were returned; undefined if none were. */
  readonly backOn: number | undefined;
}

/** A shop of four months, January to April 2026. */
export interface EncodedShop {
  readonly orders: readonly PlacedOrder[];
  readonly taxTenths: number;
}

const firstDay = parseIsoDay('2026-01-01') ?? Number.NaN;
const lastDay = parseIsoDay('2026-04-30') ?? Number.NaN;
export const march = {
  from: parseIsoDay('2026-03-01') ?? Number.NaN,
  to: parseIsoDay('2026-03-31') ?? Number.NaN,
};

const goods = fc.record({
  pieces: fc.integer({ min: 1, max: 4 }),
  // Multiples of 100, so that discounts and taxes leave no cents to round.
  price: fc.integer({ min: 1, max: 60 }).map((tens) => tens * 100),
});

interface Drawn {
  readonly discountTenths: number;
  readonly what: 'sold' | 'cancelled' | 'back' | 'partly back';
  readonly days: number;
}

const order = fc.record({
  day: fc.integer({ min: firstDay, max: lastDay - 12 }),
  customer: fc.constantFrom('ana', 'budi', 'cici', 'dewi', 'eka', 'fajar', 'gita', undefined),
  goods: fc.uniqueArray(goods, {
    minLength: 1,
    maxLength: 3,
    selector: ({ pieces, price }) => `${pieces} ${price}`,
  }),
  discountTenths: fc.constantFrom(0, 0, 0, 1, 2),
  shipping: fc.constantFrom(0, 500, 900),
  what: fc.constantFrom<Drawn['what'][]>('sold', 'sold', 'sold', 'sold', 'cancelled', 'back', 'partly back'),
  days: fc.integer({ min: 1, max: 12 }),
});

/** Fixed properties of the orders in some weeks, so that every shop shows every form. */
const happens: Readonly<Record<number, Partial<Drawn>>> = {
  1: { what: 'back', days: 3 },
  2: { discountTenths: 1 },
  4: { what: 'cancelled' },
  6: { discountTenths: 2, what: 'back', days: 4 },
  9: { what: 'partly back', days: 5 },
  10: { discountTenths: 1, what: 'partly back', days: 2 },
  12: { what: 'cancelled', discountTenths: 2 },
};

/** Orders are numbered by time; the shop sells on its first and its last day. */
export const encodedShop: fc.Arbitrary<EncodedShop> = fc
  .record({
    orders: fc.array(order, { minLength: 2, maxLength: 50 }),
    taxTenths: fc.constantFrom(0, 1, 2),
  })
  .map(({ orders, taxTenths }) => {
    const sold: Drawn & { readonly customer: string; readonly shipping: number } = {
      customer: 'ana',
      discountTenths: 0,
      shipping: 500,
      what: 'sold',
      days: 1,
    };
    const all = [
      { ...sold, day: firstDay, goods: [{ pieces: 1, price: 700 }] },
      // At least one day in each week, so that no month looks incomplete.
      ...Array.from({ length: 17 }, (_, week) => ({
        ...sold,
        ...(happens[week] ?? {}),
        customer: `weekly ${week % 5}`,
        day: firstDay + 3 + week * 7,
        goods: [
          { pieces: 1 + (week % 3), price: 1100 + 100 * week },
          { pieces: 1, price: 400 },
        ],
      })),
      ...orders,
      { ...sold, day: lastDay, goods: [{ pieces: 2, price: 900 }] },
    ].sort((a, b) => a.day - b.day);
    return {
      taxTenths,
      orders: all.map(({ what, days, customer, day, discountTenths, shipping, goods: lines }, index) => ({
        number: 1001 + index,
        day,
        customer: customer === undefined ? undefined : `${customer}@example.com`,
        goods: lines.map((line, at) => ({
          ...line,
          sku: `S${at}-${line.price}`,
          back: what === 'back' ? line.pieces : what === 'partly back' && at === 0 ? 1 : 0,
        })),
        discountTenths,
        shipping,
        isCancelled: what === 'cancelled',
        backOn: what === 'back' || what === 'partly back' ? day + days : undefined,
      })),
    };
  });

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The price of goods after the order's discount. */
function worth({ discountTenths }: PlacedOrder, pieces: number, price: number): number {
  return (pieces * price * (10 - discountTenths)) / 10;
}

function goodsWorth(placed: PlacedOrder): number {
  return sum(placed.goods.map(({ pieces, price }) => worth(placed, pieces, price)));
}

function backWorth(placed: PlacedOrder): number {
  return sum(placed.goods.map(({ back, price }) => worth(placed, back, price)));
}

function piecesOf({ goods: lines }: PlacedOrder): number {
  return sum(lines.map(({ pieces }) => pieces));
}

function backPieces({ goods: lines }: PlacedOrder): number {
  return sum(lines.map(({ back }) => back));
}

function quotientOf(value: number, divisor: number): number | undefined {
  return divisor === 0 ? undefined : value / divisor;
}

/**
 * The figures of March, counted from the orders themselves. A form that has no day of return counts it on the
 * day of the order.
 */
export function figuresOfMarch(
  { orders }: EncodedShop,
  { refunds }: Pick<Encoding, 'refunds'>,
): ReadonlyMap<KpiId, number | undefined> {
  const isIn = (day: number): boolean => day >= march.from && day <= march.to;
  const placed = orders.filter(({ day }) => isIn(day));
  const sold = placed.filter(({ isCancelled }) => !isCancelled);
  const back = orders.filter(
    ({ day, backOn }) => backOn !== undefined && isIn(refunds === 'a column of amounts alone' ? day : backOn),
  );
  const revenue = sum(sold.map(goodsWorth)) - sum(back.map(backWorth));
  const buyers = new Set(sold.flatMap(({ customer }) => customer ?? []));
  const ordersOf = (who: string, from: number, to: number): number =>
    orders.filter((one) => one.customer === who && !one.isCancelled && one.day >= from && one.day <= to)
      .length;
  const known = [...new Set(orders.flatMap(({ customer }) => customer ?? []))];
  const firsts = [...buyers].filter((who) => ordersOf(who, firstDay, march.from - 1) === 0);
  return new Map<KpiId, number | undefined>([
    ['revenue', revenue],
    ['gmv', sum(placed.flatMap(({ goods: lines }) => lines.map(({ pieces, price }) => pieces * price)))],
    ['orders', sold.length],
    ['aov', quotientOf(revenue, sold.length)],
    ['order_size', quotientOf(sum(sold.map(piecesOf)), sold.length)],
    [
      'return_rate',
      quotientOf(
        sum(back.flatMap(({ goods: lines }) => lines.map((line) => line.back))),
        sum(sold.map(piecesOf)),
      ),
    ],
    ['cancellation_rate', quotientOf(placed.length - sold.length, placed.length)],
    ['new_customers', firsts.length],
    [
      'repeat_purchase_rate',
      quotientOf(
        known.filter((who) => ordersOf(who, firstDay, march.to) > 1).length,
        known.filter((who) => ordersOf(who, firstDay, march.to) > 0).length,
      ),
    ],
    [
      'purchase_frequency',
      quotientOf(sold.filter(({ customer }) => customer !== undefined).length, buyers.size),
    ],
    ['returning_customer_rate', quotientOf(buyers.size - firsts.length, buyers.size)],
  ]);
}

/** How orders are laid out in the tab. */
export const layouts = [
  'a row an order',
  'a row a line, the total on each',
  'a row a line, the total on the first',
  'a row a line, blank ids below the first',
  'a row a line, amounts of lines',
  'orders and their lines in two tabs',
] as const;
export type Layout = (typeof layouts)[number];

/** How a refund is written. */
export const refundForms = [
  'a column of amounts alone',
  'a column of amounts and one of days',
  'a column of amounts, pieces and days',
  'rows below zero with the id of the order',
  'rows below zero with ids of their own',
  'rows of a type, above zero',
  'a tab of credit notes',
  'a tab of credit notes above zero',
] as const;
export type RefundForm = (typeof refundForms)[number];

export const idForms = ['1001', '#1001', '001001', 'a number', 'mixed'] as const;
export type IdForm = (typeof idForms)[number];

/**
 * Whether another export is above in the tab: the same one, or one from a month earlier with what was known
 * then.
 */
export const copyForms = ['none', 'twice', 'an older one above'] as const;
type Copies = (typeof copyForms)[number];

export interface Encoding {
  readonly layout: Layout;
  readonly refunds: RefundForm;
  readonly ids: IdForm;
  readonly isTurned: boolean;
  readonly copies: Copies;
  readonly guest: '' | 'guest@example.com' | 0;
}

/** A row by column; columns that it does not name are blank. */
type Row = Readonly<Record<string, Cell>>;

function idCell(number: number, form: IdForm, at: number): Cell {
  if (form === 'a number') return number;
  if (form === '#1001') return `#${number}`;
  if (form === '001001') return `00${number}`;
  return form === 'mixed' && at % 3 === 0 ? `#${number}` : String(number);
}

function paid(shop: EncodedShop, value: number): number {
  return (value * (10 + shop.taxTenths)) / 10;
}

/** The rows of the orders. */
function orderRows(
  shop: EncodedShop,
  { layout, refunds, ids, guest }: Encoding,
): readonly (readonly Row[])[] {
  return shop.orders.map((placed, at) => {
    const total = paid(shop, goodsWorth(placed)) + placed.shipping;
    const discount = sum(placed.goods.map(({ pieces, price }) => pieces * price)) - goodsWorth(placed);
    const isBack = placed.backOn !== undefined;
    const inColumns = refunds.startsWith('a column');
    const ofOrder: Row = {
      Date: isoDay(placed.day),
      Email: placed.customer ?? guest,
      Status: placed.isCancelled ? 'cancelled' : 'completed',
      Discount: discount,
      Shipping: placed.shipping,
      Tax: (goodsWorth(placed) * shop.taxTenths) / 10,
      'Order total': total,
      ...(inColumns
        ? {
            'Refunded amount': isBack ? paid(shop, backWorth(placed)) : 0,
            ...(refunds === 'a column of amounts alone'
              ? {}
              : { 'Refund date': isBack ? isoDay(placed.backOn ?? 0) : '' }),
          }
        : {}),
      ...(refunds === 'rows of a type, above zero' ? { Type: 'Sale' } : {}),
    };
    const id = { 'Order ID': idCell(placed.number, ids, at) };
    if (layout === 'a row an order' || layout === 'orders and their lines in two tabs') {
      const returned =
        refunds === 'a column of amounts, pieces and days' ? { 'Returned quantity': backPieces(placed) } : {};
      return [{ ...id, ...ofOrder, ...returned, Items: piecesOf(placed) }];
    }
    return placed.goods.map((line, index) => {
      const returned =
        refunds === 'a column of amounts, pieces and days' ? { 'Returned quantity': line.back } : {};
      const own: Row = { SKU: line.sku, Quantity: line.pieces, Price: line.price, ...returned };
      if (layout === 'a row a line, the total on each') return { ...id, ...ofOrder, ...own };
      if (layout === 'a row a line, amounts of lines') {
        const amount = worth(placed, line.pieces, line.price);
        const { 'Order total': _, Discount: __, ...rest } = ofOrder;
        return { ...id, ...rest, ...own, 'Line total': amount };
      }
      if (index === 0) return { ...id, ...ofOrder, ...own };
      return layout === 'a row a line, the total on the first' ? { ...id, ...own } : own;
    });
  });
}

/** The rows of refunds, in forms that have them: one for the order, or one for each returned line. */
function refundRows(shop: EncodedShop, { layout, refunds, ids, guest }: Encoding): readonly DatedRow[] {
  if (refunds.startsWith('a column')) return [];
  const isAbove = refunds.endsWith('above zero');
  const sign = isAbove ? 1 : -1;
  const isNote = refunds.startsWith('a tab');
  return shop.orders.flatMap((placed, at): readonly DatedRow[] => {
    const { backOn } = placed;
    if (backOn === undefined) return [];
    const hasOwnId = refunds === 'rows below zero with ids of their own';
    const id: Cell = hasOwnId ? `R${placed.number}` : idCell(placed.number, ids, at);
    const row = (value: number, more: Row): DatedRow => ({
      day: backOn,
      row: {
        ...(isNote ? { 'Credit note no': `CN-${placed.number}` } : {}),
        'Order ID': id,
        Date: isoDay(backOn),
        Email: placed.customer ?? guest,
        ...(isNote ? {} : { Status: 'completed' }),
        Tax: (sign * value * shop.taxTenths) / 10,
        ...(refunds === 'rows of a type, above zero' ? { Type: 'Refund' } : {}),
        ...(layout === 'a row a line, amounts of lines' && !isNote
          ? { 'Line total': sign * value }
          : { 'Order total': sign * paid(shop, value) }),
        ...more,
      },
    });
    if (isNote || layout === 'a row an order' || layout === 'orders and their lines in two tabs') {
      return [row(backWorth(placed), { Items: sign * backPieces(placed) })];
    }
    return placed.goods.flatMap(({ sku, back, price }) => {
      if (back === 0) return [];
      const value = worth(placed, back, price);
      // The price is after the discount, since a refund has no discount of its own.
      return [row(value, { SKU: sku, Quantity: sign * back, Price: value / back })];
    });
  });
}

/** The rows of one day. */
interface DatedRow {
  readonly day: number;
  readonly row: Row;
}

/** The shop as it was known twenty days before its last day. */
function asKnownBefore(shop: EncodedShop): EncodedShop {
  const then = lastDay - 20;
  return {
    ...shop,
    orders: shop.orders
      .filter(({ day }) => day <= then)
      .map((placed) => ({
        ...placed,
        // Orders are cancelled after some days, so cancellations of the last week were not known yet.
        isCancelled: placed.isCancelled && placed.day <= then - 7,
        ...(placed.backOn !== undefined && placed.backOn > then
          ? { backOn: undefined, goods: placed.goods.map((line) => ({ ...line, back: 0 })) }
          : {}),
      })),
  };
}

type Tabs = Readonly<Record<string, readonly Row[]>>;

function rowsOfTabs(shop: EncodedShop, encoding: Encoding): Tabs {
  const { layout, refunds, ids } = encoding;
  const isNote = refunds.startsWith('a tab');
  const rows = orderRows(shop, encoding);
  const byDay = (dated: readonly DatedRow[]): readonly Row[] =>
    [...dated].sort((a, b) => a.day - b.day).map(({ row }) => row);
  const backs = refundRows(shop, encoding);
  const orders = shop.orders.flatMap(({ day }, at) => (rows[at] ?? []).map((row) => ({ day, row })));
  const lines = shop.orders.flatMap(({ number, day, goods: some }, at) =>
    some.map(
      ({ sku, pieces, price }): Row => ({
        // The other tab may write ids differently.
        'Order ID': idCell(number, ids === 'mixed' ? '1001' : ids, at),
        Date: isoDay(day),
        SKU: sku,
        Quantity: pieces,
        Price: price,
      }),
    ),
  );
  return {
    Orders: byDay(isNote ? orders : [...orders, ...backs]),
    ...(layout === 'orders and their lines in two tabs' ? { Lines: lines } : {}),
    ...(isNote ? { 'Credit notes': byDay(backs) } : {}),
  };
}

/** The tabs of the shop in one form. */
export function tabsOf(shop: EncodedShop, encoding: Encoding): readonly RawTab[] {
  const { copies, isTurned } = encoding;
  const tabs = rowsOfTabs(shop, encoding);
  const above: Tabs =
    copies === 'none' ? {} : rowsOfTabs(copies === 'twice' ? shop : asKnownBefore(shop), encoding);
  return Object.entries(tabs).map(([name, rows]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cells = (some: readonly Row[]): Cell[][] => {
      const body = some.map((row) => columns.map((column) => row[column] ?? ''));
      return isTurned ? body.reverse() : body;
    };
    return { name, cells: [columns, ...cells(above[name] ?? []), ...cells(rows)] };
  });
}

/** The KPIs that a form cannot give. */
export function unknownKpis({ layout, refunds }: Encoding): ReadonlySet<KpiId> {
  return new Set<KpiId>([
    ...(layout === 'a row an order' ? (['gmv'] as const) : []),
    ...(refunds === 'a column of amounts and one of days' || refunds === 'a column of amounts alone'
      ? (['return_rate'] as const)
      : []),
  ]);
}
