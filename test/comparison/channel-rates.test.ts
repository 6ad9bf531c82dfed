import { describe, expect, it } from 'vitest';
import { type ChannelRates, channelRates } from '../../src/comparison/channel-rates';
import { PeriodGrid } from '../../src/measures/period-grid';
import { defaultCalendar } from '../../src/period/calendar';
import { isoDay } from '../../src/period/civil-day';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import {
  dayOf,
  figures,
  type Line,
  measured,
  monthOf,
  ordersOf,
  recordsOf,
  words,
} from '../measures/tables-by-hand';

/** The visits and orders of a channel on each day of April and May 2026. */
interface Channel {
  readonly visitors: number;
  readonly checkouts: number;
  readonly orders: readonly [april: number, may: number];
}

const days = Array.from({ length: 61 }, (_, day) => isoDay(dayOf('2026-04-01') + day));

/** The rates of channels with an extra order every other day. */
function ratesOf(channels: Readonly<Record<string, Channel>>): ChannelRates {
  const lines: Line[] = [];
  const channelOfLine: string[] = [];
  const rows = days.flatMap((day, at) =>
    Object.entries(channels).map(([name, channel]) => {
      const orders = (channel.orders[day < '2026-05' ? 0 : 1] ?? 0) + (at % 2);
      for (let one = 0; one < orders; one += 1) {
        lines.push([lines.length, day, lines.length, lineKinds.sale, 50]);
        channelOfLine.push(name);
      }
      return { day, name, ...channel };
    }),
  );
  const traffic = recordsOf(
    'traffic',
    rows.map(({ day }) => day),
    {
      numbers: {
        visitors: figures(...rows.map(({ visitors }) => visitors)),
        checkouts: figures(...rows.map(({ checkouts }) => checkouts)),
      },
      words: { channel: words(...rows.map(({ name }) => name)) },
      moments: {},
    },
  );
  const may = monthOf('2026-05-15');
  const { main, previous } = new PeriodGrid(may, 24, defaultCalendar);
  const orders = ordersOf(lines, {}, { channel: words(...channelOfLine) });
  return channelRates(measured({ orders, traffic }, may), main, previous);
}

describe('the rates of single channels', () => {
  const steady: Channel = { visitors: 400, checkouts: 20, orders: [12, 12] };
  const broken: Channel = { ...steady, orders: [12, 5] };

  it('report the step that broke on one of them, and how many orders it cost', () => {
    const { changes } = ratesOf({ Website: broken, Tokopedia: steady, TikTok: steady });
    // 12.5 of 20 a day in April; in May, which begins with a day without the odd order, 5 or 6 of them: 170 of 620.
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kpi: 'checkout_completion', segment: 'web' });
    expect(changes[0]?.change.difference).toBeCloseTo(170 / 620 - 375 / 600, 9);
    expect(changes[0]?.orders).toBeCloseTo(170 - (375 / 600) * 620, 6);
  });

  it('are not reported if several channels changed alike', () => {
    expect(ratesOf({ Website: broken, Tokopedia: broken, TikTok: steady }).changes).toEqual([]);
    expect(ratesOf({ Website: steady, Tokopedia: steady, TikTok: steady }).changes).toEqual([]);
  });

  it('report the one that converts less than a third of the others in both months', () => {
    const weak: Channel = { ...steady, orders: [2, 2] };
    const { weak: found } = ratesOf({ Website: steady, Tokopedia: steady, TikTok: weak });
    // TikTok has a third of the visitors and 77 orders of 12,400 visits (2 or 3 of 400 a day); the others
    // have 387 of 12,400 each.
    expect(found).toMatchObject({ segment: 'TikTok' });
    expect(found?.ofVisitors).toBeCloseTo(1 / 3, 9);
    expect(found?.conversion).toBeCloseTo(77 / 12_400, 9);
    expect(found?.conversionOfOthers).toBeCloseTo(387 / 12_400, 9);
    expect(found?.ofOrders).toBeCloseTo(77 / (77 + 2 * 387), 9);
    const once: Channel = { ...steady, orders: [8, 2] };
    expect(ratesOf({ Website: steady, Tokopedia: steady, TikTok: once }).weak).toBeUndefined();
  });
});
