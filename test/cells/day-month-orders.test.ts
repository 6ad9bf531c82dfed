import { describe, expect, it } from 'vitest';
import { ShownOrders } from '../../src/cells/day-month-orders';

/** How an ambiguous date in the first row is read in a spreadsheet that writes the day first. */
function orderAtTop(...cells: readonly string[]) {
  return new ShownOrders(0, cells.length, (row) => cells[row]).orderAt(0, 'dayFirst');
}

describe('the order of day and month in a column', () => {
  it('shows in any date that has only one reading', () => {
    expect(orderAtTop('03/04/2026', '05/05/2026', '31/12/2025')).toBe('dayFirst');
    expect(orderAtTop('03/04/2026', '12/31/2025')).toBe('monthFirst');
  });

  it('is that of the locale if no date shows it', () => {
    expect(orderAtTop('03/04/2026', '2026-12-31', 'abc', '')).toBe('dayFirst');
  });

  it('is that of the nearest unambiguous date if there are dates of both orders', () => {
    expect(orderAtTop('03/04/2026', '12/31/2025', '31/12/2025')).toBe('monthFirst');
  });
});
