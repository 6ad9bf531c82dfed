import type { FamilyHelp } from '../../help-texts';

export const omnichannel: FamilyHelp<'omnichannel'> = {
  channel_traffic: {
    meaning:
      'Quels canaux amènent des visites, site, réseaux sociaux, places de marché et magasin d’un seul coup d’œil\u202f: la moyenne par période et la part du total, du plus grand au plus petit. Une ligne est une période d’un canal.',
    notToConfuse: 'Un canal très visité peut vendre peu\u202f: voyez aussi son taux de conversion.',
    arguments: { visits: 'Les visites du canal à chaque période.' },
  },
  channel_conversion: {
    meaning:
      'Où les visiteurs deviennent acheteurs, canal par canal, du meilleur au moins bon. Les deux dernières colonnes donnent l’intervalle du vrai taux, avec une confiance de 95\u202f%\u202f: si deux canaux se chevauchent, l’écart peut venir du hasard.',
    notToConfuse:
      'Un canal sans visiteur n’a pas de taux et vient en dernier. Plus de commandes que de visiteurs est refusé\u202f: comptez les deux sur le même canal.',
    arguments: {
      orders: 'Les commandes du canal à chaque ligne.',
      visitors: 'Les visiteurs du canal à chaque ligne.',
    },
  },
  recommendation_conversion: {
    meaning: 'La part des clics sur des produits recommandés qui deviennent des commandes de ces produits.',
    notToConfuse: 'Ce n’est pas la part de toutes les commandes qui vient des recommandations.',
  },
  product_interest: {
    meaning:
      'Quels produits attirent le plus et, si les commandes sont données, combien de commandes apporte une vue. Les plus vus viennent en premier.',
    notToConfuse: 'Les vues comptent les affichages de la fiche, et non les personnes.',
    arguments: { orders: 'Les commandes du produit à chaque ligne.' },
  },
  purchase_triggers: {
    meaning:
      'Quels points de contact mènent à l’achat. Chaque parcours est réparti entre ses points de contact\u202f: dernier et premier donnent tout à une extrémité, linéaire donne des parts égales, position donne 40\u202f% à chaque extrémité et 20\u202f% au milieu. Le total des crédits est celui des valeurs.',
    notToConfuse:
      'Les outils statistiques peuvent ignorer les visites directes ou pondérer avec leurs propres données\u202f: leurs chiffres diffèrent.',
    arguments: {
      paths:
        'Les points de contact de chaque achat, du premier au dernier, séparés par une flèche, une barre ou un point-virgule.',
    },
  },
  advocacy_rate: {
    meaning:
      'La part des commandes venues d’une recommandation, par le bouche-à-oreille ou avec un code de parrainage.',
    notToConfuse:
      'Ce n’est pas le NPS, qui demande qui recommanderait la boutique\u202f: ici, seules les commandes comptent.',
  },
};
