import type { FamilyTexts } from '../../texts';

export const social = (): FamilyTexts<'social'> => ({
  engagement_rate: {
    name: 'Taux d’engagement',
    formula: 'interactions ÷ abonnés ou impressions',
  },
  reach: {
    name: 'Taux de portée',
    formula: 'personnes touchées ÷ abonnés',
  },
  impressions: {
    name: 'Impressions par personne (répétition)',
    formula: 'impressions ÷ personnes touchées',
  },
  follower_growth: {
    name: 'Croissance des abonnés',
    formula: '(abonnés − précédents) ÷ précédents',
  },
  influencer_conversion: {
    name: 'Taux de conversion des influenceurs',
    formula: 'commandes issues de l’influenceur ÷ clics issus de l’influenceur',
  },
});
