import type { CellTexts } from '../texts';
import { choices, families } from './labels';
import { problems } from './problems';

/** What a formula cell may say. */
export const cell = (): CellTexts => ({
  numbers: { group: '.', decimal: ',', percent: '%', moneySign: 'before' },
  dateFormat: 'dd/mm/yyyy',
  families: families(),
  choices: choices(),
  tableColumns: {
    source: 'Sumber',
    channel: 'Kanal',
    product: 'Produk',
    touchpoint: 'Titik kontak',
    visits: 'Kunjungan',
    meanVisits: 'Kunjungan per periode',
    views: 'Dilihat',
    share: 'Porsi',
    conversion: 'Tingkat konversi',
    conversionLow: 'Dari (95%)',
    conversionHigh: 'Sampai (95%)',
    revenuePerVisit: 'Pendapatan per kunjungan',
    orderRate: 'Pesanan per kali dilihat',
    credit: 'Kredit',
  },
  unnamed: '(tanpa nama)',
  problems: problems(),
});
