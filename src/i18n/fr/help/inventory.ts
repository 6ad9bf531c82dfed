import type { FamilyHelp } from '../../help-texts';

export const inventory: FamilyHelp<'inventory'> = {
  inventory_turnover: {
    meaning: 'Combien de fois le stock a été vendu et renouvelé dans la période.',
    notToConfuse:
      'Ce n’est pas le chiffre d’affaires ÷ stock, qui donne une rotation trop flatteuse. Le coût des marchandises vendues ne comprend ni le marketing ni les salaires.',
  },
  days_of_inventory: {
    meaning: 'Combien de jours le stock tient au rythme actuel des ventes.',
    notToConfuse: 'Avec le coût des ventes d’un seul mois, donnez les jours de ce mois et non 365.',
    arguments: { days: 'Les jours que couvre cogs, 365 par défaut.' },
  },
  stockout_rate: {
    meaning:
      'La part des jours-produits où un produit ne pouvait pas être acheté. Dix produits suivis trente jours font 300 jours-produits.',
  },
  order_cycle_time: {
    meaning:
      'Combien de jours passent entre la commande et sa livraison. Les commandes pas encore livrées sont laissées de côté.',
    notToConfuse: 'Ce n’est pas le délai d’expédition\u202f: il finit quand le client a ses articles.',
  },
  return_rate: {
    meaning: 'La part des articles vendus que les clients ont renvoyés.',
    notToConfuse:
      'Ce n’est pas la part des clients qui reviennent acheter\u202f: c’est le taux de clients récurrents.',
  },
  reorder_point: {
    meaning:
      'Le stock auquel il faut recommander pour tenir jusqu’à la livraison, avec la probabilité que fixe le taux de service.',
    notToConfuse: 'Il dit quand commander, pas combien.',
    arguments: {
      daily_demand:
        'Les articles vendus chaque jour. Écrivez 0 pour un jour sans vente\u202f: les cellules vides sont ignorées.',
    },
  },
};
