import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import { targetLexicon } from '../../src/i18n/target-lexicon';
import { isoDay } from '../../src/period/civil-day';
import { readTargets } from '../../src/target/read-targets';
import { targetColumns } from '../../src/target/target-row';
import { rulesInUtc } from '../reading-rules';

const lexicon = targetLexicon();
const header = ['KPI', 'Segment', 'Type', 'Baseline', 'Target', 'Start', 'Deadline', 'Owner', 'Note'];

function read(...rows: readonly (readonly Cell[])[]) {
  return readTargets(rows, lexicon, rulesInUtc);
}

/** The first row below the default header. */
function row(...cells: readonly Cell[]) {
  return read(header, cells)?.rows[0];
}

const november = [new Date('2026-11-01T00:00:00Z'), new Date('2026-11-30T00:00:00Z')] as const;

describe('a row of targets', () => {
  it('has a KPI, segment, type, baseline, target and days', () => {
    expect(row('Revenue', 'marketplace', 'reach', 80_000, 100_000, ...november, 'Dewi', 'x')).toMatchObject({
      row: 1,
      kpi: { id: 'revenue' },
      segment: 'marketplace',
      aim: 'reach',
      baseline: 80_000,
      target: 100_000,
      problem: undefined,
    });
  });

  it.each(languages)('is read under the headers and in the words of %s', (language) => {
    const { targets, kpis, summary } = textsIn(language);
    const found = read(
      targetColumns.map((column) => targets.columns[column]),
      [
        kpis.bounce_rate.name,
        summary.channelGroups.web,
        targets.aims.below,
        '',
        '40 %',
        '2026-11-01',
        '2026-11-30',
      ],
    );
    expect(found?.rows[0]).toMatchObject({
      kpi: { id: 'bounce_rate' },
      segment: 'web',
      aim: 'below',
      target: 0.4,
      problem: undefined,
    });
  });

  it.each([
    ['aov', 'aov'],
    ['KPI_CONVERSION', 'conversion_rate'],
    ['Average order value', 'aov'],
    ['Omzet', 'revenue'],
    ['Taux de conversion', 'conversion_rate'],
  ])('finds a KPI by the words %s', (name, id) => {
    expect(row(name, '', '', '', 5, ...november)).toMatchObject({ kpi: { id }, problem: undefined });
  });

  it('reads money and days as owners type them', () => {
    const found = row('Revenue', '', '', 'Rp 80.000.000', '100 juta', 'November 2026', 'Dec 2026');
    expect(found).toMatchObject({ baseline: 80_000_000, target: 100_000_000 });
    expect([found?.start, found?.deadline].map((day) => day && isoDay(day))).toEqual([
      ...['2026-11-01', '2026-12-31'],
    ]);
  });

  it('reads a rate above 1 as a percentage, and the figure beside it too', () => {
    expect(row('Conversion rate', '', '', 0.9, 2.5, ...november)).toMatchObject({
      baseline: expect.closeTo(0.009, 9),
      target: 0.025,
    });
    expect(row('Conversion rate', '', '', '0.9%', 0.025, ...november)).toMatchObject({
      baseline: expect.closeTo(0.009, 9),
      target: 0.025,
    });
  });

  it.each([
    ['mobile', 'mobile'],
    ['Smartphone', 'mobile'],
    ['Ponsel', 'mobile'],
    ['tablette', 'tablet'],
    ['Ordinateur', 'desktop'],
    ['Marketplaces', 'marketplace'],
    ['Places de marché', 'marketplace'],
    ['semua', 'all'],
  ])('reads the segment %s', (words, segment) => {
    expect(row('Conversion rate', words, '', '', '2%', ...november)).toMatchObject({
      kpi: { id: 'conversion_rate' },
      segment,
      problem: undefined,
    });
  });

  it.each<[string, readonly Cell[], string]>([
    ['no KPI', ['', '', '', '', 5, ...november], 'noKpi'],
    ['an unknown KPI', ['Happiness', '', '', '', 5, ...november], 'unknownKpi'],
    ['a KPI that is a table', ['traffic_sources', '', '', '', 5, ...november], 'tableKpi'],
    ['an unknown segment', ['Revenue', 'Mars', '', '', 5, ...november], 'unknownSegment'],
    ['an unknown type', ['Revenue', '', 'sideways', '', 5, ...november], 'unknownType'],
    ['no target', ['Revenue', '', '', '', '', ...november], 'noTarget'],
    ['a target in words', ['Revenue', '', '', '', 'a lot', ...november], 'targetNotNumber'],
    ['a baseline in words', ['Revenue', '', '', 'as before', 5, ...november], 'baselineNotNumber'],
    ['no start', ['Revenue', '', '', '', 5, '', november[1]], 'noStart'],
    ['a start in words', ['Revenue', '', '', '', 5, 'soon', november[1]], 'startNotDate'],
    ['no deadline', ['Revenue', '', '', '', 5, november[0], ''], 'noDeadline'],
    ['a deadline that is no day', ['Revenue', '', '', '', 5, november[0], '2026-02-30'], 'deadlineNotDate'],
    [
      'a deadline before its start',
      ['Revenue', '', '', '', 5, november[1], november[0]],
      'deadlineBeforeStart',
    ],
    ['less revenue than before', ['Revenue', '', 'reach', 100, 80, ...november], 'wrongSide'],
    ['more bounces than before', ['Bounce rate', '', 'reach', '40%', '50%', ...november], 'wrongSide'],
    ['a baseline of 0', ['Revenue', '', '', 0, 80, ...november], 'baselineZero'],
  ])('with %s has this problem, and stays in the list', (_, cells, problem) => {
    const found = read(header, cells, ['Orders', '', '', '', 7, ...november]);
    expect(found?.rows.map((one) => one.problem)).toEqual([problem, undefined]);
  });

  it('that repeats one above is marked, but not one with other days or another type', () => {
    const found = read(
      header,
      ['Revenue', '', '', '', 100, ...november],
      ['Pendapatan', '', 'reach', '', 120, ...november],
      ['Revenue', '', 'below', '', 200, ...november],
      ['Revenue', '', '', '', 100, november[0], '2026-12-31'],
      ['Revenue', 'web', '', '', 100, ...november],
    );
    expect(found?.rows.map(({ problem }) => problem)).toEqual([
      ...[undefined, 'duplicate', undefined, undefined, undefined],
    ]);
  });
});

describe('the table of targets', () => {
  it('is found below a title, its columns in any order, empty rows passed over', () => {
    const found = read(
      ['Our goals'],
      [],
      ['Deadline', 'Target', 'Start', 'KPI'],
      ['2026-11-30', 5, '2026-11-01', 'Orders'],
      [],
      ['2026-12-31', 6, '2026-12-01', 'Orders'],
    );
    expect(found?.rows.map((one) => [one.row, one.kpi?.id, one.target, one.problem])).toEqual([
      [3, 'orders', 5, undefined],
      [5, 'orders', 6, undefined],
    ]);
  });

  it('is read even if the owner renamed columns: by names of KPIs, earlier and later days, figures', () => {
    const found = read(
      ['What', 'Where', 'Type', 'Then', 'Wish', 'First day', 'Last day', 'Owner'],
      ['Revenue', '', 'reach', 80, 100, ...november, 'Dewi'],
      ['Orders', '', '', 8, 10, ...november, 'Adi'],
    );
    expect(found?.rows.map((one) => [one.kpi?.id, one.baseline, one.target, one.problem])).toEqual([
      ['revenue', 80, 100, undefined],
      ['orders', 8, 10, undefined],
    ]);
    expect(found?.rows[0]?.start).toBeLessThan(found?.rows[0]?.deadline ?? 0);
  });

  it('is not found if nothing is a KPI or a target', () => {
    expect(read(['Order id', 'Date', 'Amount'], ['1', '2026-11-01', 5])).toBeUndefined();
  });
});
