import type { FamilyHelp } from '../../help-texts';

export const sustainability: FamilyHelp<'sustainability'> = {
  carbon_footprint: {
    meaning: 'Combien de kilogrammes équivalent CO₂ une commande cause en moyenne.',
    advice:
      'Commencez par la plus grande source\u202f: moins d’avion et d’express, moins de retours, des colis plus légers, une électricité renouvelable.',
    notToConfuse:
      'Les empreintes diffèrent selon ce qu’elles comptent\u202f: votre seule énergie, ou aussi fournisseurs, livraison et retours. Ne comparez que ce qui est comparable.',
  },
  energy_per_order: {
    meaning: 'Combien de kilowattheures la boutique consomme en moyenne pour une commande.',
    advice:
      'Regardez d’abord le chauffage, la climatisation et l’éclairage de l’entrepôt, et éteignez ce qui tourne la nuit.',
  },
  recycling_rate: {
    meaning: 'La part des déchets qui est recyclée, les deux dans la même unité, par exemple en kilogrammes.',
    advice:
      'Triez là où naissent les déchets, prenez des emballages d’une seule matière et demandez à votre collecteur ce qui se recycle.',
    notToConfuse: 'Il ne dit rien de la quantité de déchets\u202f: en produire moins passe d’abord.',
  },
  sustainable_materials: {
    meaning:
      'La part des matériaux utilisés qui est durable, les deux dans la même unité. À vous de dire ce qui est durable, de préférence d’après un label.',
    advice:
      'Changez d’abord ce que vous utilisez le plus, comme les cartons et le calage, et demandez des matériaux certifiés à vos fournisseurs.',
  },
  community_contribution: {
    meaning:
      'La part du chiffre d’affaires que vous donnez à la collectivité, en argent ou à la valeur des biens et des heures.',
    advice:
      'Liez un petit montant à chaque commande, pour qu’il grandisse avec la boutique, et dites aux clients où il va.',
    notToConfuse: 'Certaines entreprises la rapportent au bénéfice, ce qui donne un chiffre plus élevé.',
  },
  diversity_index: {
    meaning:
      'À quel point une équipe est diverse\u202f: la probabilité que deux personnes tirées au hasard soient de groupes différents. Il vaut 0 quand il n’y a qu’un groupe, et au plus 1 − 1 ÷ le nombre de groupes.',
    advice:
      'Regardez, groupe par groupe, d’où viennent les candidatures et qui est invité, avant de regarder à nouveau l’indice.',
    notToConfuse:
      'L’indice de Shannon est une autre mesure, avec d’autres chiffres. Ne comparez que des indices sur les mêmes groupes.',
  },
};
