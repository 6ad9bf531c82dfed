import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { civilDay } from '../../src/period/civil-day';
import { sampleShop } from '../../src/sample/sample-shop';
import { lastWholeMonth, nearestEid } from '../../src/sample/shop-days';
import { rawTabFields } from '../../src/tables/raw-tab-fields';
import { dateOf, groupBy, monthOf, numberOf, type Row, rowsOf, shop, total } from './sample-rows';
import { sampleShopOf2026 } from './sample-tabs';

const lines = rowsOf('orders');
const traffic = rowsOf('traffic');
const orders = [...groupBy(lines, ({ orderId }) => String(orderId)).values()].map((ofOrder) => ({
  ...first(ofOrder),
  lines: ofOrder,
}));
const sold = orders.filter(({ status }) => status === 'Completed' || status === 'Shipped');
/** Each row as one text: rows of thousands of cells are compared much faster so. */
const rowsAsText = (tabs: typeof shop) =>
  tabs.flatMap(({ id, rows }) => rows.map((row) => `${id} ${JSON.stringify(row)}`));
const months = Array.from({ length: 24 }, (_, index) => monthOf(civilDay(2024, 11 + index, 1)));

describe('the sample shop', () => {
  it('is the same every time, and another one for another month', () => {
    const { words } = textsIn('en').rawTabs;
    expect(rowsAsText(sampleShop(civilDay(2026, 10, 31), words))).toEqual(rowsAsText(shop));
    expect(rowsAsText(sampleShop(civilDay(2026, 9, 30), words))).not.toEqual(rowsAsText(shop));
  });

  it('differs between languages in its words only', () => {
    const inIndonesian = sampleShopOf2026('id');
    const figures = (tabs: typeof shop) =>
      tabs.map(({ id, rows }) => ({
        id,
        rows: rows.map((row) => row.filter((cell) => typeof cell === 'number')),
      }));
    expect(rowsAsText(figures(inIndonesian))).toEqual(rowsAsText(figures(shop)));
  });

  it('covers 24 whole months up to the last one before a day', () => {
    expect(dateOf(lastWholeMonth(civilDay(2026, 11, 22)))).toBe('2026-10-31');
    expect(dateOf(lastWholeMonth(civilDay(2026, 10, 31)))).toBe('2026-09-30');
    expect(dateOf(lastWholeMonth(civilDay(2027, 1, 1)))).toBe('2026-12-31');
    expect([...groupBy(lines, ({ orderDate }) => monthOf(orderDate)).keys()]).toEqual(months);
    expect([...new Set(traffic.map(({ date }) => monthOf(date)))]).toEqual(months);
    expect(
      [dateOf(numberOf(lines[0]?.orderDate ?? ''))].concat(dateOf(lines.at(-1)?.orderDate ?? '')),
    ).toEqual(['2024-11-01', '2026-10-31']);
  });

  it('holds a row for each header, and about 6,000 order lines', () => {
    for (const { id, rows } of shop) {
      expect(new Set(rows.map((row) => row.length)), id).toEqual(new Set([rawTabFields[id].length]));
    }
    expect(lines.length).toBeGreaterThan(5_000);
    expect(lines.length).toBeLessThan(7_000);
    expect(traffic.length).toBeLessThan(5_000);
  });

  it('leaves no column empty: every KPI finds what it is counted from', () => {
    for (const { id, rows } of shop) {
      for (const [index, field] of rawTabFields[id].entries()) {
        expect(
          rows.some((row) => row[index] !== ''),
          `${id}.${field}`,
        ).toBe(true);
      }
    }
  });

  it('has counts and amounts that are finite, whole where they are counted, and never below zero', () => {
    for (const { rows, id } of shop) {
      const numbers = rows.flat().filter((cell) => typeof cell === 'number');
      expect(
        numbers.filter((number) => !(number >= 0 && number < 1e9)),
        id,
      ).toEqual([]);
    }
  });

  it('is in the order of its days in every tab', () => {
    for (const { id, rows } of shop) {
      const column = rawTabFields[id].findIndex((field) => /date|At$/i.test(field));
      const days = rows.map((row) => Number(row[column]));
      expect(
        days.every((day, index) => index === 0 || day >= (days[index - 1] ?? 0)),
        id,
      ).toBe(true);
    }
  });
});

describe('its orders', () => {
  it('repeat on each line what belongs to the whole order, and no product twice', () => {
    const ofWholeOrder = ['orderDate', 'customer', 'status', 'channel', 'payment'] as const;
    const repeats = ({ lines: ofOrder }: (typeof orders)[number]) =>
      ofWholeOrder.every((field) => new Set(ofOrder.map((line) => line[field])).size === 1) &&
      new Set(ofOrder.map(({ product }) => product)).size === ofOrder.length;
    expect(orders.filter((order) => !repeats(order))).toEqual([]);
  });

  it('cost what price, quantity and discount say', () => {
    const says = ({ quantity, unitPrice, discount, lineAmount, unitCost }: (typeof lines)[number]) => {
      const ofPrice = numberOf(unitCost) / numberOf(unitPrice);
      const amount = numberOf(quantity) * numberOf(unitPrice) - numberOf(discount);
      return numberOf(lineAmount) === amount && ofPrice > 0.5 && ofPrice < 0.6;
    };
    expect(lines.filter((line) => !says(line))).toEqual([]);
  });

  it('come from 25 to 35 % customers who bought again, and a few without an address', () => {
    const named = orders.filter(({ customer }) => customer !== '');
    const perCustomer = [...groupBy(named, ({ customer }) => String(customer)).values()];
    const again = perCustomer.filter(({ length }) => length > 1).length / perCustomer.length;
    expect(again).toBeGreaterThan(0.25);
    expect(again).toBeLessThan(0.35);
    expect(1 - named.length / orders.length).toBeGreaterThan(0.04);
    expect(1 - named.length / orders.length).toBeLessThan(0.16);
    expect(named.every(({ customer }) => /^c\d+@example\.com$/.test(String(customer)))).toBe(true);
  });

  it('are cancelled, sent back and refunded now and then; some paid on delivery come back', () => {
    const share = (count: number) => count / orders.length;
    const withStatus = (status: string) => orders.filter((order) => order.status === status);
    expect(share(withStatus('Cancelled').length)).toBeGreaterThan(0.03);
    expect(share(withStatus('Cancelled').length)).toBeLessThan(0.06);
    const returned = withStatus('Returned');
    expect(share(returned.length)).toBeGreaterThan(0.015);
    expect(share(returned.length)).toBeLessThan(0.04);
    const cameBack = returned.filter(({ payment, deliveredAt }) => payment === 'COD' && deliveredAt === '');
    expect(cameBack.length).toBeGreaterThan(20);
    const refunded = lines.filter(({ refund }) => refund !== '');
    expect(refunded.length / lines.length).toBeGreaterThan(0.005);
    expect(refunded.length / lines.length).toBeLessThan(0.02);
    for (const { refund, lineAmount, refundDate, deliveredAt, returnedQuantity } of refunded) {
      expect(numberOf(refund)).toBeLessThanOrEqual(numberOf(lineAmount));
      expect(numberOf(refundDate)).toBeGreaterThan(numberOf(deliveredAt));
      expect(returnedQuantity).toBe(1);
    }
  });

  it('are on their way only in the last days', () => {
    const shipped = orders.filter(({ status }) => status === 'Shipped');
    expect(shipped.length).toBeGreaterThan(5);
    expect(shipped.every(({ orderDate }) => dateOf(orderDate) > '2026-10-24')).toBe(true);
    const delivered = orders.filter(({ deliveredAt }) => deliveredAt !== '');
    expect(delivered.every(({ deliveredAt }) => dateOf(deliveredAt) <= '2026-10-31')).toBe(true);
    const days = delivered
      .filter(({ channel }) => channel !== 'Physical shop')
      .map(({ orderDate, deliveredAt }) => numberOf(deliveredAt) - numberOf(orderDate));
    expect(total(days, (value) => value) / days.length).toBeGreaterThan(2.5);
    expect(total(days, (value) => value) / days.length).toBeLessThan(4.5);
  });

  it('come through web, social media, marketplaces and a shop', () => {
    expect([...new Set(orders.map(({ channel }) => channel))].sort()).toEqual([
      'Instagram',
      'Physical shop',
      'Shopee',
      'TikTok',
      'Tokopedia',
      'Website',
      'WhatsApp',
    ]);
  });
});

describe('its stories', () => {
  const perDay = (from: string, to: string) =>
    orders.filter(({ orderDate }) => dateOf(orderDate) >= from && dateOf(orderDate) <= to).length /
    (1 + (Date.parse(to) - Date.parse(from)) / 86_400_000);

  it.each([[civilDay(2024, 4, 10)], [civilDay(2025, 3, 31)], [civilDay(2026, 3, 20)]])(
    'knows when Eid al-Fitr was',
    (eid) => {
      expect(nearestEid(eid - 170)).toBe(eid);
      expect(nearestEid(eid + 170)).toBe(eid);
    },
  );

  it.each([
    ['2025', '2025-03-08', '2025-03-27', '2025-01-10', '2025-02-20', '2025-03-31', '2025-04-06'],
    ['2026', '2026-02-25', '2026-03-16', '2026-01-10', '2026-02-10', '2026-03-20', '2026-03-26'],
  ])(
    'Lebaran %s: twice the orders in the weeks before, half in its week',
    (_year, from, to, usualFrom, usualTo, eid, after) => {
      const usual = perDay(usualFrom, usualTo);
      expect(perDay(from, to) / usual).toBeGreaterThan(1.6);
      expect(perDay(eid, after) / usual).toBeLessThan(0.65);
    },
  );

  it('11.11 and 12.12 are the best days of their months, 11.11 of its year', () => {
    const byDay = groupBy(orders, ({ orderDate }) => dateOf(orderDate));
    const best = (from: string, to: string) =>
      [...byDay]
        .filter(([day]) => day >= from && day <= to)
        .sort(([, left], [, right]) => right.length - left.length)[0]?.[0];
    expect(best('2024-11-01', '2025-10-31')).toBe('2024-11-11');
    expect(best('2025-11-01', '2026-10-31')).toBe('2025-11-11');
    expect(best('2024-12-01', '2024-12-31')).toBe('2024-12-12');
    expect(best('2025-12-01', '2025-12-31')).toBe('2025-12-12');
    expect(byDay.get('2025-11-11')?.length).toBeGreaterThan(4 * perDay('2025-10-01', '2025-10-31'));
  });

  it('weekends are busier than Fridays', () => {
    const onWeekday = (weekday: number) =>
      orders.filter(({ orderDate }) => new Date(dateOf(orderDate)).getUTCDay() === weekday).length;
    expect(onWeekday(6)).toBeGreaterThan(1.15 * onWeekday(5));
    expect(onWeekday(0)).toBeGreaterThan(1.15 * onWeekday(5));
  });

  it('the shop grows: a tenth and more in its second year', () => {
    const revenue = (from: string, to: string) =>
      total(
        sold
          .filter(({ orderDate }) => monthOf(orderDate) >= from && monthOf(orderDate) <= to)
          .flatMap((order) => order.lines),
        ({ lineAmount }) => lineAmount,
      );
    const growth = revenue('2025-11', '2026-10') / revenue('2024-11', '2025-10');
    expect(growth).toBeGreaterThan(1.1);
    expect(growth).toBeLessThan(1.4);
  });

  const webIn = (month: string) =>
    traffic.filter(({ date, channel }) => monthOf(date) === month && channel === 'Website');
  const boughtIn = (month: string, channel: string) =>
    sold.filter((order) => monthOf(order.orderDate) === month && order.channel === channel).length;

  it('May 2026: the website’s checkout is broken, its conversion falls by half while visits stand', () => {
    const around = ['2026-02', '2026-04', '2026-06', '2026-07'];
    const conversion = (month: string) =>
      boughtIn(month, 'Website') / total(webIn(month), ({ visitors }) => visitors);
    const completion = (month: string) =>
      boughtIn(month, 'Website') / total(webIn(month), ({ checkouts }) => checkouts);
    const usual = (figure: (month: string) => number) =>
      total(around.map(figure), (value) => value) / around.length;
    expect(conversion('2026-05') / usual(conversion)).toBeLessThan(0.55);
    expect(completion('2026-05') / usual(completion)).toBeLessThan(0.55);
    const visits = total(webIn('2026-05'), (row) => row.visits);
    const usualVisits = usual((month) => total(webIn(month), (row) => row.visits));
    expect(visits / usualVisits).toBeGreaterThan(0.9);
    expect(visits / usualVisits).toBeLessThan(1.15);
    const checkoutShare = (month: string) =>
      total(webIn(month), ({ checkouts }) => checkouts) / total(webIn(month), (row) => row.visits);
    expect(checkoutShare('2026-05') / usual(checkoutShare)).toBeGreaterThan(0.85);
    for (const channel of ['Shopee', 'Tokopedia']) {
      expect(boughtIn('2026-05', channel)).toBeGreaterThan(0.7 * usual((month) => boughtIn(month, channel)));
    }
  });

  it('June 2026: complaints peak', () => {
    const complaints = (month: string) =>
      rowsOf('support').filter(({ kind, openedAt }) => kind === 'Complaint' && monthOf(openedAt) === month)
        .length / orders.filter(({ orderDate }) => monthOf(orderDate) === month).length;
    const rates = months
      .map((month) => ({ month, rate: complaints(month) }))
      .sort((left, right) => right.rate - left.rate);
    expect(rates[0]?.month).toBe('2026-06');
    expect(rates[0]?.rate).toBeGreaterThan(2 * (rates[1]?.rate ?? 0));
  });

  it('a blouse is out of stock from 10 July to 20 August 2026 and is not sold, and no other for so long', () => {
    const name = 'Blus Batik Sekar Jagad';
    const soldOn = lines.filter(({ product }) => product === name).map(({ orderDate }) => dateOf(orderDate));
    expect(soldOn.filter((day) => day >= '2026-07-10' && day <= '2026-08-20')).toEqual([]);
    expect(soldOn.filter((day) => day >= '2026-05-29' && day < '2026-07-10').length).toBeGreaterThan(8);
    const checks = rowsOf('inventory').filter(({ product, stock }) => product === name && stock === 0);
    expect(checks.map(({ date }) => dateOf(date))).toEqual(
      expect.arrayContaining([
        '2026-07-12',
        '2026-07-19',
        '2026-07-26',
        '2026-08-02',
        '2026-08-09',
        '2026-08-16',
      ]),
    );
    for (const [product, rows] of groupBy(rowsOf('inventory'), (row) => String(row.product))) {
      const run = /0{3,}/.test(rows.map(({ stock }) => (stock === 0 ? 0 : 1)).join(''));
      expect(run, product).toBe(product === name);
    }
  });

  it('TikTok grows by about a tenth a month and converts worst', () => {
    const visitsIn = (month: string, channel: string) =>
      total(
        traffic.filter((row) => monthOf(row.date) === month && row.channel === channel),
        ({ visitors }) => visitors,
      );
    const monthly = (visitsIn('2026-10', 'TikTok') / visitsIn('2024-11', 'TikTok')) ** (1 / 23) - 1;
    expect(monthly).toBeGreaterThan(0.07);
    expect(monthly).toBeLessThan(0.13);
    const conversionOf = (channel: string) =>
      sold.filter((order) => order.channel === channel).length /
      total(
        traffic.filter((row) => row.channel === channel),
        ({ visitors }) => visitors,
      );
    const others = ['Website', 'Instagram', 'Tokopedia', 'Shopee', 'WhatsApp', 'Physical shop'].map(
      conversionOf,
    );
    expect(conversionOf('TikTok')).toBeLessThan(0.7 * Math.min(...others));
  });

  it('an influencer brings orders from September 2026 on, and clicks in those weeks', () => {
    const influenced = orders.filter(({ influencer }) => influencer !== '');
    expect(new Set(influenced.map(({ orderDate }) => monthOf(orderDate)))).toEqual(
      new Set(['2026-09', '2026-10']),
    );
    expect(influenced.length).toBeGreaterThan(30);
    const clicks = total(
      rowsOf('social').filter(({ influencer }) => influencer !== ''),
      (row) => row.clicks,
    );
    expect(influenced.length / clicks).toBeGreaterThan(0.03);
    expect(influenced.length / clicks).toBeLessThan(0.06);
  });

  it('fewer buyers recommend the shop in its second year, yet more come by word of mouth', () => {
    const score = (from: string, to: string) => {
      const answers = rowsOf('surveys').filter(
        ({ kind, date }) => kind === 'NPS' && monthOf(date) >= from && monthOf(date) <= to,
      );
      const count = (low: number, high: number) =>
        answers.filter((row) => numberOf(row.score) >= low && numberOf(row.score) <= high).length;
      return (100 * (count(9, 10) - count(0, 6))) / answers.length;
    };
    expect(score('2024-11', '2025-04')).toBeGreaterThan(33);
    expect(score('2026-05', '2026-10')).toBeLessThan(25);
    const referred = (year: (month: string) => boolean) => {
      const inYear = orders.filter(({ orderDate }) => year(monthOf(orderDate)));
      return inYear.filter(({ referral }) => referral !== '').length / inYear.length;
    };
    expect(referred((month) => month > '2025-10')).toBeGreaterThan(
      1.2 * referred((month) => month <= '2025-10'),
    );
  });
});

describe('its stories in other years', () => {
  it.each([
    [2026, 12],
    [2027, 3],
    [2027, 8],
    [2028, 2],
  ])('are there too: 24 months up to %i-%i', (year, month) => {
    const tabs = sampleShop(civilDay(year, month + 1, 1) - 1, textsIn('en').rawTabs.words);
    const monthAt = (index: number) => monthOf(civilDay(year, month - 23 + index, 1));
    const bought = (index: number) =>
      new Set(
        rowsOf('orders', tabs)
          .filter(({ orderDate, channel }) => monthOf(orderDate) === monthAt(index) && channel === 'Website')
          .map(({ orderId }) => orderId),
      ).size;
    const checkouts = (index: number) =>
      total(
        rowsOf('traffic', tabs).filter(
          ({ date, channel }) => monthOf(date) === monthAt(index) && channel === 'Website',
        ),
        (row) => row.checkouts,
      );
    const completion = (index: number) => bought(index) / checkouts(index);
    expect(completion(18) / completion(17)).toBeLessThan(0.7);
    expect(completion(18) / completion(19)).toBeLessThan(0.7);
    const complaints = groupBy(
      rowsOf('support', tabs).filter(({ kind }) => kind === 'Complaint'),
      ({ openedAt }) => monthOf(openedAt),
    );
    const most = [...complaints].sort(([, left], [, right]) => right.length - left.length)[0]?.[0];
    expect(most).toBe(monthAt(19));
  });
});

describe('its traffic', () => {
  it('narrows down from visits to carts, checkouts and the orders of the same day and channel', () => {
    const placed = new Map(
      [...groupBy(orders, (order) => `${dateOf(order.orderDate)} ${order.channel} ${order.device}`)].map(
        ([key, list]) => [key, list.length],
      ),
    );
    const narrows = (row: (typeof traffic)[number]) => {
      const { visits, visitors, bouncedSessions, carts, checkouts, sessionsWithAdd } = row;
      return (
        numberOf(checkouts) <= numberOf(carts) &&
        numberOf(carts) <= numberOf(sessionsWithAdd) &&
        numberOf(sessionsWithAdd) <= numberOf(visits) - numberOf(bouncedSessions) &&
        numberOf(row.newVisitors) + numberOf(row.returningVisitors) === visitors &&
        numberOf(visitors) <= numberOf(visits) &&
        Number(row.recommendationOrders) <= Number(row.recommendationClicks)
      );
    };
    expect(traffic.filter((row) => !narrows(row))).toEqual([]);
    for (const row of traffic) {
      if (isWeekly(row)) continue;
      const key = `${dateOf(row.date)} ${row.channel} ${row.device}`;
      expect(placed.get(key) ?? 0).toBeLessThanOrEqual(numberOf(row.checkouts));
      placed.delete(key);
    }
    expect([...placed.keys()].filter((key) => !/WhatsApp|Physical shop/.test(key))).toEqual([]);
  });

  it('has one row a day for each channel and device, a row a week where only that is counted', () => {
    const keys = traffic.map(({ date, channel, device }) => `${dateOf(date)} ${channel} ${device}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(traffic.filter((row) => !isWeekly(row))).toHaveLength(730 * 6);
    // Weeks end with Sundays and with months: 104 Sundays, and 24 month ends of which some are Sundays.
    const ends = new Set(traffic.filter(isWeekly).map(({ date }) => dateOf(date)));
    for (const end of ends) {
      const next = new Date(Date.parse(end) + 86_400_000);
      expect(next.getUTCDay() === 1 || next.getUTCDate() === 1, end).toBe(true);
    }
  });

  it('is usual for a shop in every month', () => {
    for (const month of months) {
      const rows = traffic.filter(({ date }) => monthOf(date) === month);
      const bought = sold.filter(({ orderDate }) => monthOf(orderDate) === month).length;
      const conversion = bought / total(rows, ({ visitors }) => visitors);
      const abandonment = 1 - bought / total(rows, ({ carts }) => carts);
      const bounce = total(rows, (row) => row.bouncedSessions) / total(rows, ({ visits }) => visits);
      expect(conversion, month).toBeGreaterThan(0.02);
      expect(conversion, month).toBeLessThan(0.05);
      expect(abandonment, month).toBeGreaterThan(0.5);
      expect(abandonment, month).toBeLessThan(0.75);
      expect(bounce, month).toBeGreaterThan(0.4);
      expect(bounce, month).toBeLessThan(0.55);
    }
  });
});

describe('its other tabs', () => {
  it('count an ad’s clicks among its impressions, and its orders among the shop’s', () => {
    for (const row of rowsOf('ads')) {
      expect(numberOf(row.clicks)).toBeLessThanOrEqual(numberOf(row.reach));
      expect(numberOf(row.reach)).toBeLessThanOrEqual(numberOf(row.impressions));
    }
    expect(total(rowsOf('ads'), ({ adOrders }) => adOrders)).toBeLessThan(orders.length);
    const roas =
      total(rowsOf('ads'), ({ adRevenue }) => adRevenue) / total(rowsOf('ads'), ({ spend }) => spend);
    expect(roas).toBeGreaterThan(2);
    expect(roas).toBeLessThan(7);
  });

  it('leave a small profit in every month but none in the worst', () => {
    const profits = months.map((month) => {
      const ofMonth = sold
        .filter(({ orderDate }) => monthOf(orderDate) === month)
        .flatMap((order) => order.lines);
      const goods = ofMonth.reduce(
        (sum, { unitCost, quantity }) => sum + numberOf(unitCost) * numberOf(quantity),
        0,
      );
      const costs = total(
        rowsOf('costs').filter(({ date }) => monthOf(date) === month),
        ({ amount }) => amount,
      );
      const spend = total(
        rowsOf('ads').filter(({ date }) => monthOf(date) === month),
        (row) => row.spend,
      );
      return (
        (total(ofMonth, ({ lineAmount }) => lineAmount) - goods - costs - spend) /
        total(ofMonth, ({ lineAmount }) => lineAmount)
      );
    });
    expect(total(profits, (value) => value) / 24).toBeGreaterThan(0.1);
    expect(total(profits, (value) => value) / 24).toBeLessThan(0.35);
  });

  it('say what stock is worth', () => {
    for (const { stock, unitCost, stockValue } of rowsOf('inventory')) {
      expect(stockValue).toBe(numberOf(stock) * numberOf(unitCost));
    }
  });

  it('answer tickets before they solve them', () => {
    const tickets = rowsOf('support');
    for (const { openedAt, answeredAt, resolvedAt, status } of tickets) {
      if (answeredAt !== '') expect(numberOf(answeredAt)).toBeGreaterThan(numberOf(openedAt));
      if (resolvedAt !== '') expect(numberOf(resolvedAt)).toBeGreaterThan(numberOf(answeredAt));
      expect(status).toBe(resolvedAt === '' ? 'Open' : 'Solved');
    }
    expect(tickets.filter(({ status }) => status === 'Open').length).toBeGreaterThan(2);
  });

  it('recycle no more than there is waste', () => {
    for (const { waste, recycled, materials, sustainableMaterials } of rowsOf('sustainability')) {
      expect(Number(recycled)).toBeLessThanOrEqual(Number(waste));
      expect(Number(sustainableMaterials)).toBeLessThanOrEqual(Number(materials));
    }
  });
});

function isWeekly({ channel }: Row<'traffic'>): boolean {
  return channel === 'WhatsApp' || channel === 'Physical shop';
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
}
