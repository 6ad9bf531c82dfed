import { describe, expect, it } from 'vitest';
import { customFunctionSignatures } from '../../src/functions/signatures';
import { languages } from '../../src/i18n/language';

// The contract with owners: names and parameters never change; what stands in brackets may be left out.
const contract = [
  'KPI_REVENUE(amounts, [statuses])',
  'KPI_GMV(prices, quantities)',
  'KPI_ORDERS(order_ids, [statuses])',
  'KPI_AOV(revenue, orders)',
  'KPI_ORDER_SIZE(items, orders)',
  'KPI_GROWTH(current, previous)',
  'KPI_CANCELLATION(cancelled, orders)',
  'KPI_REVENUE_PER_VISITOR(revenue, visitors)',
  'KPI_CONVERSION(orders, visitors)',
  'KPI_CART_ABANDONMENT(carts, orders)',
  'KPI_NEW_CUSTOMERS(customers, dates, start, end)',
  'KPI_REPEAT_RATE(repeat_customers, customers)',
  'KPI_PURCHASE_FREQUENCY(orders, customers)',
  'KPI_RETURNING_CUSTOMERS(returning_customers, customers)',
  'KPI_TRAFFIC(visits, [segments], [segment])',
  'KPI_BOUNCE(bounced_sessions, sessions)',
];

describe.each(languages)('the custom functions in %s', (language) => {
  const signatures = customFunctionSignatures(language);

  it('have the names and parameters of the contract', () => {
    const written = signatures.map(({ name, parameters }) => {
      const names = parameters.map((parameter) =>
        parameter.optional ? `[${parameter.name}]` : parameter.name,
      );
      return `${name}(${names.join(', ')})`;
    });
    expect(written).toEqual(contract);
  });

  it('are explained, and so is each of their arguments, in words that fit on one line of a comment', () => {
    for (const { name, description, parameters } of signatures) {
      for (const words of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(words, name).not.toBe('');
        expect(words, name).not.toMatch(/\n|\*\/|\bundefined\b/);
      }
    }
  });

  it('say of an argument that it may be left out, and of no other', () => {
    const parameters = signatures.flatMap((signature) => signature.parameters);
    const optional = parameters.find((parameter) => parameter.optional)?.description ?? '';
    const words = /[^.]+\.$/.exec(optional)?.[0] ?? optional;
    expect(words).not.toBe('');
    for (const parameter of parameters) {
      expect(parameter.description.endsWith(words), parameter.name).toBe(parameter.optional);
    }
  });
});
