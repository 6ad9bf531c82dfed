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
    period: 'Periode',
    value: 'Nilai',
    comparedValue: 'Dibandingkan dengan',
    change: 'Perubahan',
  },
  unnamed: '(tanpa nama)',
  cellWords: {
    fromZero: 'dari nol',
    toZero: 'menjadi nol',
    belowZero: 'di bawah nol: tanpa persentase',
    notInData: 'tidak semua hari ada dalam data',
  },
  comparedDays: (days, compared) => `${days} (dibandingkan dengan ${compared})`,
  problems: problems(),
});
