import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { readHeader } from '../../../src/cells/header-text';
import { readingRules } from '../../../src/host/reading-rules';
import { isoDay } from '../../../src/period/civil-day';
import { DayColumn } from '../../../src/tables/reading/column-reader';

/** The days of a column, in a spreadsheet in Jakarta (UTC+7) that writes the month first. */
function daysOf(header: string, ...cells: readonly Cell[]) {
  const tab = { name: 'Orders', cells: [[header], ...cells.map((cell) => [cell])] };
  const rows = { headerRow: 0, endRow: tab.cells.length, headers: [readHeader(header)] };
  const column = new DayColumn(tab, rows, 0, readingRules('en_US', 'Asia/Jakarta'));
  const days = cells.map((cell, index) => {
    const day = column.read(cell, index + 1);
    return Number.isNaN(day) ? '' : isoDay(day);
  });
  return { days, findings: column.findings().map(({ code, rows: count }) => [code, count]) };
}

describe('the day of a time that names its zone', () => {
  it('is the day as written, whatever the zone of the spreadsheet', () => {
    const { days } = daysOf(
      'Created at',
      '2026-08-31 21:30:00 -0400',
      '2026-09-30T18:30:00+02:00',
      'Sep 30, 2026 11:05:07 PM PDT',
      '2026-09-30 23:59 WITA',
    );
    expect(days).toEqual(['2026-08-31', '2026-09-30', '2026-09-30', '2026-09-30']);
  });

  it('is that of the spreadsheet if the time is in UTC', () => {
    const { days } = daysOf(
      'Created at',
      '2026-09-30T16:59:00Z',
      '2026-09-30T17:30:00Z',
      '2026-09-30 17:30:00 +0000',
      'Sep 30, 2026 5:30:00 PM UTC',
      '2026-09-30 17:30:00 GMT+7',
    );
    expect(days).toEqual(['2026-09-30', '2026-10-01', '2026-10-01', '2026-10-01', '2026-09-30']);
  });

  it('is that of the spreadsheet if the header says UTC, unless the cell has no time', () => {
    // 17:30 local time in Jakarta.
    const dateCell = new Date('2026-09-30T10:30:00Z');
    for (const header of ['Created (UTC)', 'Date GMT', 'Created date (UTC)', 'Waktu (GMT+0)']) {
      const { days } = daysOf(header, '2026-09-30 17:30:00', '30/09/2026 5:30 PM', '2026-09-30', dateCell);
      expect(days).toEqual(['2026-10-01', '2026-10-01', '2026-09-30', '2026-10-01']);
    }
    expect(daysOf('Date (GMT+7)', '2026-09-30 17:30:00').days).toEqual(['2026-09-30']);
  });
});

describe('a column with the day first and the month first', () => {
  it('reads an ambiguous date like the unambiguous ones around it, and reports it', () => {
    const { days, findings } = daysOf(
      'Date',
      '05/11/2025',
      '14/11/2025',
      '26/11/2025',
      '1/13/2026',
      '2/3/2026',
      '2/20/2026',
    );
    expect(days).toEqual([
      '2025-11-05',
      '2025-11-14',
      '2025-11-26',
      '2026-01-13',
      '2026-02-03',
      '2026-02-20',
    ]);
    expect(findings).toEqual([['mixedDates', 2]]);
  });

  it('does not change its order for a single mistake among many dates', () => {
    const many = Array.from({ length: 18 }, (_, index) => `${13 + (index % 15)}/03/2026`);
    const { days, findings } = daysOf('Date', ...many, '3/14/2026', '04/03/2026');
    expect(days.at(-1)).toBe('2026-03-04');
    expect(findings).toEqual([]);
  });
});
