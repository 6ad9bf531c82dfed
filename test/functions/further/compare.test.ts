import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { evaluate } from '../../../src/functions/evaluate';
import { furtherFunctionNamed } from '../../../src/functions/further/further-functions';
import { textsIn } from '../../../src/i18n/all-texts';
import type { Language } from '../../../src/i18n/language';
import { isoDay, parseIsoDay } from '../../../src/period/civil-day';
import { rulesInUtc } from '../../reading-rules';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

/** A value on each day from 1 January 2025 to 20 March 2026: 10, and 20 in March 2026. */
const days = Array.from({ length: 444 }, (_, at) => isoDay(dayOf('2025-01-01') + at));
const column = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);
const values = days.map((day) => (day >= '2026-03-01' ? 20 : 10));

function call(given: readonly Cell[], of: readonly number[] = values, language: Language = 'en') {
  const compare = furtherFunctionNamed('KPI_COMPARE');
  if (compare === undefined) throw new Error('There is no KPI_COMPARE.');
  const clock = { ...rulesInUtc, instantOfCall: () => 0 };
  const rules = { reading: () => rulesInUtc, clock: () => clock, texts: () => textsIn(language) };
  return evaluate(compare, [column(days), column(of), ...given], rules);
}

function row(given: readonly Cell[], of?: readonly number[], language?: Language) {
  const result = call(given, of, language);
  return result.kind === 'range' ? result.rows[1] : result.outcome;
}

describe('KPI_COMPARE', () => {
  it('gives period, value, compared value and change below a header in the language of the sheet', () => {
    expect(call(['month'])).toEqual({
      kind: 'range',
      rows: [
        ['Period', 'Value', 'Compared with', 'Change'],
        // 28 days of 10 against 31.
        ['2026-02-01 – 2026-02-28 (compared with 2026-01-01 – 2026-01-31)', 280, 310, -30 / 310],
      ],
    });
    expect(row(['mois'], values, 'fr')?.valueOf()).toEqual([
      '01/02/2026 – 28/02/2026 (comparée à 01/01/2026 – 31/01/2026)',
      ...[280, 310, -30 / 310],
    ]);
  });

  it.each<[string, string, number, number]>([
    // 20 days of 20 against 20 of 10.
    ['month to date', 'previous', 400, 200],
    ['bulan berjalan', 'sebelumnya', 400, 200],
    ['mois en cours', 'année', 400, 200],
    ['20 days', 'previous', 400, 200],
    ['20', 'weekday', 400, 200],
    ['month', '2-before', 280, 310],
    ['month', '2 sebelum', 280, 310],
    ['month', 'year', 280, 280],
    // Lebaran was on 31 March 2025; 21 March 2026 lies 355 days later, so 14 days of 20 against 14 of 10.
    ['2026-03-07..2026-03-20', 'Lebaran', 280, 140],
    ['2026-03-07..2026-03-20', 'Hari Raya', 280, 140],
    ['2026-03-01..2026-03-02', '2025-01-01..2025-01-04', 40, 40],
  ])('knows %s against %s', (period, comparison, value, compared) => {
    const change = compared === value ? 0 : value / compared - 1;
    expect(row([period, comparison])).toEqual([
      expect.stringContaining('compared with'),
      value,
      compared,
      expect.closeTo(change, 9),
    ]);
  });

  it('counts up to the day that it is given', () => {
    expect(row(['month', 'previous', '2025-03-31'])).toEqual([
      expect.stringMatching(/^2025-03-01/),
      310,
      280,
      30 / 280,
    ]);
  });

  it('sums, takes the mean or the median, or counts', () => {
    const rising = days.map((_, at) => at % 7);
    // 10 to 20 March 2026 are 11 days; day 433 of the list is a 6: 6 0 1 2 3 4 5 6 0 1 2, in order 0 0 1 1 2 2 3 4 5 6 6.
    const range = '2026-03-10..2026-03-20';
    const result = (how: string) => row([range, 'previous', '', how], rising);
    expect(result('sum')).toEqual([expect.anything(), 30, expect.anything(), expect.anything()]);
    expect(result('mean')).toEqual([
      expect.anything(),
      expect.closeTo(30 / 11, 9),
      expect.anything(),
      expect.anything(),
    ]);
    expect(result('médiane')).toEqual([expect.anything(), 2, expect.anything(), expect.anything()]);
    expect(result('count')).toEqual([expect.anything(), 11, 11, 0]);
  });

  it('says in words what no percentage can', () => {
    const month = (march: number, before: number) =>
      row(
        ['month to date'],
        days.map((day) => (day >= '2026-03-01' ? march : before)),
      );
    expect(month(10, 0)).toEqual([expect.anything(), 200, 0, 'from zero']);
    expect(month(0, 10)).toEqual([expect.anything(), 0, 200, 'to zero']);
    expect(month(10, -10)).toEqual([expect.anything(), 200, -200, 'below zero: no percentage']);
  });

  it('compares with no days that the column does not hold', () => {
    expect(row(['month', '24-before'])).toEqual([
      expect.stringContaining('2024-02-01 – 2024-02-29'),
      280,
      '',
      'not all days are in the data',
    ]);
    // The column begins on 1 January 2025, so these days lie within it.
    expect(row(['2025-01-10..2025-01-20'])).toEqual([
      expect.anything(),
      110,
      '',
      'not all days are in the data',
    ]);
    expect(row(['2026-03-01..2026-04-30', 'previous', '2026-04-30'])).toEqual([
      ...[expect.anything(), 400, 610, 'not all days are in the data'],
    ]);
  });

  it('gives no value of days before the first or after the last', () => {
    for (const asOf of ['2030-01-01', '2023-01-01']) {
      const found = row(['month', 'previous', asOf]);
      expect(found).toEqual([expect.anything(), '', '', 'not all days are in the data']);
    }
  });

  // Without its sign -3 would be read as three days; the others are more days than there are dates.
  it.each(['-3', '\u22123 days', '(3)', '1000000000', 4000])('takes %s for no number of days', (period) => {
    expect(row([period])).toMatchObject({ code: 'unknownChoice', argument: 'period' });
  });

  it.each(['-3 before', '(3) before', '99999 before'])('takes %s for no number of periods', (comparison) => {
    expect(row(['month', comparison])).toMatchObject({ code: 'unknownChoice', argument: 'comparison' });
  });

  it.each<[readonly Cell[], object]>([
    [['decade'], { code: 'unknownChoice', argument: 'period', text: 'decade' }],
    [['month', 'tomorrow'], { code: 'unknownChoice', argument: 'comparison', text: 'tomorrow' }],
    [['2026-03-02..2026-03-01'], { code: 'noPeriod', argument: 'period', why: 'rangeReversed' }],
    [['0 days'], { code: 'noPeriod', argument: 'period', why: 'countTooSmall' }],
    [['2027-01-01..2027-01-31'], { code: 'noPeriod', argument: 'period', why: 'notBegun' }],
  ])('refuses %j', (given, problem) => {
    expect(row(given)).toMatchObject(problem);
  });
});
