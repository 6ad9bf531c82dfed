import type { FamilyTexts } from '../../texts';

export const marketing = (): FamilyTexts<'marketing'> => ({
  cpc: {
    name: 'Coût par clic (CPC)',
    formula: 'dépenses publicitaires ÷ clics',
  },
  ctr: {
    name: 'Taux de clics (CTR)',
    formula: 'clics ÷ impressions',
  },
  average_position: {
    name: 'Position moyenne des annonces',
    formula: 'position moyenne, pondérée par les impressions',
  },
  roas: {
    name: 'Retour sur dépenses publicitaires (ROAS)',
    formula: 'chiffre d’affaires des annonces ÷ dépenses publicitaires',
  },
});
