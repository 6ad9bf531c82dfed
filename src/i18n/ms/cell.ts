import type { CellTexts } from '../texts';
import { choices, families } from './labels';
import { problems } from './problems';

/** What a formula cell may say. */
export const cell = (): CellTexts => ({
  numbers: { group: ',', decimal: '.', percent: '%', moneySign: 'before' },
  dateFormat: 'dd/mm/yyyy',
  families: families(),
  choices: choices(),
  tableColumns: {
    source: 'Sumber',
    channel: 'Saluran',
    product: 'Produk',
    touchpoint: 'Titik sentuh',
    visits: 'Lawatan',
    meanVisits: 'Lawatan setiap tempoh',
    views: 'Paparan',
    share: 'Bahagian',
    conversion: 'Kadar penukaran',
    conversionLow: 'Dari (95%)',
    conversionHigh: 'Hingga (95%)',
    revenuePerVisit: 'Hasil jualan setiap lawatan',
    orderRate: 'Pesanan setiap paparan',
    credit: 'Kredit',
    period: 'Tempoh',
    value: 'Nilai',
    comparedValue: 'Dibandingkan dengan',
    change: 'Perubahan',
  },
  unnamed: '(tanpa nama)',
  cellWords: {
    fromZero: 'daripada sifar',
    toZero: 'menjadi sifar',
    belowZero: 'di bawah sifar: tiada peratusan',
    notInData: 'bukan semua hari ada dalam data',
  },
  comparedDays: (days, compared) => `${days} (dibandingkan dengan ${compared})`,
  problems: problems(),
});
