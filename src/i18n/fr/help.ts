import type { HelpTexts } from '../help-texts';

export const help: HelpTexts = {
  optional: 'Facultatif.',
  meanings: {
    revenue:
      'Ce que les clients ont payé pour les commandes conservées. Les avoirs et les commandes annulées, remboursées ou retournées n’en font pas partie.',
    gmv: 'La valeur de tout ce qui a été vendu, au prix affiché, avant remises, annulations et retours.',
    orders:
      'Le nombre de commandes passées et conservées. Une commande de plusieurs lignes compte une seule fois.',
    aov: 'Ce que rapporte une commande en moyenne. Pour un seul chiffre sur plusieurs lignes, donnez le total SUM() de chaque colonne.',
    order_size:
      'Le nombre moyen d’articles d’une commande. À ne pas confondre avec le panier moyen, qui est un montant.',
    revenue_growth: 'De combien une période a rapporté plus ou moins que la précédente.',
    cancellation_rate: 'La part des commandes annulées ou reprises par un avoir.',
    revenue_per_visitor: 'Ce que rapporte un visiteur en moyenne\u202f: taux de conversion × panier moyen.',
    conversion_rate: 'La part des visiteurs qui passent commande.',
    cart_abandonment: 'La part des paniers remplis qui ne sont pas devenus une commande.',
    new_customers:
      'Les clients dont la toute première commande tombe dans la période, premier et dernier jour compris.',
    repeat_purchase_rate:
      'La part des clients qui ont passé au moins deux commandes dans la période. À ne pas confondre avec les clients récurrents, qui avaient déjà acheté avant.',
    purchase_frequency: 'Le nombre moyen de commandes par client.',
    returning_customer_rate:
      'La part des clients de la période qui avaient déjà acheté avant. Rien à voir avec les retours d’articles.',
    traffic: 'Le nombre de visites de la boutique, au total ou pour un seul segment, par exemple un canal.',
    bounce_rate: 'La part des visites terminées après une seule page.',
  },
  arguments: {
    amounts: 'Le montant de chaque commande ou ligne de commande.',
    bounced_sessions: 'Les visites terminées après une seule page.',
    cancelled: 'Les commandes annulées.',
    carts: 'Les paniers contenant au moins un article.',
    current: 'Le chiffre de cette période.',
    customers: 'Les clients\u202f: leur nombre, ou une colonne indiquant qui a commandé.',
    dates: 'La date de chaque commande.',
    end: 'Le dernier jour de la période.',
    items: 'Les articles vendus.',
    order_ids: 'Le numéro de commande de chaque ligne.',
    orders: 'Le nombre de commandes.',
    previous: 'Le chiffre de la période précédente.',
    prices: 'Le prix unitaire, ligne par ligne.',
    quantities: 'La quantité de chaque ligne. Les lignes négatives sont des avoirs et sont ignorées.',
    repeat_customers: 'Les clients avec au moins deux commandes.',
    returning_customers: 'Les clients qui avaient déjà acheté avant la période.',
    revenue: 'Le chiffre d’affaires de ces mêmes commandes.',
    segment: 'Le segment à compter, tel qu’il est écrit dans la colonne.',
    segments: 'Le segment de chaque ligne, par exemple son canal.',
    sessions: 'Toutes les visites.',
    start: 'Le premier jour de la période.',
    statuses:
      'Le statut final de chaque commande. Celles annulées, remboursées ou retournées ne comptent pas.',
    visitors: 'Le nombre de visiteurs.',
    visits: 'Les visites, ligne par ligne.',
  },
};
