import type { FamilyHelp } from '../../help-texts';

export const social: FamilyHelp<'social'> = {
  engagement_rate: {
    meaning:
      'À quel point on réagit à vos publications\u202f: mentions J’aime, commentaires et partages, rapportés aux abonnés ou aux impressions, à votre choix.',
    notToConfuse:
      'D’autres divisent par les personnes touchées, ou font la moyenne des taux de chaque publication\u202f: ne comparez que des taux de même nature.',
  },
  reach: {
    meaning:
      'Combien de personnes ont vu vos publications, pour chaque abonné. Il peut dépasser 100\u202f% quand elles sont partagées ou sponsorisées.',
    notToConfuse:
      'La portée compte des personnes, les impressions comptent des affichages\u202f: une même personne peut en compter beaucoup.',
  },
  impressions: {
    meaning:
      'Combien de fois, en moyenne, une personne a vu vos publications ou annonces. Trop rare, une annonce passe inaperçue\u202f; trop fréquente, elle lasse.',
    notToConfuse: 'Les impressions seules comptent chaque affichage, même pour très peu de personnes.',
  },
  follower_growth: {
    meaning: 'À quelle vitesse le nombre de vos abonnés grandit ou diminue.',
    notToConfuse: 'C’est une croissance et non un nombre d’abonnés.',
    arguments: {
      followers: 'Les abonnés à la fin de la période.',
      previous: 'Les abonnés à la fin de la période précédente.',
    },
  },
  influencer_conversion: {
    meaning: 'La part des clics envoyés par un influenceur qui deviennent des commandes.',
    notToConfuse:
      'Une commande passée avec le code sans clic ne compte que dans les commandes\u202f: le taux peut paraître meilleur qu’il n’est.',
    arguments: {
      orders: 'Les commandes attribuées à l’influenceur.',
      clicks: 'Les clics venus de l’influenceur.',
    },
  },
};
