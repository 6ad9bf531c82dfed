import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { areDayAndMonthSwapped, swapDayAndMonth } from '../../src/cells/half-converted-dates';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';

const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const areTurned = (...cells: readonly Cell[]): boolean =>
  areDayAndMonthSwapped(cells, (one) => Math.floor(one.getTime() / 86_400_000));

describe('a column that a spreadsheet read in the other order, as far as it could', () => {
  it('is known by its texts, all of a day above 12, and by where its dates lie when turned round', () => {
    // 2, 5 and 11 September, then 13 and 25 September as text.
    expect(
      areTurned(date('2026-02-09'), date('2026-05-09'), date('2026-11-09'), '13/09/2026', '25/09/2026'),
    ).toBe(true);
  });

  it('is not meant where a date has a day above 12', () => {
    expect(areTurned(date('2026-02-09'), date('2026-09-14'), '13/09/2026', '25/09/2026')).toBe(false);
  });

  it('is not meant where a text could have been read', () => {
    expect(areTurned(date('2026-02-09'), date('2026-05-09'), '13/09/2026', '05/09/2026')).toBe(false);
  });

  it('is not meant where the dates lie among the texts as they are', () => {
    expect(areTurned(date('2026-09-02'), date('2026-09-05'), '13/09/2026', '25/09/2026')).toBe(false);
  });

  it('is known in spite of one date that was typed by hand, and of one text that could be read', () => {
    // Of September, the sheet read the 1st to the 12th month first, and left the 13th to the 30th as text.
    const dates = Array.from({ length: 12 }, (_, at) => date(`2026-${String(at + 1).padStart(2, '0')}-09`));
    const texts = Array.from({ length: 18 }, (_, at) => `${at + 13}/09/2026`);
    expect(areTurned(...dates, ...texts)).toBe(true);
    expect(areTurned(...dates, ...texts, date('2026-09-14'))).toBe(true);
    expect(areTurned(...dates, ...texts, '05/09/2026')).toBe(true);
  });

  it('is not known from one text', () => {
    expect(areTurned(date('2026-02-09'), date('2026-05-09'), '13/09/2026')).toBe(false);
  });
});

it('puts day and month into their place', () => {
  expect(isoDay(swapDayAndMonth(parseIsoDay('2026-02-09') ?? 0))).toBe('2026-09-02');
});
