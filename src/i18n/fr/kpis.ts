import type { Texts } from '../texts';

export const kpis: Texts['kpis'] = {
  revenue: {
    name: 'Chiffre d’affaires',
    formula: 'somme des montants des ventes',
  },
  gmv: {
    name: 'Volume d’affaires (GMV)',
    formula: 'somme des prix × quantités',
  },
  orders: {
    name: 'Commandes',
    formula: 'nombre de numéros de commande différents',
  },
  aov: {
    name: 'Panier moyen',
    formula: 'chiffre d’affaires ÷ commandes',
  },
  order_size: {
    name: 'Articles par commande',
    formula: 'articles ÷ commandes',
  },
  revenue_growth: {
    name: 'Croissance du chiffre d’affaires',
    formula: '(cette période − précédente) ÷ |précédente|',
  },
  cancellation_rate: {
    name: 'Taux d’annulation',
    formula: 'commandes annulées ÷ commandes',
  },
  revenue_per_visitor: {
    name: 'Chiffre d’affaires par visiteur',
    formula: 'chiffre d’affaires ÷ visiteurs',
  },
  conversion_rate: {
    name: 'Taux de conversion',
    formula: 'commandes ÷ visiteurs',
  },
  cart_abandonment: {
    name: 'Taux d’abandon du panier',
    formula: '(paniers − commandes) ÷ paniers',
  },
  new_customers: {
    name: 'Nouveaux clients',
    formula: 'clients dont la première commande est dans la période',
  },
  repeat_purchase_rate: {
    name: 'Taux de réachat',
    formula: 'clients avec 2 commandes ou plus ÷ clients',
  },
  purchase_frequency: {
    name: 'Fréquence d’achat',
    formula: 'commandes ÷ clients différents',
  },
  returning_customer_rate: {
    name: 'Taux de clients récurrents',
    formula: 'clients ayant déjà acheté ÷ clients',
  },
  traffic: {
    name: 'Visites',
    formula: 'somme des visites',
  },
  bounce_rate: {
    name: 'Taux de rebond',
    formula: 'visites d’une seule page ÷ visites',
  },
};
