import type { FamilyTexts } from '../../texts';

export const sales = (): FamilyTexts<'sales'> => ({
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
  cogs: {
    name: 'Coût des marchandises vendues',
    formula: 'somme des coûts unitaires × quantités',
  },
  gross_profit: {
    name: 'Marge brute',
    formula: 'chiffre d’affaires − coût des marchandises',
  },
  gross_margin: {
    name: 'Taux de marge brute',
    formula: '(chiffre d’affaires − coût des marchandises) ÷ chiffre d’affaires',
  },
  net_profit: {
    name: 'Bénéfice net',
    formula: 'chiffre d’affaires − coût des marchandises − impôts − autres coûts',
  },
  net_margin: {
    name: 'Taux de marge nette',
    formula: 'bénéfice net ÷ chiffre d’affaires',
  },
  average_margin: {
    name: 'Taux de marge moyen',
    formula: '(somme des ventes − somme des coûts) ÷ somme des ventes',
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
});
