import { weekday } from '../period/civil-day';
import type { Draws } from './draws';
import type { Order } from './orders';
import { type Product, unitCost } from './products';
import { type RowOf, type SampleTab, sampleTab, type Words } from './sample-tab';
import type { ShopDay } from './shop-days';
import { outOfStockOn, stories } from './stories';

/** Orders and revenue by month. */
function salesByMonth(orders: readonly Order[]): readonly { orders: number; revenue: number }[] {
  const sales: { orders: number; revenue: number }[] = [];
  for (const { day, status, lines } of orders) {
    const month = sales[day.month] ?? { orders: 0, revenue: 0 };
    sales[day.month] = month;
    if (status === 'cancelled' || status === 'returned') continue;
    month.orders += 1;
    for (const { unitPrice, quantity, discount } of lines) month.revenue += unitPrice * quantity - discount;
  }
  return sales;
}

/** The last day of each month. */
function monthEnds(days: readonly ShopDay[]): readonly ShopDay[] {
  return days.filter(({ month }, index) => days[index + 1]?.month !== month);
}

/** The shop's monthly costs other than goods and ads. */
export function costsTab(
  days: readonly ShopDay[],
  orders: readonly Order[],
  words: Words,
  draws: Draws,
): SampleTab {
  const sales = salesByMonth(orders);
  const rows = monthEnds(days).flatMap(({ day, month }): readonly RowOf<'costs'>[] => {
    const sold = sales[month] ?? { orders: 0, revenue: 0 };
    const fee = month >= stories.campaign.fromMonth ? 3_500_000 : 0;
    const amounts = [
      [words.wages, month < 12 ? 8_500_000 : 9_000_000],
      [words.rent, 2_500_000],
      [words.packaging, sold.orders * draws.around(4500, 0.1)],
      [words.marketing, draws.around(900_000, 0.3) + fee],
      [words.tax, sold.revenue * 0.005],
    ] as const;
    return amounts.map(([category, amount]) => ({
      date: day,
      category,
      amount: Math.round(amount / 1000) * 1000,
    }));
  });
  return sampleTab('costs', rows);
}

/** The stock of each product on the first day and every Sunday. */
export function inventoryTab(
  days: readonly ShopDay[],
  products: readonly Product[],
  draws: Draws,
): SampleTab {
  const rows = days
    .filter(({ day }, index) => index === 0 || weekday(day) === 6)
    .flatMap((shopDay) => {
      const { day, month, demand } = shopDay;
      const missing = outOfStockOn(shopDay, days);
      return products.map((product, index): RowOf<'inventory'> => {
        // A product is rarely sold out by chance, more often after a day of strong demand.
        const isOut = index === missing || draws.chance(demand > 1.8 ? 0.06 : 0.01);
        const usual = product.popularity * 4.5 * (1 + 0.01 * month);
        const stock = isOut ? 0 : Math.max(1, Math.round(draws.around(usual, 0.4)));
        const cost = unitCost(product, month);
        return {
          date: day,
          product: product.name,
          stock,
          unitCost: cost,
          stockValue: stock * cost,
          leadTimeDays: 7 + (index % 4) * 3,
        };
      });
    });
  return sampleTab('inventory', rows);
}

/** Energy, waste, donations and staff, month by month. */
export function sustainabilityTab(
  days: readonly ShopDay[],
  orders: readonly Order[],
  words: Words,
  draws: Draws,
): SampleTab {
  const sales = salesByMonth(orders);
  const rows = monthEnds(days).flatMap(({ day, month }): readonly RowOf<'sustainability'>[] => {
    const sold = sales[month] ?? { orders: 0, revenue: 0 };
    const waste = Math.round(draws.around(sold.orders * 0.35, 0.1));
    const materials = Math.round(draws.around(sold.orders * 0.9, 0.1));
    return [
      {
        date: day,
        tonnesCo2e: Math.round(draws.around(sold.orders * 1.8, 0.08)) / 1000,
        kilowattHours: Math.round(draws.around(420 + sold.orders * 0.6, 0.08)),
        waste,
        recycled: Math.round(waste * draws.around(0.4 + 0.01 * month, 0.06)),
        materials,
        sustainableMaterials: Math.round(materials * draws.around(0.25 + 0.012 * month, 0.06)),
        contribution: Math.round((sold.revenue * 0.01) / 1000) * 1000,
      },
      { date: day, group: words.women, headcount: month < 12 ? 3 : 4 },
      { date: day, group: words.men, headcount: 2 },
    ];
  });
  return sampleTab('sustainability', rows);
}
