import type { FamilyTexts } from '../../texts';

export const mobile = (): FamilyTexts<'mobile'> => ({
  mobile_conversion: {
    name: 'Taux de conversion mobile',
    formula: 'commandes mobiles ÷ visiteurs mobiles',
  },
  mobile_aov: {
    name: 'Panier moyen mobile',
    formula: 'chiffre d’affaires mobile ÷ commandes mobiles',
  },
  mobile_cart_abandonment: {
    name: 'Taux d’abandon du panier mobile',
    formula: '(paniers mobiles − commandes mobiles) ÷ paniers mobiles',
  },
  mobile_traffic_share: {
    name: 'Part des visites mobiles',
    formula: 'visites mobiles ÷ visites',
  },
  sms_subscribers: {
    name: 'Croissance des abonnés SMS',
    formula: '(abonnés SMS − précédents) ÷ précédents',
  },
  app_downloads: {
    name: 'Téléchargements de l’application',
    formula: 'somme des téléchargements',
  },
  app_active_ratio: {
    name: 'Utilisateurs actifs de l’application',
    formula: 'utilisateurs actifs ÷ téléchargements',
  },
  push_opt_in: {
    name: 'Taux d’opt-in push',
    formula: 'utilisateurs qui acceptent ÷ utilisateurs de l’application',
  },
});
