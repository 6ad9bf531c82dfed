import type { FamilyTexts } from '../../texts';

export const omnichannel = (): FamilyTexts<'omnichannel'> => ({
  channel_traffic: {
    name: 'Visites par canal',
    formula: 'visites moyennes par période et part des visites',
  },
  channel_conversion: {
    name: 'Taux de conversion par canal',
    formula: 'commandes ÷ visiteurs de chaque canal',
  },
  recommendation_conversion: {
    name: 'Taux de conversion des recommandations',
    formula: 'commandes de produits recommandés ÷ clics sur ces produits',
  },
  product_interest: {
    name: 'Intérêt pour les produits',
    formula: 'vues, part des vues et commandes ÷ vues',
  },
  purchase_triggers: {
    name: 'Déclencheurs d’achat',
    formula: 'valeur des achats, répartie entre leurs points de contact',
  },
  advocacy_rate: {
    name: 'Taux de parrainage',
    formula: 'commandes par recommandation ÷ commandes',
  },
});
