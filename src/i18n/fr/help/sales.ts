import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'Ce que les clients ont payé pour les commandes conservées. Les avoirs et les commandes annulées, remboursées ou retournées n’en font pas partie.',
    advice:
      'Cherchez ce qui a baissé, le nombre de visiteurs, le taux de conversion ou le panier moyen, et agissez sur ce point.',
  },
  gmv: {
    meaning: 'La valeur de tout ce qui a été vendu, au prix affiché, avant remises, annulations et retours.',
    advice:
      'S’il monte sans que le chiffre d’affaires suive, regardez les remises, les annulations et les retours.',
    notToConfuse: 'Le chiffre d’affaires, qui laisse de côté ce qui a été annulé ou retourné.',
  },
  orders: {
    meaning:
      'Le nombre de commandes passées et conservées. Une commande de plusieurs lignes compte une seule fois.',
    advice:
      'Voyez s’il y a moins de visiteurs ou s’ils sont moins nombreux à commander, et commencez par là.',
  },
  aov: {
    meaning:
      'Ce que rapporte une commande en moyenne. Pour un seul chiffre sur plusieurs lignes, donnez le total SUM() de chaque colonne.',
    advice:
      'Proposez des lots et des articles complémentaires, ou la livraison gratuite à partir d’un montant un peu plus élevé.',
    notToConfuse:
      'Un panier moyen calculé autrement\u202f: certains comptent les taxes, la livraison ou les retours, d’autres non. Ne comparez que ce qui est compté de la même façon.',
  },
  order_size: {
    meaning: 'Le nombre moyen d’articles d’une commande.',
    advice: 'Montrez des articles complémentaires, vendez des lots et baissez le prix dès plusieurs pièces.',
    notToConfuse: 'Le panier moyen, qui est un montant.',
  },
  cogs: {
    meaning:
      'Ce que les articles vendus ont coûté à l’achat ou à la fabrication. Les lignes négatives sont des avoirs et sont ignorées.',
    advice:
      'Comparez les fournisseurs, achetez en plus grande quantité et abandonnez les produits trop chers pour ce qu’ils rapportent.',
    notToConfuse:
      'L’ensemble des coûts\u202f: certains guides y ajoutent le marketing, les salaires et le loyer. Ici, ce sont les marchandises seules\u202f; le reste va dans le bénéfice net, avec les autres coûts.',
  },
  gross_profit: {
    meaning: 'Ce qui reste du chiffre d’affaires une fois les marchandises payées.',
    advice:
      'Accordez moins de remises, achetez moins cher ou relevez les prix là où les clients l’acceptent.',
    notToConfuse: 'Le bénéfice net, dont on retire aussi les impôts et les autres coûts.',
  },
  gross_margin: {
    meaning: 'La part du chiffre d’affaires qui reste une fois les marchandises payées.',
    advice: 'Vendez davantage les produits à bonne marge, et revoyez les prix et les remises des autres.',
    notToConfuse:
      'Le taux de marge des commerçants, rapporté au coût d’achat\u202f; rapporté au chiffre d’affaires comme ici, il s’appelle aussi taux de marque.',
  },
  net_profit: {
    meaning:
      'Ce qui reste du chiffre d’affaires après les marchandises, les impôts et tous les autres coûts.',
    advice:
      'Passez les coûts en revue, du plus gros au plus petit\u202f: marchandises, publicité, livraison, frais, loyer.',
    notToConfuse: 'La marge brute, dont on ne retire que les marchandises.',
  },
  net_margin: {
    meaning: 'La part du chiffre d’affaires qui reste à la boutique à la fin.',
    advice:
      'Si la marge brute est bonne, ce sont les autres coûts qui pèsent\u202f: réduisez ceux qui n’amènent aucune commande.',
    notToConfuse: 'Le taux de marge brute, qui ignore les impôts et les autres coûts.',
  },
  average_margin: {
    meaning:
      'La marge de plusieurs produits ou périodes réunis. Chacun pèse autant que son chiffre d’affaires.',
    advice:
      'Classez les produits par marge\u202f: pour les plus faibles, montez le prix, changez de fournisseur ou cessez de les vendre.',
    notToConfuse:
      'La moyenne simple des marges, où un produit qui se vend à peine compte autant que le plus vendu.',
  },
  revenue_growth: {
    meaning: 'De combien une période a rapporté plus ou moins que la précédente.',
    advice:
      'Voyez si ce sont les visiteurs, la conversion ou le panier moyen qui ont baissé, et comparez avec la même période de l’an dernier avant de juger.',
  },
  cancellation_rate: {
    meaning: 'La part des commandes annulées ou reprises par un avoir.',
    advice:
      'Cherchez pourquoi\u202f: rupture de stock, paiement refusé, livraison trop lente, description trop flatteuse.',
    notToConfuse: 'Le taux de retour, qui compte les articles renvoyés.',
  },
  revenue_per_visitor: {
    meaning: 'Ce que rapporte un visiteur en moyenne\u202f: taux de conversion × panier moyen.',
    advice:
      'Voyez lequel des deux est faible\u202f: pour la conversion, les fiches produit et le paiement\u202f; pour le panier, l’offre.',
  },
};
