import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'Ce que les clients ont payé pour les commandes conservées. Les avoirs et les commandes annulées, remboursées ou retournées n’en font pas partie.',
  },
  gmv: {
    meaning: 'La valeur de tout ce qui a été vendu, au prix affiché, avant remises, annulations et retours.',
    notToConfuse: 'Le chiffre d’affaires, qui laisse de côté ce qui a été annulé ou retourné.',
  },
  orders: {
    meaning:
      'Le nombre de commandes passées et conservées. Une commande de plusieurs lignes compte une seule fois.',
  },
  aov: {
    meaning:
      'Ce que rapporte une commande en moyenne. Pour un seul chiffre sur plusieurs lignes, donnez le total SUM() de chaque colonne.',
    notToConfuse:
      'Un panier moyen calculé autrement\u202f: certains comptent les taxes, la livraison ou les retours, d’autres non. Ne comparez que ce qui est compté de la même façon.',
  },
  order_size: {
    meaning: 'Le nombre moyen d’articles d’une commande.',
    notToConfuse: 'Le panier moyen, qui est un montant.',
  },
  cogs: {
    meaning:
      'Ce que les articles vendus ont coûté à l’achat ou à la fabrication. Les lignes négatives sont des avoirs et sont ignorées.',
    notToConfuse:
      'L’ensemble des coûts\u202f: certains guides y ajoutent le marketing, les salaires et le loyer. Ici, ce sont les marchandises seules\u202f; le reste va dans le bénéfice net, avec les autres coûts.',
  },
  gross_profit: {
    meaning: 'Ce qui reste du chiffre d’affaires une fois les marchandises payées.',
    notToConfuse: 'Le bénéfice net, dont on retire aussi les impôts et les autres coûts.',
  },
  gross_margin: {
    meaning: 'La part du chiffre d’affaires qui reste une fois les marchandises payées.',
    notToConfuse:
      'Le taux de marge des commerçants, rapporté au coût d’achat\u202f; rapporté au chiffre d’affaires comme ici, il s’appelle aussi taux de marque.',
  },
  net_profit: {
    meaning:
      'Ce qui reste du chiffre d’affaires après les marchandises, les impôts et tous les autres coûts.',
    notToConfuse: 'La marge brute, dont on ne retire que les marchandises.',
  },
  net_margin: {
    meaning: 'La part du chiffre d’affaires qui reste à la boutique à la fin.',
    notToConfuse: 'Le taux de marge brute, qui ignore les impôts et les autres coûts.',
  },
  average_margin: {
    meaning:
      'La marge de plusieurs produits ou périodes réunis. Chacun pèse autant que son chiffre d’affaires.',
    notToConfuse:
      'La moyenne simple des marges, où un produit qui se vend à peine compte autant que le plus vendu.',
  },
  revenue_growth: {
    meaning: 'De combien une période a rapporté plus ou moins que la précédente.',
  },
  cancellation_rate: {
    meaning: 'La part des commandes annulées.',
    notToConfuse: 'Le taux de retour, qui compte les articles renvoyés.',
  },
  revenue_per_visitor: {
    meaning: 'Ce que rapporte un visiteur en moyenne\u202f: taux de conversion × panier moyen.',
  },
};
