import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellArgument } from '../../src/functions/argument-cells';
import { call, callIn, column } from '../functions/formula';

/** The rows of a table below its header. */
function rows(name: string, ...given: readonly CellArgument[]): readonly (readonly (string | number)[])[] {
  const shown = call(name, ...given);
  if (!Array.isArray(shown)) throw new Error(`${name} gives no table: ${shown}`);
  return shown.slice(1);
}

const counts = fc.integer({ min: 1, max: 10_000 });
const names = fc.constantFrom('Web', 'web ', 'Social', 'Marketplace', 'Toko', '');
const twoColumns = fc.array(fc.tuple(names, counts), { minLength: 1, maxLength: 12 });

describe('visits by channel', () => {
  const channels = column('Channel', 'Web', 'Social', ' web', 'Social', 'Shop', '');
  const visits = column('Visits', 300, 100, 340, 60, '', '');

  it('gives the mean of the rows of a channel and its share of all visits, the largest first', () => {
    expect(call('KPI_CHANNEL_TRAFFIC', channels, visits)).toEqual([
      ['Channel', 'Visits per period', 'Share'],
      ['Web', 320, 0.8],
      ['Social', 80, 0.2],
    ]);
  });

  it('keeps visits that have no channel apart, under a name of their own', () => {
    expect(callIn({ language: 'id' }, 'KPI_CHANNEL_TRAFFIC', column('Web', ''), column(30, 10))).toEqual([
      ['Kanal', 'Kunjungan per periode', 'Porsi'],
      ['Web', 30, 0.75],
      ['(tanpa nama)', 10, 0.25],
    ]);
  });

  it('sorts by all visits, even if another channel has better single periods', () => {
    expect(rows('KPI_CHANNEL_TRAFFIC', column('A', 'B', 'A', 'A'), column(10, 20, 10, 10))).toEqual([
      ['A', 10, 0.6],
      ['B', 20, 0.4],
    ]);
  });

  it('has shares that add up to 1, whatever the order of the rows', () => {
    fc.assert(
      fc.property(twoColumns, (table) => {
        const traffic = (given: typeof table) =>
          rows(
            'KPI_CHANNEL_TRAFFIC',
            column(...given.map(([name]) => name)),
            column(...given.map(([, visited]) => visited)),
          );
        const found = traffic(table);
        expect(found.reduce((sum, [, , share]) => sum + Number(share), 0)).toBeCloseTo(1, 12);
        expect(traffic([...table].reverse())).toEqual(found);
      }),
    );
  });

  it('has no shares without visits', () => {
    expect(call('KPI_CHANNEL_TRAFFIC', column('Web', ''), column('', ''))).toBe(
      '#N/A visits holds no values',
    );
    expect(call('KPI_CHANNEL_TRAFFIC', column('Web', 'App'), column(0, 0))).toBe('#DIV/0! visits is 0');
    expect(call('KPI_CHANNEL_TRAFFIC', column('Web', 'App'), column(1e308, 1e308))).toBe(
      '#NUM! the result is too large to show',
    );
    expect(call('KPI_CHANNEL_TRAFFIC', column('Web', 'App'), column(10, -1))).toBe(
      '#NUM! visits (row 2 of the range): -1 is below 0',
    );
  });
});

describe('conversion by channel', () => {
  // Wilson's interval as published in the tests of two R packages: contingencytables, after Fagerland, Lydersen
  // and Laake, Statistical Analysis of Contingency Tables (13 of 16), and cards (0 and 32 of 32).
  it.each([
    [13, 16, 0.5699, 0.9341, 4],
    [32, 32, 0.8928208, 1, 7],
    [0, 32, 0, 0.1071792, 7],
  ])('of %d orders and %d visitors lies between %d and %d', (orders, visitors, low, high, digits) => {
    const [row = []] = rows('KPI_CHANNEL_CONVERSION', 'Web', orders, visitors);
    expect(row).toEqual([
      'Web',
      orders / visitors,
      expect.closeTo(low, digits),
      expect.closeTo(high, digits),
    ]);
  });

  // Worked out in 40 digits.
  it('keeps all digits of a rare order', () => {
    const [[, , low, high] = []] = rows('KPI_CHANNEL_CONVERSION', 'Web', 1, 1_000_000);
    expect(Number(low) / 1.76524576745371e-7).toBeCloseTo(1, 12);
    expect(Number(high) / 5.66491180431144e-6).toBeCloseTo(1, 9);
  });

  it('adds the rows of a channel, the best first; channels without visitors come last, without figures', () => {
    const found = call(
      'KPI_CHANNEL_CONVERSION',
      column('Canal', 'Boutique', 'Site', 'Web', 'site', 'Place', ''),
      column('Commandes', 0, 10, 20, 20, 7, ''),
      column('Visiteurs', 0, 400, 400, 600, '', ''),
    );
    expect(found).toEqual([
      ['Channel', 'Conversion rate', 'From (95%)', 'To (95%)'],
      ['Web', 0.05, expect.closeTo(0.032597429837, 12), expect.closeTo(0.075963635064, 12)],
      ['Site', 0.03, expect.closeTo(0.021093738829, 12), expect.closeTo(0.042503414148, 12)],
      ['Boutique', '', '', ''],
      ['Place', '', '', ''],
    ]);
  });

  it('refuses more orders than visitors of a channel, not of a single row', () => {
    expect(call('KPI_CHANNEL_CONVERSION', column('A', 'B'), column(5, 1), column(4, 100))).toBe(
      '#NUM! orders: 5 is more than visitors (4)',
    );
    expect(call('KPI_CHANNEL_CONVERSION', column('A', 'B'), column(5, 1), column(0, 100))).toBe(
      '#NUM! orders: 5 is more than visitors (0)',
    );
    expect(rows('KPI_CHANNEL_CONVERSION', column('A', 'A'), column(5, 1), column(4, 20))).toHaveLength(1);
  });

  it('lies inside its interval, which narrows with more visitors and never leaves 0 to 1', () => {
    const share = fc.tuple(fc.nat(2000), fc.nat(2000)).map(([orders, others]) => ({
      orders,
      visitors: orders + others + 1,
    }));
    fc.assert(
      fc.property(share, ({ orders, visitors }) => {
        const interval = (times: number): readonly number[] => {
          const [row = []] = rows('KPI_CHANNEL_CONVERSION', 'Web', orders * times, visitors * times);
          return row.slice(1).map(Number);
        };
        const [rate = 0, low = 0, high = 0] = interval(1);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(rate);
        expect(high).toBeGreaterThanOrEqual(rate);
        expect(high).toBeLessThanOrEqual(1);
        const [, lowOfMore = 0, highOfMore = 0] = interval(4);
        expect(highOfMore - lowOfMore).toBeLessThan(high - low);
      }),
    );
  });

  it('says when there is no channel', () => {
    expect(call('KPI_CHANNEL_CONVERSION', column('', ''), column('', ''), column('', ''))).toBe(
      '#N/A channels holds no values',
    );
  });
});

describe('conversion of recommendations and orders by recommendation', () => {
  it('divide orders by clicks, and recommended orders by all', () => {
    expect(call('KPI_RECOMMENDATION', 9, 150)).toBe(0.06);
    expect(call('KPI_RECOMMENDATION', 9, 0)).toBe('#DIV/0! clicks_recommended is 0');
    expect(call('KPI_ADVOCACY', 24, 300)).toBe(0.08);
  });

  it('refuse more recommended orders than orders', () => {
    expect(call('KPI_ADVOCACY', 301, 300)).toBe('#NUM! referred_orders: 301 is more than orders (300)');
  });
});

describe('interest in products', () => {
  const products = column('Produit', 'Mug', 'Bag', 'MUG', 'Pen');
  const views = column('Vues', 40, 140, 20, 0);

  it('ranks products by their views', () => {
    expect(call('KPI_PRODUCT_INTEREST', products, views)).toEqual([
      ['Product', 'Views', 'Share'],
      ['Bag', 140, 0.7],
      ['MUG', 60, 0.3],
      ['Pen', 0, 0],
    ]);
  });

  it('adds the orders per view where orders are given; a product without views has none', () => {
    expect(call('KPI_PRODUCT_INTEREST', products, views, column('Commandes', 4, 7, 2, 3))).toEqual([
      ['Product', 'Views', 'Share', 'Orders per view'],
      ['Bag', 140, 0.7, 0.05],
      ['MUG', 60, 0.3, 0.1],
      ['Pen', 0, 0, ''],
    ]);
  });

  it('keeps a product that was ordered but never viewed', () => {
    expect(rows('KPI_PRODUCT_INTEREST', column('Mug', 'Pen'), column(10, ''), column('', 3))).toEqual([
      ['Mug', 10, 1, 0],
      ['Pen', 0, 0, ''],
    ]);
  });

  it('has no shares without views', () => {
    expect(call('KPI_PRODUCT_INTEREST', column('Mug', 'Pen'), column(0, 0))).toBe('#DIV/0! views is 0');
    expect(call('KPI_PRODUCT_INTEREST', column('Mug', ''), column('', ''))).toBe(
      '#N/A views holds no values',
    );
  });
});

describe('attribution', () => {
  // Corey Haines, marketingskills, Attribution Models: five touches of a deal of $12,000, each by its own name.
  const deal = 'LinkedIn > Blog > Retargeting > Branded search > Direct';

  it.each([
    ['first', { LinkedIn: 12_000 }],
    ['last', { Direct: 12_000 }],
    ['linear', { LinkedIn: 2400, Blog: 2400, Retargeting: 2400, 'Branded search': 2400, Direct: 2400 }],
    ['position', { LinkedIn: 4800, Blog: 800, Retargeting: 800, 'Branded search': 800, Direct: 4800 }],
  ])('by the model %s credits a path as published', (model, credits) => {
    const found = new Map(
      rows('KPI_ATTRIBUTION', column(deal), column(12_000), model)
        .filter(([, credit]) => credit !== 0)
        .map(([name, credit]) => [name, credit]),
    );
    expect(found).toEqual(
      new Map(Object.entries(credits).map(([name, credit]) => [name, expect.closeTo(credit, 9)])),
    );
  });

  // tools.goldendigital.co, Position-Based Attribution: 40, 6.67, 6.67, 6.67 and 40 of $100.
  it('by position shares 20 % among what lies between', () => {
    const path = 'YouTube ad → blog post → email → Instagram → Google Shopping';
    const credits = rows('KPI_ATTRIBUTION', path, 100, 'position').map(([, credit]) => credit);
    const between = expect.closeTo(6.67, 2);
    expect(credits).toEqual([40, 40, between, between, between]);
  });

  it('by position gives two touchpoints half each, and one of them everything', () => {
    expect(rows('KPI_ATTRIBUTION', column('Ads > Direct', 'Ads'), column(10, 4), 'position')).toEqual([
      ['Ads', 9],
      ['Direct', 5],
    ]);
  });

  it('credits the last touchpoint when no model is named, each path with 1 when no values are', () => {
    const paths = column('Ads > E-mail > Direct', 'Ads > Direct', '', 'E-mail');
    expect(call('KPI_ATTRIBUTION', paths)).toEqual([
      ['Touchpoint', 'Credit'],
      ['Direct', 2],
      ['E-mail', 1],
      ['Ads', 0],
    ]);
    const first = [
      ['Ads', 2],
      ['E-mail', 1],
      ['Direct', 0],
    ];
    expect(rows('KPI_ATTRIBUTION', paths, undefined, 'first')).toEqual(first);
    expect(rows('KPI_ATTRIBUTION', paths, '', 'first')).toEqual(first);
  });

  it.each(['Path', 'Conversion path', 'Jalur', 'Laluan', 'Parcours client', 'Touchpoints'])(
    'passes by the heading "%s" over paths alone',
    (heading) => {
      expect(rows('KPI_ATTRIBUTION', column(heading, 'Ads', 'Direct'))).toEqual([
        ['Ads', 1],
        ['Direct', 1],
      ]);
    },
  );

  it.each([
    'Ads > Direct',
    'Ads→Direct',
    'Ads | Direct',
    'Ads;Direct',
    'Ads -> Direct',
    ' > Ads >> Direct > ',
  ])('reads "%s" as two touchpoints', (path) => {
    expect(rows('KPI_ATTRIBUTION', path, 10, 'linear')).toEqual([
      ['Ads', 5],
      ['Direct', 5],
    ]);
  });

  it('takes names that differ in capitals or blanks for one, each time they occur', () => {
    expect(rows('KPI_ATTRIBUTION', column('Ads > E-mail > ads', ' ADS '), column(9, 1), 'linear')).toEqual([
      ['ADS', 7],
      ['E-mail', 3],
    ]);
  });

  it('keeps the value of a purchase whose path is not known, and passes over a path without its value', () => {
    expect(rows('KPI_ATTRIBUTION', column('Ads', '', 'Direct', ' > '), column(5, 7, '', 1))).toEqual([
      ['(not named)', 8],
      ['Ads', 5],
    ]);
  });

  it.each(['position', 'Posisi', 'kedudukan', 'selon la position'])(
    'knows the model by the word "%s"',
    (word) => {
      expect(rows('KPI_ATTRIBUTION', 'Ads > Blog > Direct', 10, word)).toEqual([
        ['Ads', 4],
        ['Direct', 4],
        ['Blog', 2],
      ]);
    },
  );

  it('names the models it knows', () => {
    expect(call('KPI_ATTRIBUTION', column('Ads', 'Direct'), undefined, 'markov')).toMatch(
      /^#VALUE! model: "markov" .*: last, first, linear, position$/,
    );
  });

  it('says when there is nothing to credit', () => {
    expect(call('KPI_ATTRIBUTION', column('', ''))).toBe('#N/A paths holds no values');
    expect(call('KPI_ATTRIBUTION', column('Ads', ''), column('', ''))).toBe('#N/A values holds no values');
  });

  it('has credits that add up to the values under every model, the largest first', () => {
    const path = fc
      .array(fc.constantFrom('Ads', 'ads', 'E-mail', 'Direct', 'Blog'), { minLength: 1, maxLength: 6 })
      .map((touched) => touched.join(' > '));
    const purchases = fc.array(fc.tuple(path, fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 10,
    });
    const models = fc.constantFrom('first', 'last', 'linear', 'position');
    fc.assert(
      fc.property(purchases, models, (given, model) => {
        const paths = column(...given.map(([touched]) => touched));
        const values = column(...given.map(([, value]) => value));
        const credits = rows('KPI_ATTRIBUTION', paths, values, model).map(([, credit]) => Number(credit));
        const total = given.reduce((sum, [, value]) => sum + value, 0);
        expect(credits.reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(total, 9);
        expect(credits).toEqual([...credits].sort((a, b) => b - a));
      }),
    );
  });
});
