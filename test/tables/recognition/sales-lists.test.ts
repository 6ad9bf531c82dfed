import { describe, expect, it } from 'vitest';
import { recogniseTab } from '../../../src/tables/recognition/recognise-tab';
import { readOrdersSample, sample } from '../exports/read-export';

const kindOf = (text: string, name = 'Sheet1') => recogniseTab({ name, cells: sample(text) }).kind;

describe('a list of customers, amounts and days', () => {
  it.each([
    'Tanggal|Nama Pelanggan|Jumlah\n2026-03-01|Ana|150000\n2026-03-02|Budi|200000',
    'Tarikh|Nama Pelanggan|Jumlah\n2026-03-01|Ana|150\n2026-03-02|Budi|200',
    'Date|Nom du client|Montant\n2026-03-01|Ana|150\n2026-03-02|Budi|200',
  ])('is a list of sales: %s', (text) => {
    const { orders, revenue } = readOrdersSample(sample(text)).seen;
    expect([orders, revenue]).toEqual([2, text.includes('150000') ? 350_000 : 350]);
  });

  it('is not assumed if the figures may be quantities', () => {
    expect(kindOf('Tanggal|Nama Pelanggan|Jumlah\n2026-03-01|Ana|2\n2026-03-02|Budi|3')).toBe('unknown');
  });
});

describe('abandoned checkouts', () => {
  const rows = '\n9001|2026-03-01|ana@example.com|100|x\n9002|2026-03-02|bo@example.com|100|x';

  it.each([
    ['Id|Created at|Email|Total|Abandoned checkout URL', 'Sheet1'],
    ['Checkout ID|Date|Customer|Total|Recovery Status', 'Sheet1'],
    ['No|Tanggal|Pelanggan|Total|Status pemulihan', 'Sheet1'],
    ['Panier|Date|Client|Total|Note', 'Paniers abandonnés'],
  ])('are no orders: %s', (header, name) => {
    expect(kindOf(header + rows, name)).toBe('abandoned');
  });
});
