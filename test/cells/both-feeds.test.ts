import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { readColumns } from '../../src/functions/read-columns';
import { type Argument, amount, column, count, money } from '../../src/kpi/arguments';
import type { Column, ColumnSource } from '../../src/kpi/column-source';
import { Money } from '../../src/tables/reading/money';
import { readRecords } from '../../src/tables/reading/records/read-records';
import type { RecordKind, Records } from '../../src/tables/reading/records/records';
import { recogniseTab } from '../../src/tables/recognition/recognise-tab';
import { call, callRules, column as cellsOf } from '../functions/formula';
import { countsOf, measured, monthOf } from '../measures/tables-by-hand';
import { rulesInUtc } from '../reading-rules';

/** Cells that must be read the same in a column of a formula and in a raw tab. */
interface Examples {
  readonly what: string;
  readonly argument: Argument;
  readonly ofCells: (source: ColumnSource) => Column<number>;
  readonly kind: RecordKind;
  readonly headers: readonly string[];
  /** A row of a tab with the cell in it. */
  readonly row: (cell: Cell, at: number) => readonly Cell[];
  readonly ofTab: (records: Records<RecordKind>) => ArrayLike<number> | undefined;
  /** Columns of cells with their values; null for a cell that cannot be read. */
  readonly columns: readonly (readonly [cells: readonly Cell[], values: readonly (number | null)[]])[];
}

const hour = 3_600_000;
const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const dayOfRow = (at: number): string => `2026-03-${String(at + 1).padStart(2, '0')}`;

const examples: readonly Examples[] = [
  {
    what: 'money',
    argument: money('amounts'),
    ofCells: (source) => source.numbers('amounts'),
    kind: 'costs',
    headers: ['Date', 'Expense type', 'Cost'],
    row: (cell, at) => [dayOfRow(at), `Rent ${at}`, cell],
    ofTab: (records) => (records as Records<'costs'>).numbers.amount,
    columns: [
      [
        ['150rb', 'Rp 150rb', '1,2jt', '1.5 juta', '3 ribu', '2 mio', '2k'],
        [150_000, 150_000, 1_200_000, 1_500_000, 3000, 2_000_000, 2000],
      ],
      [
        ['2,5 k€', '€3k', '4 mille', '1 milliard', '10 jt IDR'],
        [2500, 3000, 4000, 1e9, 1e7],
      ],
      [
        ['Rp 12.000', 'Rp 1.500'],
        [12_000, 1500],
      ],
      [
        ['1.200', '3,5', '12'],
        [1200, 3.5, 12],
      ],
      [
        ['1,200', '3.5', '(12)', '12.000,-'],
        [1200, 3.5, -12, 12_000],
      ],
      [
        [7, '2M', '10 pcs', 'Rp 150rb-an', '1O0'],
        [7, null, null, null, null],
      ],
    ],
  },
  {
    what: 'counts',
    argument: count('visits'),
    ofCells: (source) => source.numbers('visits'),
    kind: 'traffic',
    headers: ['Date', 'Sessions'],
    row: (cell, at) => [dayOfRow(at), cell],
    ofTab: (records) => (records as Records<'traffic'>).numbers.visits,
    columns: [
      [
        ['1.234', '2.500'],
        [1234, 2500],
      ],
      [
        ['1.234', '2k', '1,5rb'],
        [1234, 2000, 1500],
      ],
    ],
  },
  {
    what: 'measured amounts',
    argument: amount('kwh'),
    ofCells: (source) => source.numbers('kwh'),
    kind: 'sustainability',
    headers: ['Date', 'kWh'],
    row: (cell, at) => [dayOfRow(at), cell],
    ofTab: (records) => (records as Records<'sustainability'>).numbers.kilowattHours,
    columns: [
      [
        ['1.234', '2.500'],
        [1.234, 2.5],
      ],
      [
        ['1.234', '2,5'],
        [1234, 2.5],
      ],
    ],
  },
  {
    what: 'durations of visits',
    argument: column('durations', 'duration'),
    ofCells: (source) => source.durations('durations'),
    kind: 'traffic',
    headers: ['Date', 'Sessions', 'Average session duration'],
    row: (cell, at) => [dayOfRow(at), 1, cell],
    ofTab: (records) => (records as Records<'traffic'>).numbers.totalDuration,
    columns: [
      [
        ['2m 30s', '00:02', '1:30', '0:02:30', '1 h 05 min', '3 menit 20 detik', '2 minit', '45 secondes'],
        [150, 2, 90, 150, 3900, 200, 120, 45].map((seconds) => seconds / 3600),
      ],
      [[new Date('1899-12-30T00:02:30Z'), '2m'], [150, 120].map((seconds) => seconds / 3600)],
      [
        ['2m', '3m', '4m', 'long', '1:75'],
        [120 / 3600, 180 / 3600, 240 / 3600, null, null],
      ],
    ],
  },
  {
    what: 'days',
    argument: column('dates', 'date'),
    ofCells: (source) => source.days('dates'),
    kind: 'ads',
    headers: ['Date', 'Campaign', 'Amount spent', 'Clicks'],
    row: (cell, at) => [cell, `Sale ${at}`, at + 1, 10],
    ofTab: (records) => records.day,
    columns: [
      [
        ['5 Apr 2026', '05 April 2026', '5 avr. 2026', '5 Mei 2026', '1er août 2026', 'Apr 5, 2026'],
        ['2026-04-05', '2026-04-05', '2026-04-05', '2026-05-05', '2026-08-01', '2026-04-05'].map(day),
      ],
      [['03/04/2026', '31/12/2025'], ['2026-04-03', '2025-12-31'].map(day)],
      [['03/04/2026', '12/31/2025'], ['2026-03-04', '2025-12-31'].map(day)],
      [[20260405, '20260406'], ['2026-04-05', '2026-04-06'].map(day)],
      [
        ['2026-08-31 21:30:00 -0400', new Date('2026-09-01T10:00:00Z')],
        ['2026-08-31', '2026-09-01'].map(day),
      ],
    ],
  },
  {
    what: 'moments',
    argument: column('asked_at', 'moment'),
    ofCells: (source) => source.moments('asked_at'),
    kind: 'support',
    headers: ['Ticket ID', 'Created at', 'First response at'],
    row: (cell, at) => [`T-${at}`, '2026-03-01', cell],
    ofTab: (records) => (records as Records<'support'>).moments.answeredAt,
    columns: [
      [
        ['5 Apr 2026 10:30', '2026-04-05T10:30:00+07:00', '05/04/2026 7.05', '31/12/2026'],
        ['2026-04-05T10:30Z', '2026-04-05T03:30Z', '2026-04-05T07:05Z', '2026-12-31T00:00Z'].map(Date.parse),
      ],
      [
        ['2026-04-05 00:00', 'soon'],
        [day('2026-04-05') * 24 * hour, null],
      ],
    ],
  },
];

function readTab<Kind extends RecordKind>(
  kind: Kind,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): Records<Kind> {
  const tab = { name: 'Tab', cells: [headers, ...rows] };
  const found = recogniseTab(tab);
  if (!('layout' in found) || found.kind !== kind) throw new Error(`Not read as ${kind}: ${found.kind}.`);
  const { records } = readRecords(kind, [{ tab, layout: found.layout }], rulesInUtc, new Money(undefined));
  if (records === undefined) throw new Error('No records.');
  return records;
}

/** The index of the first unreadable cell in a formula's column. */
function firstProblem(argument: Argument, cells: readonly Cell[]): number {
  const read = readColumns([argument], [cellsOf(...cells)], callRules());
  return 'code' in read && 'at' in read && read.at !== undefined ? read.at.row - 1 : -1;
}

describe.each(examples)('$what', ({ argument, ofCells, kind, headers, row, ofTab, columns }) => {
  it.each(columns.map(([cells, values]) => ({ cells, values })))(
    'are read alike: $cells',
    ({ cells, values }) => {
      const readable = cells.filter((_, at) => values[at] !== null);
      const source = readColumns([argument], [cellsOf(...readable)], callRules());
      if ('code' in source) throw new Error(`Not read: ${source.code}.`);
      const expected = values.filter((value) => value !== null);
      ofCells(source).forEach((value, at) => {
        expect(value, String(readable[at])).toBeCloseTo(expected[at] ?? Number.NaN, 9);
      });

      expect(firstProblem(argument, cells)).toBe(values.indexOf(null));

      const found = Array.from(ofTab(readTab(kind, headers, cells.map(row))) ?? []);
      expect(found).toHaveLength(values.length);
      found.forEach((value, at) => {
        const wanted = values[at] ?? Number.NaN;
        if (Number.isNaN(wanted)) expect(value, String(cells[at])).toBeNaN();
        else expect(value, String(cells[at])).toBeCloseTo(wanted, 9);
      });
    },
  );
});

describe('answers about satisfaction', () => {
  it.each<[readonly Cell[], number]>([
    [['not satisfied', 'yes'], 1],
    [['yes', 'puas'], 2],
    [['tidak puas', 'puas', 'biasa saja', 'sangat puas'], 2],
    [['satisfaite', 'pas satisfait', 'neutre'], 1],
    [['5 - Very satisfied', '4/5', '2 - poor', '3'], 2],
    [[true, false, true], 2],
  ])('are read alike: %j', (cells, satisfied) => {
    const rows = cells.map((cell, at) => [dayOfRow(at), cell]);
    const surveys = readTab('surveys', ['Date', 'Satisfaction'], rows);
    expect(
      countsOf(measured({ surveys }, monthOf('2026-03-15')), ['satisfied_answers', 'satisfaction_answers']),
    ).toEqual({
      satisfied_answers: satisfied,
      satisfaction_answers: cells.length,
    });
    expect(call('KPI_CSAT', cellsOf(...cells))).toBeCloseTo(satisfied / cells.length, 9);
  });
});
