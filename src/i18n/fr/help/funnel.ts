import type { FamilyHelp } from '../../help-texts';

export const funnel: FamilyHelp<'funnel'> = {
  conversion_rate: {
    meaning:
      'La part des visiteurs qui passent commande. Pour un seul chiffre sur plusieurs lignes, donnez le total SUM() de chaque colonne.',
    advice:
      'Vérifiez les fiches produit, le paiement et l’offre, séparément sur téléphone et sur ordinateur.',
    notToConfuse:
      'Les taux des plateformes\u202f: Shopify compte les sessions avec achat ÷ sessions, BigCommerce les commandes ÷ visites, Shoplazza les commandes ÷ visiteurs uniques. Ici, ce sont les commandes ÷ les visiteurs que vous donnez.',
  },
  add_to_cart_rate: {
    meaning: 'La part des visites où au moins un article a été mis au panier.',
    advice:
      'Soignez les photos, les descriptions, les prix et les avis des fiches produit, et indiquez ce qui est en stock.',
  },
  cart_abandonment: {
    meaning: 'La part des paniers remplis qui ne sont pas devenus une commande.',
    advice:
      'Affichez tôt les frais de livraison, proposez les moyens de paiement habituels et envoyez un rappel.',
    notToConfuse:
      'La part des paniers menés à terme, que certains guides impriment sous ce nom\u202f; d’autres comptent des produits et non des paniers.',
  },
  checkout_completion: {
    meaning: 'La part des passages en caisse qui aboutissent à une commande.',
    advice:
      'Raccourcissez les formulaires, permettez de commander sans compte et ajoutez des moyens de paiement.',
    notToConfuse: 'Le taux d’abandon du panier, qui part du panier et donne la part perdue.',
  },
};
