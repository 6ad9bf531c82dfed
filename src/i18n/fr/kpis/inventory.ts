import type { FamilyTexts } from '../../texts';

export const inventory = (): FamilyTexts<'inventory'> => ({
  inventory_turnover: {
    name: 'Rotation des stocks',
    formula: 'coût des marchandises vendues ÷ valeur moyenne du stock',
  },
  days_of_inventory: {
    name: 'Couverture de stock',
    formula: 'jours ÷ rotation des stocks',
  },
  stockout_rate: {
    name: 'Taux de rupture de stock',
    formula: 'jours-produits en rupture ÷ jours-produits contrôlés',
  },
  order_cycle_time: {
    name: 'Délai de livraison d’une commande',
    formula: 'jours de la commande à la livraison, moyenne',
  },
  return_rate: {
    name: 'Taux de retour',
    formula: 'articles retournés ÷ articles vendus',
  },
  reorder_point: {
    name: 'Point de commande',
    formula: 'ventes moyennes par jour × délai + z × écart-type × √délai',
  },
});
