import { expect, it } from 'vitest';
import { countFigures, partPath, questions } from './count-figures';
import kept from './figures.json';

it('keeps the figures that SQL counts on the part of the real data', async () => {
  expect(await countFigures(partPath, questions)).toEqual(kept);
});

it('holds what makes real invoices hard: credits with and without C, movements of stock, free lines, lines without a customer', () => {
  expect(kept.file.credit_lines_without_c).toBeGreaterThan(0);
  expect(kept.file.movement_lines).toBeGreaterThan(0);
  expect(kept.file.credit_lines).toBeGreaterThan(0);
  expect(kept.file.zero_price_lines).toBeGreaterThan(0);
  expect(kept.file.lines_without_customer).toBeGreaterThan(0);
});

it('counts new and returning customers so that they make up all customers of a period', () => {
  const known = kept.answers.filter(({ current }) => current.new_customers !== null);
  expect(known.length).toBeGreaterThan(5);
  for (const { current } of known) {
    expect((current.new_customers ?? 0) + (current.returning_customers ?? 0)).toBe(current.customers);
  }
});
