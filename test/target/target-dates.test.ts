import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/period/civil-day';
import { type DateCells, TargetDates } from '../../src/target/target-dates';
import { rulesInUtc } from '../reading-rules';

/** A sheet that reads dates as in the United States. */
const american = { ...rulesInUtc, dayMonthOrder: 'monthFirst' } as const;

const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const days = (...rows: readonly DateCells[]) => {
  const dates = new TargetDates(rows, american);
  return rows.map((_, row) => {
    const { start, deadline, areOpen } = dates.of(row);
    return [...[start, deadline].map((day) => day && isoDay(day)), ...(areOpen ? ['open'] : [])];
  });
};

describe('the dates of targets', () => {
  it('that are texts are read in the order of day and month that unambiguous ones show', () => {
    expect(days(['01/03/2026', '31/03/2026'], ['01/04/2026', '05/06/2026'])).toEqual([
      ['2026-03-01', '2026-03-31'],
      ['2026-04-01', '2026-06-05'],
    ]);
    expect(days(['01/03/2026', '05/06/2026'])).toEqual([['2026-01-03', '2026-05-06']]);
  });

  // 01/03/2026, 31/03/2026, 01/04/2026 and 30/04/2026, pasted into an American sheet.
  it('are turned round if all of them show that the sheet read some in its own order', () => {
    expect(days([date('2026-01-03'), '31/03/2026'], [date('2026-01-04'), '30/04/2026'])).toEqual([
      ['2026-03-01', '2026-03-31'],
      ['2026-04-01', '2026-04-30'],
    ]);
  });

  it('are open in a row that has both orders itself, and not in other rows', () => {
    const plain: DateCells = [date('2026-01-05'), date('2026-02-20')];
    expect(days([date('2026-01-03'), '31/03/2026'], plain)).toEqual([
      ['2026-01-03', '2026-03-31', 'open'],
      ['2026-01-05', '2026-02-20'],
    ]);
  });

  it('that cannot be turned round, or begin with the year, are not open', () => {
    expect(days([date('2026-03-03'), '31/03/2026'], [date('2026-01-03'), '2026-03-31'])).toEqual([
      ['2026-03-03', '2026-03-31'],
      ['2026-01-03', '2026-03-31'],
    ]);
  });
});
