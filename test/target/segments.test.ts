import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { targetLexicon } from '../../src/i18n/target-lexicon';
import { readShop } from '../../src/measures/read-shop';
import { civilDay } from '../../src/period/civil-day';
import { followTargets, type TargetState } from '../../src/target/follow-targets';
import { readTargets } from '../../src/target/read-targets';
import { rulesInUtc } from '../reading-rules';

const days = Array.from({ length: 59 }, (_, day) => civilDay(2026, 1, 1) + day);
const date = (day: number): Date => new Date(day * 86_400_000);

/**
 * Each day of January and February 2026 has an order of 30 on Shopee by phone, and one of 10 on the website
 * by computer.
 */
const orders: readonly (readonly Cell[])[] = [
  ['Order ID', 'Order date', 'Channel', 'Device', 'Amount'],
  ...days.flatMap((day): Cell[][] => [
    [`A${day}`, date(day), 'Shopee', 'Android phone', 30],
    [`B${day}`, date(day), 'Website', 'Desktop', 10],
  ]),
];

/** Ten visitors a day by phone, five by computer. */
const traffic: readonly (readonly Cell[])[] = [
  ['Date', 'Device', 'Visitors'],
  ...days.flatMap((day): Cell[][] => [
    [date(day), 'mobile', 10],
    [date(day), 'desktop', 5],
  ]),
];

function statesOf(...rows: readonly (readonly Cell[])[]): readonly TargetState[] {
  const shop = readShop({
    tabs: [
      { name: 'Orders', cells: orders },
      { name: 'Traffic', cells: traffic },
    ],
    rules: rulesInUtc,
    today: civilDay(2026, 3, 10),
    asOf: undefined,
  });
  if (shop.kind !== 'read') throw new Error('The shop was refused.');
  const header = ['KPI', 'Segment', 'Target', 'Start', 'Deadline'];
  const february = [date(civilDay(2026, 2, 1)), date(civilDay(2026, 2, 28))];
  const read = readTargets(
    [header, ...rows.map((row) => [...row, ...february])],
    targetLexicon(),
    rulesInUtc,
  );
  return followTargets(shop.read, read?.rows ?? [], { asOf: civilDay(2026, 2, 28) });
}

describe('a target for a segment', () => {
  it('is followed on the figures of its channel', () => {
    // 28 days of 30 on marketplaces, of 10 on the site.
    expect(statesOf(['Revenue', 'Marketplaces', 800], ['Revenue', 'Web', 300])).toMatchObject([
      { actual: 840, progress: { status: 'reached' }, problem: undefined },
      { actual: 280, progress: { status: 'missed' }, problem: undefined },
    ]);
  });

  it('is followed on the figures of its device', () => {
    expect(
      statesOf(['Revenue', 'Mobile', 800], ['Orders', 'Desktop', 28], ['traffic', 'Mobile', 300]),
    ).toMatchObject([
      { actual: 840, progress: { status: 'reached' } },
      { actual: 28, progress: { status: 'reached' } },
      { actual: 280, progress: { status: 'missed' } },
    ]);
  });

  it('of a conversion by phone is the mobile conversion', () => {
    const [segment, kpi] = statesOf(['AOV', 'Mobile', 25], ['Mobile AOV', '', 25]);
    expect(segment).toMatchObject({ row: { kpi: { id: 'aov' }, segment: 'mobile' }, actual: 30 });
    expect(kpi?.actual).toBe(30);
  });

  it('has a problem if the data do not show the KPI by segment', () => {
    // Which orders by computer have visits is not known, and no order is by tablet.
    expect(
      statesOf(['Conversion rate', 'Desktop', 0.5], ['Revenue', 'Tablet', 5], ['Revenue', 'Shop', 5]),
    ).toMatchObject([{ problem: 'noSegment' }, { problem: 'noSegment' }, { problem: 'noSegment' }]);
  });
});
