import type { FamilyHelp } from '../../help-texts';

export const funnel: FamilyHelp<'funnel'> = {
  conversion_rate: {
    meaning:
      'La part des visiteurs qui passent commande. Pour un seul chiffre sur plusieurs lignes, donnez le total SUM() de chaque colonne.',
    notToConfuse:
      'Les taux des plateformes\u202f: Shopify compte les sessions avec achat ÷ sessions, BigCommerce les commandes ÷ visites, Shoplazza les commandes ÷ visiteurs uniques. Ici, ce sont les commandes ÷ les visiteurs que vous donnez.',
  },
  add_to_cart_rate: {
    meaning: 'La part des visites où au moins un article a été mis au panier.',
  },
  cart_abandonment: {
    meaning: 'La part des paniers remplis qui ne sont pas devenus une commande.',
    notToConfuse:
      'La part des paniers menés à terme, que certains guides donnent sous ce nom\u202f; d’autres comptent des produits et non des paniers.',
  },
  checkout_completion: {
    meaning: 'La part des paiements commencés qui aboutissent à une commande.',
    notToConfuse: 'Le taux d’abandon du panier, qui part du panier et donne la part perdue.',
  },
};
