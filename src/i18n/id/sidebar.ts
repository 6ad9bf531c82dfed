import type { Texts } from '../texts';

export const sidebar: Texts['sidebar'] = {
  title: 'Shop KPI',
  period: 'Periode',
  asOf: 'Sampai tanggal',
  asOfHelp: 'Periode penuh terakhir sampai tanggal ini. Kosong: sampai pesanan terakhir.',
  language: 'Bahasa',
  languageOfSheet: 'Ikut spreadsheet',
  generate: 'Buat ringkasan KPI',
  working: 'Menghitung…',
  newTab: 'Buat sheet baru',
  findings: (count) => `${count} catatan tentang data`,
};
