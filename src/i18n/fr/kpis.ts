import type { Texts } from '../texts';

export const kpis: Texts['kpis'] = {
  revenue: {
    name: 'Chiffre d’affaires',
    meaning:
      'Ce que les clients ont payé pour les commandes conservées. Les avoirs et les commandes annulées, remboursées ou retournées n’en font pas partie.',
    formula: 'somme des montants des ventes',
  },
  gmv: {
    name: 'Volume d’affaires (GMV)',
    meaning: 'La valeur de tout ce qui a été vendu, au prix affiché, avant remises, annulations et retours.',
    formula: 'somme des prix × quantités',
  },
  orders: {
    name: 'Commandes',
    meaning:
      'Le nombre de commandes passées et conservées. Une commande de plusieurs lignes compte une seule fois.',
    formula: 'nombre de numéros de commande différents',
  },
  aov: {
    name: 'Panier moyen',
    meaning:
      'Ce que rapporte une commande en moyenne. Pour un seul chiffre sur plusieurs lignes, donnez le total SUM() de chaque colonne.',
    formula: 'chiffre d’affaires ÷ commandes',
  },
  order_size: {
    name: 'Articles par commande',
    meaning:
      'Le nombre moyen d’articles d’une commande. À ne pas confondre avec le panier moyen, qui est un montant.',
    formula: 'articles ÷ commandes',
  },
  revenue_growth: {
    name: 'Croissance du chiffre d’affaires',
    meaning: 'De combien une période a rapporté plus ou moins que la précédente.',
    formula: '(cette période − précédente) ÷ |précédente|',
  },
  cancellation_rate: {
    name: 'Taux d’annulation',
    meaning: 'La part des commandes annulées ou reprises par un avoir.',
    formula: 'commandes annulées ÷ commandes',
  },
  revenue_per_visitor: {
    name: 'Chiffre d’affaires par visiteur',
    meaning: 'Ce que rapporte un visiteur en moyenne\u202f: taux de conversion × panier moyen.',
    formula: 'chiffre d’affaires ÷ visiteurs',
  },
  conversion_rate: {
    name: 'Taux de conversion',
    meaning: 'La part des visiteurs qui passent commande.',
    formula: 'commandes ÷ visiteurs',
  },
  cart_abandonment: {
    name: 'Taux d’abandon du panier',
    meaning: 'La part des paniers remplis qui ne sont pas devenus une commande.',
    formula: '(paniers − commandes) ÷ paniers',
  },
  new_customers: {
    name: 'Nouveaux clients',
    meaning:
      'Les clients dont la toute première commande tombe dans la période, premier et dernier jour compris.',
    formula: 'clients dont la première commande est dans la période',
  },
  repeat_purchase_rate: {
    name: 'Taux de réachat',
    meaning:
      'La part des clients qui ont passé au moins deux commandes dans la période. À ne pas confondre avec les clients récurrents, qui avaient déjà acheté avant.',
    formula: 'clients avec 2 commandes ou plus ÷ clients',
  },
  purchase_frequency: {
    name: 'Fréquence d’achat',
    meaning: 'Le nombre moyen de commandes par client.',
    formula: 'commandes ÷ clients différents',
  },
  returning_customer_rate: {
    name: 'Taux de clients récurrents',
    meaning:
      'La part des clients de la période qui avaient déjà acheté avant. Rien à voir avec les retours d’articles.',
    formula: 'clients ayant déjà acheté ÷ clients',
  },
  traffic: {
    name: 'Visites',
    meaning: 'Le nombre de visites de la boutique, au total ou pour un seul segment, par exemple un canal.',
    formula: 'somme des visites',
  },
  bounce_rate: {
    name: 'Taux de rebond',
    meaning: 'La part des visites terminées après une seule page.',
    formula: 'visites d’une seule page ÷ visites',
  },
};
