import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { readTab } from './tabs';

const header = ['Order ID', 'Order date', 'Email', 'Subtotal'];

/** The kinds of orders that differ only in one further column. */
function kindsOf(column: string, ...cells: readonly Cell[]): readonly string[] {
  return readTab(
    [...header, column],
    ...cells.map((cell, at): readonly Cell[] => [`A${at}`, '2026-03-01', `c${at}@example.com`, 10, cell]),
  ).kinds;
}

describe('the outcome of an order', () => {
  it('is read from a word in any language', () => {
    expect(kindsOf('Status', 'Completed', 'Dibatalkan', 'Retournée', 'Selesai')).toEqual([
      'sale',
      'cancelled',
      'returned',
      'sale',
    ]);
  });

  it('is read from a ticked box', () => {
    expect(kindsOf('Cancelled', true, false, false)).toEqual(['cancelled', 'sale', 'sale']);
  });

  it('is read from the day of the cancellation', () => {
    expect(kindsOf('Cancelled at', '2026-03-02', '', '-')).toEqual(['cancelled', 'sale', 'sale']);
  });

  it('is no return if the words say that nothing or only a part was returned', () => {
    expect(
      kindsOf('Status', 'not refunded', 'no return', 'refund rejected', 'partially refunded', 'paid'),
    ).toEqual(['sale', 'sale', 'sale', 'sale', 'sale']);
  });

  it('is a return if an order with cash on delivery was sent and then cancelled', () => {
    const read = readTab(
      [...header, 'Status', 'Payment method', 'Shipped at'],
      ['A1', '2026-03-01', 'ana@example.com', 10, 'cancelled', 'Cash on delivery', '2026-03-02'],
      ['A2', '2026-03-01', 'budi@example.com', 10, 'cancelled', 'Cash on delivery', ''],
      ['A3', '2026-03-01', 'cici@example.com', 10, 'cancelled', 'Card', '2026-03-02'],
      ['A4', '2026-03-01', 'dewi@example.com', 10, 'completed', 'Card', '2026-03-02'],
    );
    expect(read.kinds).toEqual(['returned', 'cancelled', 'cancelled', 'sale']);
  });

  it('depends, for "closed", on the other words of the column, with a finding', () => {
    const beside = (...words: readonly string[]) =>
      readTab(
        [...header, 'Status'],
        ...words.map((word, at) => [`A${at}`, '2026-03-01', `c${at}@example.com`, 10, word]),
      );
    // If the shop calls delivered orders complete, its closed ones were refunded.
    expect(beside('closed', 'complete').kinds).toEqual(['returned', 'sale']);
    expect(beside('closed', 'complete').rowsOf('statusOfTwoMeanings')).toBe(1);
    expect(beside('closed', 'processing').kinds).toEqual(['sale', 'sale']);
  });
});
