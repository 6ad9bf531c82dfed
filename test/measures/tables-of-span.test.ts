import { describe, expect, it } from 'vitest';
import { catalogue, type TableKpiId } from '../../src/kpi/catalogue';
import { countedColumns } from '../../src/measures/counted-columns';
import { TablesOfSpan } from '../../src/measures/tables-of-span';
import { lineKinds, type Orders } from '../../src/tables/reading/orders/orders';
import type { Records } from '../../src/tables/reading/records/records';
import { figures, monthOf, ordersOf, recordsOf, words } from './tables-by-hand';

const { sale, cancelled } = lineKinds;
const march = monthOf('2026-03-15');
const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-31'];

const traffic = recordsOf('traffic', days, {
  numbers: {
    visits: figures(999, 60, 40, 80, 20),
    visitors: figures(999, 50, 30, 80, 20),
    productViews: figures(999, 30, 10, 5, 5),
  },
  words: {
    channel: words('Web', 'Web', 'web', 'Instagram', ''),
    product: words('Shirt', 'Shirt', 'Bag', 'shirt', ''),
  },
  moments: {},
});

const orders = ordersOf(
  [
    [0, '2026-02-28', 0, sale, 500],
    // An order with two lines of different products.
    [1, '2026-03-01', 0, sale, 30],
    [1, '2026-03-01', 0, sale, 10],
    [2, '2026-03-02', 1, sale, 20],
    [3, '2026-03-03', 1, sale, 40],
    [4, '2026-03-04', 1, cancelled, 80],
  ],
  {},
  {
    channel: words('Web', 'Web', 'Web', 'WEB', 'Shopee', 'Web'),
    product: words('Shirt', 'Shirt', 'Bag', 'Shirt', 'Cap', 'Bag'),
    touchpoints: words('ads', 'ads > e-mail', 'ads > e-mail', 'e-mail', 'ads > e-mail', 'ads'),
  },
);

function table(id: TableKpiId, given: Orders = orders, visits: Records<'traffic'> | undefined = traffic) {
  const found = new TablesOfSpan(given, visits, march).columnsOf(id);
  if (found.state === 'noData') return found;
  const kpi = catalogue.find((one) => one.id === id);
  if (kpi?.kind !== 'table') throw new Error(`${id} is no table.`);
  return kpi.tabulate(countedColumns(found.columns, 'last'));
}

describe('the tables of a month', () => {
  it('show sources with visits, orders and revenue', () => {
    expect(table('traffic_sources')).toEqual({
      columns: ['source', 'visits', 'share', 'conversion', 'revenuePerVisit'],
      rows: [
        ['Web', 100, 0.5, 0.02, 0.6],
        ['Instagram', 80, 0.4, '', ''],
        [null, 20, 0.1, '', ''],
      ],
    });
  });

  it('show sources without orders if the orders have no channel of the same name', () => {
    const elsewhere = ordersOf([[0, '2026-03-01', 0, sale, 10]], {}, { channel: words('Shopee') });
    expect(table('traffic_sources', elsewhere)).toMatchObject({ columns: ['source', 'visits', 'share'] });
  });

  it('show the visits of each channel', () => {
    expect(table('channel_traffic')).toEqual({
      columns: ['channel', 'meanVisits', 'share'],
      rows: [
        ['Web', 100, 0.5],
        ['Instagram', 80, 0.4],
        [null, 20, 0.1],
      ],
    });
  });

  it('show the conversion of each channel, and none for channels without visitors', () => {
    const found = table('channel_conversion');
    expect(found).toMatchObject({
      rows: [
        ['WEB', 2 / 80, expect.any(Number), expect.any(Number)],
        ['Instagram', 0, expect.any(Number), expect.any(Number)],
        [null, 0, expect.any(Number), expect.any(Number)],
        ['Shopee', '', '', ''],
      ],
    });
  });

  it('show the products that were viewed, with the orders that contain them', () => {
    expect(table('product_interest')).toEqual({
      columns: ['product', 'views', 'share', 'orderRate'],
      rows: [
        ['Shirt', 35, 35 / 45, 2 / 35],
        ['Bag', 10, 10 / 45, 1 / 10],
      ],
    });
  });

  it('show the last touchpoints before orders', () => {
    expect(table('purchase_triggers')).toEqual({
      columns: ['touchpoint', 'credit'],
      rows: [
        ['e-mail', 3],
        ['ads', 0],
      ],
    });
  });

  it('name what the tabs lack for them', () => {
    const plain = ordersOf([[0, '2026-03-01', 0, sale, 10]]);
    const missing = (id: TableKpiId) =>
      table(
        id,
        plain,
        recordsOf('traffic', days, { numbers: { visits: figures(1, 1, 1, 1, 1) }, words: {}, moments: {} }),
      );
    expect(missing('traffic_sources')).toEqual({ state: 'noData', missing: ['visits_by_channel'] });
    expect(missing('channel_conversion')).toEqual({
      state: 'noData',
      missing: ['orders_by_channel', 'visits_by_channel'],
    });
    expect(missing('product_interest')).toEqual({ state: 'noData', missing: ['product_views'] });
    expect(missing('purchase_triggers')).toEqual({ state: 'noData', missing: ['touchpoints'] });
  });
});
