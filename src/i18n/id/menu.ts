import type { MenuTexts } from '../texts';

export const menu = (): MenuTexts => ({
  generate: 'Buat ringkasan KPI',
  openSidebar: 'Buka sidebar',
  createRawTabs: 'Buat sheet data mentah',
  insertSampleShop: 'Sisipkan contoh toko',
});
