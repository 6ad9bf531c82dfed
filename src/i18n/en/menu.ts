import type { MenuTexts } from '../texts';

export const menu = (): MenuTexts => ({
  generate: 'Generate KPI summary',
  openSidebar: 'Open sidebar',
  createRawTabs: 'Create raw tabs',
  insertSampleShop: 'Insert sample shop',
});
