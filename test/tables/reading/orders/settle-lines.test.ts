import { describe, expect, it } from 'vitest';
import { readTab } from './tabs';

const header = ['Invoice no', 'Invoice date', 'Customer ID', 'Description', 'Quantity', 'Unit price'];

describe('lines that cost nothing', () => {
  const sales = [
    ['536365', '2026-03-01', '17850', 'Mug', 6, 2.5],
    ['536366', '2026-03-01', '17851', 'Cup', 2, 5],
    ['536367', '2026-03-02', '13047', 'Pot', 1, 8],
  ];

  it('are a movement of stock if an id has nothing else and no customer', () => {
    const read = readTab(
      header,
      ...sales,
      ['536414', '2026-03-02', '', '', 56, 0],
      ['536545', '2026-03-02', '', 'damaged', -12, 0],
    );
    expect(read.orders).toBe('abc');
    expect(read.rowsOf('stockMovements')).toBe(2);
  });

  it('are a gift if a customer is named, or beside paid lines', () => {
    const read = readTab(
      header,
      ...sales,
      ['536500', '2026-03-02', '17850', 'Sample', 1, 0],
      ['536501', '2026-03-02', '', 'Pot', 1, 8],
      ['536501', '2026-03-02', '', 'Sample', 1, 0],
    );
    expect(read.orders).toBe('abcdee');
    expect(read.rowsOf('stockMovements')).toBe(0);
  });

  it('are orders in a tab without customers', () => {
    const read = readTab(
      header.filter((name) => name !== 'Customer ID'),
      ['1', '2026-03-01', 'Mug', 6, 2.5],
      ['2', '2026-03-01', 'Sample', 1, 0],
    );
    expect(read.orders).toBe('ab');
  });
});

describe('a value in one line of an order', () => {
  it('counts for its other lines: the customer, and the cancellation', () => {
    const read = readTab(
      ['Order ID', 'Order date', 'Email', 'Status', 'Product', 'Line total'],
      ['A1', '2026-03-01', '', '', 'Mug', 10],
      ['A2', '2026-03-01', 'budi@example.com', 'completed', 'Mug', 10],
      ['A1', '2026-03-01', 'ana@example.com', 'cancelled', 'Cup', 20],
    );
    expect(read.kinds).toEqual(['cancelled', 'sale', 'cancelled']);
    expect(read.rowsOf('missingCustomer')).toBe(0);
  });

  it('is no order if it is a draft', () => {
    const read = readTab(
      ['Order ID', 'Order date', 'Email', 'Status', 'Line total'],
      ['A1', '2026-03-01', 'ana@example.com', 'completed', 10],
      ['A2', '2026-03-01', 'budi@example.com', 'Draft', 20],
    );
    expect(read.lines).toBe(1);
    expect(read.rowsOf('draftOrders')).toBe(1);
  });
});
