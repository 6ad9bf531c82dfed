import type { Texts } from '../texts';

export const sidebar: Texts['sidebar'] = {
  title: 'Shop KPI',
  period: 'Tempoh',
  asOf: 'Setakat',
  asOfHelp: 'Tempoh penuh terakhir hingga tarikh ini. Kosong: hingga pesanan terakhir.',
  language: 'Bahasa',
  languageOfSheet: 'Ikut hamparan',
  generate: 'Jana ringkasan KPI',
  working: 'Sedang mengira…',
  newTab: 'Jana helaian baharu',
  findings: (count) => `${count} catatan tentang data`,
};
