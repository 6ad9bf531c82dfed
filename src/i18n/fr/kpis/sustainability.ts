import type { FamilyTexts } from '../../texts';

export const sustainability = (): FamilyTexts<'sustainability'> => ({
  carbon_footprint: {
    name: 'Empreinte carbone par commande (kg)',
    formula: 'tonnes de CO₂e × 1\u202f000 ÷ commandes',
  },
  energy_per_order: {
    name: 'Énergie par commande (kWh)',
    formula: 'kWh ÷ commandes',
  },
  recycling_rate: {
    name: 'Taux de recyclage',
    formula: 'déchets recyclés ÷ déchets',
  },
  sustainable_materials: {
    name: 'Part de matériaux durables',
    formula: 'matériaux durables ÷ matériaux',
  },
  community_contribution: {
    name: 'Contribution à la collectivité',
    formula: 'dons à la collectivité ÷ chiffre d’affaires',
  },
  diversity_index: {
    name: 'Indice de diversité (Blau)',
    formula: '1 − somme des carrés des parts des groupes',
  },
});
