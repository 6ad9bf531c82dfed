import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning:
      'La part des visiteurs sur téléphone qui achètent\u202f: le taux de conversion des seuls appareils mobiles.',
    notToConfuse:
      'Les plateformes comptent des visites et non des visiteurs\u202f: leur taux est plus bas, car un visiteur peut venir plusieurs fois.',
  },
  mobile_aov: {
    meaning: 'Ce que rapporte en moyenne une commande passée sur mobile.',
    notToConfuse:
      'Il dépend de ce que contient le chiffre d’affaires (taxes, livraison, retours)\u202f: gardez toujours la même règle.',
  },
  mobile_cart_abandonment: {
    meaning: 'La part des paniers remplis sur mobile qui ne sont pas devenus des commandes.',
    notToConfuse: 'Certains comptent les produits laissés dans les paniers au lieu des paniers.',
  },
  mobile_traffic_share: {
    meaning:
      'La part des visites qui viennent d’appareils mobiles. Aucun sens n’est bon en soi\u202f: elle dit sur quel écran votre boutique doit bien marcher.',
  },
  sms_subscribers: {
    meaning: 'À quelle vitesse la liste de vos abonnés SMS grandit ou diminue.',
    notToConfuse:
      'C’est une croissance et non un nombre d’abonnés\u202f: une inscription et un départ dans la même période s’annulent.',
    arguments: { previous: 'Les abonnés SMS à la fin de la période précédente.' },
  },
  app_downloads: {
    meaning: 'Le nombre de téléchargements de l’application dans les lignes données.',
    notToConfuse:
      'Un téléchargement n’est pas un utilisateur\u202f: voyez aussi la part d’utilisateurs actifs.',
    arguments: { downloads: 'Les téléchargements, ligne par ligne.' },
  },
  app_active_ratio: {
    meaning: 'La part de ceux qui ont téléchargé l’application et qui s’en servent encore.',
    notToConfuse:
      'À ne pas confondre avec les utilisateurs actifs d’un jour divisés par ceux du mois, que les statistiques d’applications nomment stickiness.',
    arguments: { downloads: 'Tous les téléchargements de l’application à ce jour.' },
  },
  push_opt_in: {
    meaning: 'La part des utilisateurs de l’application qui acceptent ses notifications.',
    notToConfuse: 'Il compte ceux qui acceptent les notifications, et non ceux qui les ouvrent.',
  },
};
