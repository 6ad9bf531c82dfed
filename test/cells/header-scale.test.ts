import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/cells/header-text';
import { rulesInUtc as rules } from '../reading-rules';
import { readOrdersSample, sample } from '../tables/exports/read-export';

describe('a header that names the scale of its figures', () => {
  it.each<[string, string, number, string | undefined]>([
    ['Omzet (juta)', 'omzet', 1e6, undefined],
    ['Total (IDR, jutaan)', 'total', 1e6, 'IDR'],
    ['Biaya (Rp ribu)', 'biaya', 1e3, 'IDR'],
    ['Penjualan dalam ribuan', 'penjualan', 1e3, undefined],
    ['Jumlah (RM ’000)', 'jumlah', 1e3, 'MYR'],
    ['Montant (k€)', 'montant', 1e3, 'EUR'],
    ['CA k€', 'ca', 1e3, 'EUR'],
    ['Chiffre d’affaires (en milliers d’euros)', 'chiffre d affaires', 1e3, 'EUR'],
    ['Ventes (en millions)', 'ventes', 1e6, undefined],
    ['Revenue in thousands', 'revenue', 1e3, undefined],
    ['Revenue in Millions', 'revenue', 1e6, undefined],
    ['OMZET JUTA', 'omzet', 1e6, undefined],
    ['Omzet dalam miliar rupiah', 'omzet', 1e9, 'IDR'],
    ['Jualan (juta ringgit)', 'jualan', 1e6, 'MYR'],
    ['Sales (000s)', 'sales', 1e3, undefined],
  ])('is read: %s', (header, words, scale, currency) => {
    expect(readHeader(header)).toEqual({ words, scale, currency });
  });

  it.each([
    'CPM (cost per 1,000 impressions)',
    'Cost per 1000',
    'Amount spent (IDR)',
    'Material',
    'Sales (M)',
    'Ongkir JT',
    'Constructor (000 units)',
  ])('is not assumed for %s', (header) => {
    expect(readHeader(header).scale).toBe(1);
  });

  it('multiplies the figures below it, except those that name their own scale', () => {
    const text = 'Order ID|Date|Omzet (ribu)\nA1|2026-03-01|1,5\nA2|2026-03-02|20rb\nA3|2026-03-03|7';
    // 1,500 + 20,000 + 7,000.
    expect(readOrdersSample(sample(text), { ...rules, decimalMark: ',' }).seen.revenue).toBe(28_500);
  });
});
