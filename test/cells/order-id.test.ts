import { describe, expect, it } from 'vitest';
import { hasLostDigits, orderIdKey } from '../../src/cells/order-id';

describe('the id of an order', () => {
  it.each([
    '#1001',
    '1001',
    '001001',
    "'1001",
    'Order 1001',
    'No. 1001',
    'Invoice #1001',
    'Commande n° 1001',
    'n°1001',
    'Pesanan No. 1001',
    'Facture numéro 1001',
  ])('is the same however people write it: %s', (id) => {
    expect(orderIdKey(id)).toBe('1001');
  });

  it('is a different one with letters', () => {
    expect(orderIdKey('C1001')).toBe('C1001');
    expect(orderIdKey('INV-1001')).not.toBe(orderIdKey('INV-1002'));
    expect(orderIdKey('A-001')).toBe('A-001');
    expect(orderIdKey('Noord 12')).toBe('Noord 12');
    expect(orderIdKey('No12-A')).not.toBe(orderIdKey('No12-B'));
  });

  it('of only signs and zeros stays as it is', () => {
    expect(orderIdKey('#')).toBe('#');
    expect(orderIdKey('000')).not.toBe('');
  });
});

describe('an id that a spreadsheet has rounded', () => {
  it.each<[string | number]>([[5.76461e17], ['5.76461E+17'], ['5,76461E+17'], [2 ** 53]])(
    'is recognised: %s',
    (cell) => {
      expect(hasLostDigits(cell)).toBe(true);
    },
  );

  it.each<[string | number]>([[1001], ['1001'], ['E17'], [2 ** 53 - 1], ['A5.7E+17']])(
    'is not assumed for %s',
    (cell) => {
      expect(hasLostDigits(cell)).toBe(false);
    },
  );
});
