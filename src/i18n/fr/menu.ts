import type { MenuTexts } from '../texts';

export const menu = (): MenuTexts => ({
  generate: 'Générer la synthèse des KPI',
  openSidebar: 'Ouvrir la barre latérale',
  createRawTabs: 'Créer les onglets de données',
  insertSampleShop: 'Insérer la boutique exemple',
});
