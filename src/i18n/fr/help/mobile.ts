import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning:
      'La part des visiteurs sur téléphone ou tablette qui achètent\u202f: le taux de conversion des seuls appareils mobiles.',
    advice:
      'Passez une commande sur votre boutique avec un téléphone\u202f: accélérez les pages, agrandissez les boutons, raccourcissez les formulaires et proposez le paiement mobile.',
    notToConfuse:
      'Les plateformes comptent des visites et non des visiteurs\u202f: leur taux est plus bas, car un visiteur peut venir plusieurs fois.',
  },
  mobile_aov: {
    meaning: 'Ce que rapporte en moyenne une commande passée sur mobile.',
    advice:
      'Proposez des produits complémentaires et affichez le montant manquant pour la livraison offerte, là où un petit écran le permet.',
    notToConfuse:
      'Il dépend de ce que contient le chiffre d’affaires (taxes, livraison, retours)\u202f: gardez toujours la même règle.',
  },
  mobile_cart_abandonment: {
    meaning: 'La part des paniers remplis sur mobile qui ne sont pas devenus des commandes.',
    advice:
      'Affichez tôt les frais de livraison, permettez l’achat sans compte, proposez le paiement mobile et envoyez un rappel.',
    notToConfuse: 'Certains comptent les produits laissés dans les paniers au lieu des paniers.',
  },
  mobile_traffic_share: {
    meaning:
      'La part des visites qui viennent d’appareils mobiles. Aucun sens n’est bon en soi\u202f: elle dit sur quel écran votre boutique doit bien marcher.',
    advice: 'Si elle est forte et que la conversion mobile est faible, améliorez d’abord la boutique mobile.',
  },
  sms_subscribers: {
    meaning: 'À quelle vitesse la liste de vos abonnés SMS grandit ou diminue.',
    advice:
      'Demandez le numéro au moment du paiement contre un avantage clair, et envoyez moins de messages, mais plus utiles.',
    notToConfuse:
      'C’est une croissance et non un nombre d’abonnés\u202f: une inscription et un départ dans la même période s’annulent.',
    arguments: { previous: 'Les abonnés SMS à la fin de la période précédente.' },
  },
  app_downloads: {
    meaning: 'Le nombre de téléchargements de l’application dans les lignes données.',
    advice:
      'Présentez l’application sur le site mobile et dans les e-mails de commande, avec une raison de l’installer, par exemple une offre réservée.',
    notToConfuse:
      'Un téléchargement n’est pas un utilisateur\u202f: voyez aussi la part d’utilisateurs actifs.',
    arguments: { downloads: 'Les téléchargements, ligne par ligne.' },
  },
  app_active_ratio: {
    meaning: 'La part de ceux qui ont téléchargé l’application et qui s’en servent encore.',
    advice:
      'Aidez les nouveaux utilisateurs à réussir leur premier achat, corrigez ce qui plante ou traîne et donnez des raisons de revenir.',
    notToConfuse:
      'À ne pas confondre avec les utilisateurs actifs d’un jour divisés par ceux du mois, que les statistiques d’applications nomment stickiness.',
    arguments: { downloads: 'Tous les téléchargements de l’application à ce jour.' },
  },
  push_opt_in: {
    meaning: 'La part des utilisateurs de l’application qui acceptent ses notifications.',
    advice:
      'Demandez l’autorisation une fois l’application jugée utile, dites ce que vous enverrez et envoyez peu.',
    notToConfuse: 'Il compte ceux qui acceptent les notifications, et non ceux qui les ouvrent.',
  },
};
