import { randomGeometric, randomInt, randomLcg, randomLogNormal } from 'd3-random';

/** A line of an invoice, in the order of the columns. */
export type OrderRow = readonly [
  orderId: number | string,
  sku: string,
  description: string,
  quantity: number,
  date: Date,
  price: number,
  customer: number | '',
  country: string,
];

export const orderHeader = [
  'Invoice',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'Price',
  'Customer ID',
  'Country',
] as const;

const firstDay = Date.UTC(2024, 11, 1);
const days = 396;
const linesPerOrder = 20;

/**
 * Thirteen months of a wholesale shop, the same at every call: some 20 lines an order, a quarter of the
 * orders without a customer, one order in twelve a credit note, and a few customers who buy far more often
 * than the others.
 */
export function orderLines(lines: number): readonly OrderRow[] {
  const source = randomLcg(lines);
  const chance = (probability: number) => source() < probability;
  const length = randomGeometric.source(source)(1 / linesPerOrder);
  const price = randomLogNormal.source(source)(0.8, 0.9);
  const quantity = randomGeometric.source(source)(1 / 9);
  const product = randomInt.source(source)(0, 4_000);
  const orders = lines / linesPerOrder;
  const customers = Math.ceil(orders / 5);

  const rows: OrderRow[] = [];
  for (let order = 0; rows.length < lines; order += 1) {
    const isCredit = chance(1 / 12);
    const id = isCredit ? `C${500_000 + order}` : 500_000 + order;
    const customer = chance(1 / 4) ? '' : 12_000 + Math.floor(customers * source() ** 2);
    const moment = firstDay + Math.min(order / orders, 0.999_999) * days * 86_400_000;
    const country = chance(0.9) ? 'United Kingdom' : 'France';
    for (let line = isCredit ? 2 : length(); line > 0 && rows.length < lines; line -= 1) {
      const item = product();
      rows.push([
        id,
        String(20_000 + item),
        `GIFT NUMBER ${item % 500}`,
        isCredit ? -quantity() : quantity(),
        new Date(moment),
        Math.round(price() * 100) / 100,
        customer,
        country,
      ]);
    }
  }
  return rows;
}
