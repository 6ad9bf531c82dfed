import type { MenuTexts } from '../texts';

export const menu = (): MenuTexts => ({
  generate: 'Jana ringkasan KPI',
  openSidebar: 'Buka bar sisi',
  createRawTabs: 'Cipta helaian data mentah',
  insertSampleShop: 'Masukkan contoh kedai',
});
