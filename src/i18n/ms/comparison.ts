import type { NotCovered } from '../../comparison/compare-shop';
import type { Say, Texts } from '../texts';
import { comparedWords } from './compared-words';
import { holidays } from './holidays';
import { quoted } from './phrases';

const days = ({ firstDay, lastDay }: Pick<NotCovered, 'firstDay' | 'lastDay'>, say: Say): string =>
  `${say.day(firstDay)} hingga ${say.day(lastDay)}`;

export const comparison = (): Texts['comparison'] => ({
  percentagePoints: 'mata peratusan',
  percentagePointsInCell: 'mata',
  unchanged: 'tidak berubah',
  sameElapsedDays: 'belum tamat: dibandingkan dengan bilangan hari yang sama',
  notCovered: {
    periodNotCovered: (found, say) =>
      `Data mengandungi ${days(found, say)}: hanya sebahagian tempoh, jadi tiada apa-apa dibandingkan.`,
    comparedNotCovered: (found, say) =>
      `Data mengandungi ${days(found, say)}: hari perbandingannya tidak diliputi.`,
  },
  problems: {
    rangeReversed: () => 'Hari terakhir mendahului hari pertama.',
    countTooSmall: () => 'Bilangannya mesti 1 atau lebih.',
    unknownCampaign: ({ name }) => `Tiada kempen bernama “${name}”.`,
    notBegun: ({ from }, say) => `Tempoh bermula ${say.day(from)}, selepas hari terakhir yang dikira.`,
    holidayUnknown: ({ holiday }) => `Tarikh ${holidays[holiday]} tidak diketahui bagi tahun-tahun ini.`,
    outsideData: (found, say) =>
      `Data mengandungi ${days(found, say)}: tiada satu hari pun dalam tempoh ini. Pilih hari lain.`,
  },
  holidays,
  interval: (low, high) => `antara ${low} dengan ${high}, 19 daripada 20 kali`,
  customerType: 'Pelanggan baharu dan sedia ada',
  customerTypes: { new: 'pelanggan baharu', returning: 'pelanggan sedia ada' },
  otherSegments: (count) => `${count} yang lain`,
  words: comparedWords,
  tabName: 'Perbandingan KPI',
  effect: 'Kesan',
  whyChanged: (kpi) => `Sebab berubah: ${kpi}`,
  changeBy: (kpi, dimension) => `Perubahan ${kpi} mengikut: ${dimension}`,
  chartFigures: 'Angka di sebalik carta',
  bars: {
    base: 'Asas, tidak dilukis',
    total: 'Aras',
    rise: 'Naik',
    riseBelow: 'Naik di bawah sifar',
    fall: 'Turun',
    fallBelow: 'Turun di bawah sifar',
  },
  before: 'Sebelum',
  inserted: (tab) =>
    `Perbandingan berada dalam helaian ${quoted([tab])}. Helaian itu milik anda: alat tambah tidak mengubahnya lagi.`,
  noSuchHoliday: (holiday, day) =>
    `Alat tambah tidak mengenali ${holiday} dalam 15 hari sebelum atau selepas ${day}, jadi tiada yang perlu dibetulkan.`,
});
