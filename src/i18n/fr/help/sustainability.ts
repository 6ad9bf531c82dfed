import type { FamilyHelp } from '../../help-texts';

export const sustainability: FamilyHelp<'sustainability'> = {
  carbon_footprint: {
    meaning: 'Combien de kilogrammes équivalent CO₂ une commande cause en moyenne.',
    notToConfuse:
      'Les empreintes diffèrent selon ce qu’elles comptent\u202f: votre seule énergie, ou aussi fournisseurs, livraison et retours. Ne comparez que ce qui est comparable.',
  },
  energy_per_order: {
    meaning: 'Combien de kilowattheures la boutique consomme en moyenne pour une commande.',
  },
  recycling_rate: {
    meaning: 'La part des déchets qui est recyclée, les deux dans la même unité, par exemple en kilogrammes.',
    notToConfuse: 'Il ne dit rien de la quantité de déchets\u202f: en produire moins passe d’abord.',
  },
  sustainable_materials: {
    meaning:
      'La part des matériaux utilisés qui est durable, les deux dans la même unité. À vous de dire ce qui est durable, de préférence d’après un label.',
  },
  community_contribution: {
    meaning:
      'La part du chiffre d’affaires que vous donnez à la collectivité, en argent ou à la valeur des biens et des heures.',
    notToConfuse: 'Certaines entreprises la rapportent au bénéfice, ce qui donne un chiffre plus élevé.',
  },
  diversity_index: {
    meaning:
      'À quel point une équipe est diverse\u202f: la probabilité que deux personnes tirées au hasard soient de groupes différents. Il vaut 0 quand il n’y a qu’un groupe, et au plus 1 − 1 ÷ le nombre de groupes.',
    notToConfuse:
      'L’indice de Shannon est une autre mesure, avec d’autres chiffres. Ne comparez que des indices sur les mêmes groupes.',
  },
};
