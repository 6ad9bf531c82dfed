import { describe, expect, it } from 'vitest';
import { currencyCode } from '../../src/cells/currency-code';
import { plainWords, readHeader } from '../../src/cells/header-text';

it.each([
  ['Order ID', 'order id'],
  ['  Order   ID  ', 'order id'],
  ['InvoiceNo', 'invoice no'],
  ['CustomerID', 'customer id'],
  ['order_id', 'order id'],
  ['ORDER-ID', 'order id'],
  ['No. Pesanan', 'no pesanan'],
  ['N° de commande', 'no de commande'],
  ['Nº commande', 'no commande'],
  ['Order #', 'order no'],
  ['Numéro de commande', 'numero de commande'],
  ['Créée le', 'creee le'],
  ["Chiffre d'affaires", 'chiffre d affaires'],
  ['Chiffre d’affaires', 'chiffre d affaires'],
  ['Bounce %', 'bounce %'],
  ['Nœud', 'noeud'],
  ['Tarikh\nPesanan', 'tarikh pesanan'],
  ['', ''],
  ['***', ''],
])('reduces "%s" to the plain words "%s"', (text, words) => {
  expect(plainWords(text)).toBe(words);
});

describe('a header that names a currency', () => {
  it.each([
    ['Amount spent (EUR)', 'amount spent', 'EUR'],
    ['Harga Jual (IDR)', 'harga jual', 'IDR'],
    ['Total (Rp)', 'total', 'IDR'],
    ['Jumlah [RM]', 'jumlah', 'MYR'],
    ['Montant (€)', 'montant', 'EUR'],
    ['Total USD', 'total', 'USD'],
    ['Total €', 'total', 'EUR'],
  ])('"%s" is "%s" in %s', (text, words, currency) => {
    expect(readHeader(text)).toEqual({ words, currency, scale: 1 });
  });

  it.each(['Total Penjualan', 'Username (Pembeli)', 'N. Revenue (formatted)', 'Total ($)', 'Rp', ''])(
    '"%s" has no currency',
    (text) => {
      expect(readHeader(text).currency).toBeUndefined();
    },
  );

  it('keeps other words in brackets: they are part of the name', () => {
    expect(readHeader('Username (Pembeli)').words).toBe('username pembeli');
  });
});

it('recognises currencies by code and by signs of a single country, and no other words', () => {
  expect(['idr', 'Rp', 'Rp.', 'RM', '€', '£', ' EUR '].map(currencyCode)).toEqual([
    'IDR',
    'IDR',
    'IDR',
    'MYR',
    'EUR',
    'GBP',
    'EUR',
  ]);
  expect(['$', 'abc', 'pcs', 'Jan', '', 'all'].map(currencyCode)).toEqual(Array(6).fill(undefined));
});
