import { expect, it } from 'vitest';
import { countFigures, partPath, questions } from './count-figures';
import kept from './figures.json';

it('keeps the figures that SQL counts on the part of the real data', async () => {
  expect(await countFigures(partPath, questions)).toEqual(kept);
});

it('contains the difficulties of real invoices: credits with and without C, movements of stock, free lines, lines without a customer', () => {
  expect(kept.file.credit_lines_without_c).toBeGreaterThan(0);
  expect(kept.file.movement_lines).toBeGreaterThan(0);
  expect(kept.file.credit_lines).toBeGreaterThan(0);
  expect(kept.file.zero_price_lines).toBeGreaterThan(0);
  expect(kept.file.lines_without_customer).toBeGreaterThan(0);
});

it('counts new and returning customers so that they make up all customers of a period', () => {
  for (const { current } of kept.answers) {
    expect(current.new_customers + current.returning_customers).toBe(current.customers);
  }
});
