import type { TabNameWords } from '../../header-words';

/** The words of French names of tabs. */
export const tabNames = {
  kinds: {
    orders: 'commandes|commande|ventes|factures',
    traffic: 'sessions|trafic|visites|visiteurs',
    ads: 'publicites|publicite|pub|campagnes|annonces',
    costs: 'charges|depenses|couts|cout',
    surveys: 'nps|csat|enquetes|enquete|avis|sondage',
    support: 'support|tickets|service|assistance|sav|reclamations',
    inventory: 'stock|stocks|inventaire|entrepot',
    social: 'reseaux|sociaux|abonnes|appli',
    sustainability: 'durabilite|energie|electricite|carbone|dechets|rse',
    rates: 'taux|devises|change',
  },
  places: 'en ligne|boutique|magasin|caisse',
  fillers:
    'commandes|commande|ventes|vente|donnees|export|copie de|copie|liste|rapport|toutes|les|des|du|de|trafic|visites|pub|stats|avis|stock|annee|mois',
} satisfies TabNameWords;
