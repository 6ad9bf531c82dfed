import type { ShopDay } from './shop-days';

/** The events of the sample shop, so that its figures have something to find. Months count from 0. */
export const stories = {
  /** The payment page of the website fails for half of the buyers. */
  brokenCheckoutMonth: 18,
  /** The month after it has more complaints. */
  complaintsMonth: 19,
  /** The best-selling blouse is out of stock for six weeks. */
  outOfStock: { product: 3, month: 20, fromDay: 9, days: 42 },
  /** An influencer shows the shop in the last two months. */
  campaign: { fromMonth: 22, name: 'Gaya Contoh' },
} as const;

/** The index of the product that is out of stock on a day, -1 for none. */
export function outOfStockOn({ day, month: ofDay }: ShopDay, days: readonly ShopDay[]): number {
  const { product, month, fromDay, days: length } = stories.outOfStock;
  if (ofDay < month) return -1;
  const from = (days.find((candidate) => candidate.month === month)?.day ?? 0) + fromDay;
  return day >= from && day < from + length ? product : -1;
}
