import type { FamilyTexts } from '../../texts';

export const customers = (): FamilyTexts<'customers'> => ({
  new_customers: {
    name: 'Nouveaux clients',
    formula: 'clients dont la première commande est dans la période',
  },
  cac: {
    name: 'Coût d’acquisition client (CAC)',
    formula: 'dépenses de marketing et de vente ÷ nouveaux clients',
  },
  clv: {
    name: 'Valeur vie client (CLV)',
    formula: 'panier moyen × commandes par an × années (× marge)',
  },
  clv_cac_ratio: {
    name: 'Ratio CLV/CAC',
    formula: 'valeur vie client ÷ coût d’acquisition',
  },
  retention_rate: {
    name: 'Taux de rétention des clients',
    formula: '(clients à la fin − nouveaux) ÷ clients au début',
  },
  churn_rate: {
    name: 'Taux d’attrition (churn)',
    formula: 'clients perdus ÷ clients au début',
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
});
