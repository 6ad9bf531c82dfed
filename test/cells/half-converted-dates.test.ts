import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { areDayAndMonthSwapped, swapDayAndMonth } from '../../src/cells/half-converted-dates';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';

const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const areTurned = (...cells: readonly Cell[]): boolean =>
  areDayAndMonthSwapped(cells, (one) => Math.floor(one.getTime() / 86_400_000));

describe('a column whose dates a spreadsheet read in the wrong order as far as possible', () => {
  it('is recognised by texts with days above 12 only, and dates that fit between them when turned round', () => {
    // 2, 5 and 11 September, then 13 and 25 September as text.
    expect(
      areTurned(date('2026-02-09'), date('2026-05-09'), date('2026-11-09'), '13/09/2026', '25/09/2026'),
    ).toBe(true);
  });

  it('is not assumed if a date has a day above 12', () => {
    expect(areTurned(date('2026-02-09'), date('2026-09-14'), '13/09/2026', '25/09/2026')).toBe(false);
  });

  it('is not assumed if a text could have been read as a date', () => {
    expect(areTurned(date('2026-02-09'), date('2026-05-09'), '13/09/2026', '05/09/2026')).toBe(false);
  });

  it('is not assumed if the dates fit among the texts as they are', () => {
    expect(areTurned(date('2026-09-02'), date('2026-09-05'), '13/09/2026', '25/09/2026')).toBe(false);
  });

  it('is recognised in spite of one date that was typed by hand, and one text that could be read', () => {
    // Of September, the sheet read the 1st to the 12th month first, and left the 13th to the 30th as text.
    const dates = Array.from({ length: 12 }, (_, at) => date(`2026-${String(at + 1).padStart(2, '0')}-09`));
    const texts = Array.from({ length: 18 }, (_, at) => `${at + 13}/09/2026`);
    expect(areTurned(...dates, ...texts)).toBe(true);
    expect(areTurned(...dates, ...texts, date('2026-09-14'))).toBe(true);
    expect(areTurned(...dates, ...texts, '05/09/2026')).toBe(true);
  });

  it('is not assumed from a single text', () => {
    expect(areTurned(date('2026-02-09'), date('2026-05-09'), '13/09/2026')).toBe(false);
  });
});

it('turning a date round swaps its day and month', () => {
  expect(isoDay(swapDayAndMonth(parseIsoDay('2026-02-09') ?? 0))).toBe('2026-09-02');
});
