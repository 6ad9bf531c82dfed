import type { NotCovered } from '../../comparison/compare-shop';
import type { Say, Texts } from '../texts';
import { comparedWords } from './compared-words';
import { holidays } from './holidays';
import { quoted } from './phrases';

const days = ({ firstDay, lastDay }: Pick<NotCovered, 'firstDay' | 'lastDay'>, say: Say): string =>
  `${say.day(firstDay)} sampai ${say.day(lastDay)}`;

export const comparison = (): Texts['comparison'] => ({
  percentagePoints: 'poin persentase',
  percentagePointsInCell: 'poin',
  unchanged: 'tidak berubah',
  sameElapsedDays: 'belum selesai: dibandingkan dengan jumlah hari yang sama',
  notCovered: {
    periodNotCovered: (found, say) =>
      `Data berisi ${days(found, say)}: hanya sebagian periode, jadi tidak ada yang dibandingkan.`,
    comparedNotCovered: (found, say) => `Data berisi ${days(found, say)}: hari pembandingnya tidak tercakup.`,
  },
  problems: {
    rangeReversed: () => 'Hari terakhir mendahului hari pertama.',
    countTooSmall: () => 'Jumlahnya harus 1 atau lebih.',
    unknownCampaign: ({ name }) => `Tidak ada kampanye bernama “${name}”.`,
    notBegun: ({ from }, say) => `Periode mulai ${say.day(from)}, setelah hari terakhir yang dihitung.`,
    holidayUnknown: ({ holiday }) => `Tanggal ${holidays[holiday]} tidak diketahui untuk tahun-tahun ini.`,
    outsideData: (found, say) =>
      `Data berisi ${days(found, say)}: tidak satu hari pun ada di periode ini. Pilih hari lain.`,
  },
  holidays,
  interval: (low, high) => `antara ${low} dan ${high}, 19 dari 20 kali`,
  customerType: 'Pelanggan baru dan lama',
  customerTypes: { new: 'pelanggan baru', returning: 'pelanggan lama' },
  otherSegments: (count) => `${count} lainnya`,
  words: comparedWords,
  tabName: 'Perbandingan KPI',
  effect: 'Pengaruh',
  whyChanged: (kpi) => `Mengapa berubah: ${kpi}`,
  changeBy: (kpi, dimension) => `Perubahan ${kpi} menurut: ${dimension}`,
  chartFigures: 'Angka di balik grafik',
  bars: {
    base: 'Dasar, tidak digambar',
    total: 'Tingkat',
    rise: 'Naik',
    riseBelow: 'Naik di bawah nol',
    fall: 'Turun',
    fallBelow: 'Turun di bawah nol',
  },
  before: 'Sebelumnya',
  inserted: (tab) =>
    `Perbandingan ada di sheet ${quoted([tab])}. Sheet itu milik Anda: add-on tidak mengubahnya lagi.`,
  noSuchHoliday: (holiday, day) =>
    `Add-on tidak mengenal ${holiday} dalam 15 hari sebelum atau sesudah ${day}, jadi tidak ada yang dikoreksi.`,
});
