import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { isoDay } from '../../../../src/period/civil-day';
import { Money } from '../../../../src/tables/reading/money';
import { readRecords } from '../../../../src/tables/reading/records/read-records';
import { recogniseTab } from '../../../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../../../reading-rules';

type Row = readonly Cell[];

const counted = ['visits', 'visitors', 'bouncedSessions', 'carts'] as const;

function read(header: readonly string[], ...rows: readonly Row[]) {
  const tab = { name: 'Traffic', cells: [header, ...rows] };
  const found = recogniseTab(tab);
  if (found.kind !== 'traffic') throw new Error(`The tab was taken for ${found.kind}.`);
  const read = readRecords('traffic', [{ tab, layout: found.layout }], rulesInUtc, new Money(undefined));
  const { records, findings } = read;
  const counts = counted.flatMap((count) => {
    const values = records?.numbers[count];
    return values === undefined ? [] : [[count, [...values]] as const];
  });
  return { traffic: records, findings, rows: read.rows[0], counts: Object.fromEntries(counts) };
}

describe('bounces', () => {
  it('are taken from their own column', () => {
    const { counts } = read(['Date', 'Sessions', 'Bounced sessions'], ['2026-03-01', 100, 45]);
    expect(counts).toEqual({ visits: [100], bouncedSessions: [45] });
  });

  it('are the sessions without the engaged ones, as GA4 defines them', () => {
    const { counts } = read(
      ['Date', 'Sessions', 'Engaged sessions'],
      ['2026-03-01', 1000, 600],
      ['2026-03-02', 400, 400],
    );
    expect(counts).toEqual({ visits: [1000, 400], bouncedSessions: [400, 0] });
  });

  it.each<[string, Cell]>([
    ['a share', 0.453],
    ['a percentage as text', '45,3%'],
    ['a share as text', '0,453'],
    ['a percentage without its sign', 45.3],
  ])('are rate times sessions if the tab has only the rate, as %s', (_form, rate) => {
    const { counts } = read(['Tanggal', 'Sesi', 'Tingkat bounce'], ['2026-03-01', 1000, rate]);
    expect(counts.bouncedSessions?.[0]).toBeCloseTo(453, 9);
  });

  it('are counted rather than estimated if the tab has both count and rate', () => {
    const header = ['Date', 'Sessions', 'Bounced sessions', 'Engaged sessions', 'Bounce rate'];
    expect(read(header, ['2026-03-01', 100, 45, 54, 0.46]).counts).toEqual({
      visits: [100],
      bouncedSessions: [45],
    });
  });

  it('are unknown if the tab has only a rate and visitors', () => {
    expect(read(['Date', 'Visitors', 'Bounce rate'], ['2026-03-01', 100, 0.4]).counts).toEqual({
      visitors: [100],
    });
  });
});

it('reads counts as text in the notation of their column, a blank as unknown', () => {
  const { counts } = read(
    ['Tanggal', 'Kunjungan', 'Pengunjung', 'Keranjang'],
    ['01-03-2026', '1.234.567', '28.489', '12'],
    ['02-03-2026', '2.000', '1.500,0', ''],
  );
  expect(counts).toEqual({ visits: [1_234_567, 2000], visitors: [28_489, 1500], carts: [12, Number.NaN] });
});

it('knows the first and the last day, whatever the order of the rows', () => {
  const { traffic } = read(
    ['Date', 'Visits'],
    [new Date(Date.UTC(2026, 2, 3, 12)), 5],
    ['20260301', 7],
    [20_260_302, 9],
  );
  expect([traffic?.firstDay, traffic?.lastDay].map((day) => isoDay(day ?? Number.NaN))).toEqual([
    '2026-03-01',
    '2026-03-03',
  ]);
});

it('leaves out rows that it cannot read and names the first of each column', () => {
  const { counts, findings } = read(
    ['Date', 'Visits', 'Visitors'],
    ['2026-03-01', 100, 80],
    ['Grand total', 300, 200],
    ['', '', ''],
    ['2026-03-02', 'many', 80],
    ['2026-03-03', 100, -1],
    ['2026-03-04', 50, 40],
  );
  expect(counts).toEqual({ visits: [100, 50], visitors: [80, 40] });
  expect(findings).toMatchObject([
    { code: 'totalRows', tab: 'Traffic', rows: 1, cell: 'A3', text: 'Grand total' },
    { code: 'unreadVisits', tab: 'Traffic', rows: 1, cell: 'B5', text: 'many' },
    { code: 'unreadVisits', tab: 'Traffic', rows: 1, cell: 'C6', text: '-1' },
  ]);
});

it('leaves out a row with more engaged sessions than sessions: bounces are never below 0', () => {
  const { counts, findings } = read(
    ['Date', 'Sessions', 'Engaged sessions'],
    ['2026-03-01', 100, 60],
    ['2026-03-02', 100, 160],
  );
  expect(counts).toEqual({ visits: [100], bouncedSessions: [40] });
  expect(findings).toMatchObject([
    { code: 'unreadVisits', tab: 'Traffic', rows: 1, cell: 'C3', text: '160' },
  ]);
});

it('leaves out a row with any count below 0', () => {
  const header = ['Date', 'Sessions', 'Engaged sessions'];
  const { counts } = read(header, ['2026-03-01', 100, 60], ['2026-03-02', 5, -2], ['2026-03-03', -5, -9]);
  expect(counts).toEqual({ visits: [100], bouncedSessions: [40] });
});

it('uses or explains every row of any mess', () => {
  const date = fc.constantFrom<Cell[]>('2026-03-01', '31/03/2026', '30/02/2026', 'Total', '', ' ');
  const count = fc.constantFrom<Cell[]>(10, 0, -1, '1.200', '12,5', 'x', '', true);
  fc.assert(
    fc.property(fc.array(fc.tuple(date, count, count), { maxLength: 20 }), (rows) => {
      const {
        traffic,
        findings,
        counts,
        rows: accounted,
      } = read(['Date', 'Sessions', 'Engaged sessions'], ['2026-03-01', 3, 1], ...rows);
      const explained = findings.reduce((sum, finding) => sum + finding.rows, 0);
      const filled = rows.filter((row) => row.some((cell) => String(cell).trim() !== '')).length + 1;
      const used = traffic?.length ?? 0;
      expect(used + explained).toBe(filled);
      expect(accounted).toEqual({ filled, used, explained });
      for (const bounced of counts.bouncedSessions ?? []) expect(bounced < 0).toBe(false);
    }),
  );
});
