import { describe, expect, it } from 'vitest';
import { periodAround } from '../../src/period/period';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import {
  countsOf,
  dayOf,
  figures,
  measured,
  monthOf,
  ordersOf,
  recordsOf,
  seriesOf,
  words,
} from './tables-by-hand';

const march = monthOf('2026-03-15');
const none = Number.NaN;
const months = ['2026-01-01', '2026-02-01', '2026-03-01'];

describe('stock', () => {
  const inventory = recordsOf(
    'inventory',
    ['2026-02-28', '2026-02-28', '2026-03-31', '2026-03-31', '2026-03-15'],
    {
      numbers: { stock: figures(10, 4, 6, 0, 8), unitCost: figures(5, 20, 5, none, none) },
      words: { product: words('Shirt', 'Bag', 'Shirt', 'Bag', 'Shirt') },
      moments: {},
    },
  );

  it('has the value of each product’s last count before the start and the end', () => {
    expect(countsOf(measured({ inventory }, march), ['opening_stock', 'closing_stock'])).toEqual({
      opening_stock: 10 * 5 + 4 * 20,
      closing_stock: 30,
    });
  });

  it('is sold out if a count in the period finds none', () => {
    expect(countsOf(measured({ inventory }, march), ['out_of_stock', 'stock_checks'])).toEqual({
      out_of_stock: 1,
      stock_checks: 3,
    });
  });

  it('is none for a product that is no longer listed', () => {
    const lists = recordsOf(
      'inventory',
      ['2026-01-31', '2026-01-31', '2026-02-28', '2026-02-28', '2026-03-31'],
      {
        numbers: { stockValue: figures(100, 7, 110, 7, 120) },
        words: { product: words('Shirt', 'Bag', 'Shirt', 'Bag', 'Shirt') },
        moments: {},
      },
    );
    expect(seriesOf(measured({ inventory: lists }, march), 'closing_stock', months)).toEqual([107, 117, 120]);
  });

  it('is counted by place and stock number, or by name without a stock number', () => {
    const places = recordsOf(
      'inventory',
      ['2026-03-01', '2026-03-01', '2026-03-01', '2026-03-31', '2026-03-31', '2026-03-31', '2026-03-31'],
      {
        numbers: { stockValue: figures(1, 10, 100, 2, 20, 200, 3000) },
        words: {
          sku: words('S1', '', 'S1', 'S1', '', 'S1', ''),
          product: words('Shirt', 'Bag', 'Shirt', 'Shirt', 'Bag', 'Shirt', 'Cap'),
          location: words('Bandung', 'Bandung', 'Jakarta', 'Bandung', 'Bandung', 'Jakarta', 'Jakarta'),
        },
        moments: {},
      },
    );
    expect(countsOf(measured({ inventory: places }, march), ['opening_stock', 'closing_stock'])).toEqual({
      opening_stock: 111,
      closing_stock: 3222,
    });
  });

  it('without dates counts for the last day', () => {
    const list = recordsOf('inventory', ['', ''], {
      numbers: { stock: figures(3, 0), unitCost: figures(2, 9) },
      words: { product: words('Shirt', 'Bag') },
      moments: {},
    });
    expect(
      countsOf(measured({ inventory: list }, march), ['opening_stock', 'closing_stock', 'stock_checks']),
    ).toEqual({ opening_stock: undefined, closing_stock: 6, stock_checks: 2 });
  });
});

describe('followers', () => {
  const social = recordsOf(
    'social',
    ['2026-01-31', '2026-01-31', '2026-02-28', '2026-03-05', '2026-03-31', '2026-03-31'],
    {
      numbers: {
        followers: figures(100, 50, 110, 55, 130, 9999),
        likes: figures(1, 2, 3, 4, 5, none),
        comments: figures(1, none, 1, 1, 1, none),
        impressions: figures(10, 20, 30, 40, 50, 60),
        clicks: figures(0, 0, 0, 0, 0, 7),
        appDownloads: figures(5, none, 6, none, 7, none),
      },
      words: {
        channel: words('Instagram', 'TikTok', 'Instagram', 'TikTok', 'Instagram', 'Instagram'),
        influencer: words('', '', '', '', '', 'Sari'),
      },
      moments: {},
    },
  );
  const shop = measured({ social }, march);

  it('are the last count of each account, without influencers', () => {
    // TikTok had 50 until 5 March, 33 days.
    expect(seriesOf(shop, 'followers', months)).toEqual([150, 160, 185]);
    expect(seriesOf(shop, 'followers', months, 'social')).toEqual([150, 160, 185]);
  });

  it('are compared with the largest reach of each account, because a sum of weeks counts people twice', () => {
    const days = ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-01', '2026-03-15', '2026-04-01'];
    const weekly = recordsOf('social', days, {
      numbers: { reach: figures(700, 900, none, 40, 9999, 5000) },
      words: {
        channel: words('Instagram', 'Instagram', 'Instagram', 'TikTok', 'TikTok', 'TikTok'),
        influencer: words('', '', '', '', 'Sari', ''),
      },
      moments: {},
    });
    const counts = countsOf(measured({ social: weekly }, march), ['largest_reach', 'people_reached']);
    expect(counts).toEqual({ largest_reach: 900 + 40, people_reached: 700 + 900 + 40 + 9999 });
  });

  it('stay valid for a usual pause after the last count, but no longer', () => {
    const weekly = recordsOf('social', ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22'], {
      numbers: { followers: figures(10, 11, 12, 13) },
      words: {},
      moments: {},
    });
    const onDay = (iso: string) =>
      countsOf(measured({ social: weekly }, periodAround('day', dayOf(iso))), ['followers']).followers;
    expect(onDay('2026-03-28')).toBe(13);
    expect(onDay('2026-03-29')).toBeUndefined();
  });

  it('have no clicks from influencers in a month in which none of them posted', () => {
    expect(seriesOf(shop, 'influencer_clicks', ['2025-12-01', '2026-02-01', '2026-03-01'])).toEqual([
      undefined,
      0,
      7,
    ]);
  });

  it('are levels, while interactions, clicks and downloads are added up', () => {
    const found = countsOf(shop, [
      'interactions',
      'engagement_base',
      'social_impressions',
      'influencer_clicks',
      'app_downloads',
      'all_app_downloads',
    ]);
    expect(found).toEqual({
      interactions: 4 + 1 + 5 + 1,
      engagement_base: 150,
      social_impressions: 150,
      influencer_clicks: 7,
      app_downloads: 7,
      all_app_downloads: 18,
    });
  });
});

it('measures the concentration of groups of staff by the last count of each', () => {
  const sustainability = recordsOf('sustainability', ['2026-01-01', '2026-01-01', '2026-03-01'], {
    numbers: { headcount: figures(5, 3, 1), tonnesCo2e: figures(1, none, 2) },
    words: { group: words('Women', 'Men', 'Women') },
    moments: {},
  });
  const shop = measured({ sustainability }, march);
  // Shares of 1/4 and 3/4; in January of 5/8 and 3/8.
  const january = (5 / 8) ** 2 + (3 / 8) ** 2;
  expect(seriesOf(shop, 'group_concentration', ['2026-01-01', '2026-03-01'])).toEqual([
    january,
    1 / 16 + 9 / 16,
  ]);
  expect(seriesOf(shop, 'tonnes_co2e', months)).toEqual([1, undefined, 2]);
});

it('counts the demand of the product that sold most, days without a sale included', () => {
  const { sale } = lineKinds;
  const orders = ordersOf(
    [
      [0, '2026-02-01', 0, sale, 1, 9],
      [1, '2026-03-01', 0, sale, 1, 31],
      [2, '2026-03-02', 0, sale, 1, 20],
      [3, '2026-03-31', 0, sale, 1, 50],
    ],
    {},
    { product: words('shirt', 'Shirt ', 'Bag', 'Sticker') },
  );
  const inventory = recordsOf('inventory', ['2026-03-01', '2026-03-01'], {
    numbers: { leadTimeDays: figures(4, 6) },
    words: { product: words('Shirt', 'Bag') },
    moments: {},
  });
  const shop = measured({ orders, inventory }, march);
  expect(shop.about.get('reorder_point')).toBe('Shirt ');
  const found = countsOf(shop, ['daily_demand', 'demand_deviation', 'lead_time']);
  expect(found.daily_demand).toBe(1);
  // One day with 31 pieces and 30 days with none, around a mean of 1.
  expect(found.demand_deviation).toBeCloseTo(Math.sqrt((30 ** 2 + 30) / 30), 12);
  expect(found.lead_time).toBe(4);
});
