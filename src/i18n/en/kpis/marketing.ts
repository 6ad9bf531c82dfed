import type { FamilyTexts } from '../../texts';

export const marketing = (): FamilyTexts<'marketing'> => ({
  cpc: {
    name: 'Cost per click (CPC)',
    formula: 'ad spend ÷ clicks',
  },
  ctr: {
    name: 'Click-through rate (CTR)',
    formula: 'clicks ÷ impressions',
  },
  average_position: {
    name: 'Average ad position',
    formula: 'mean position, weighted by impressions',
  },
  roas: {
    name: 'Return on ad spend (ROAS)',
    formula: 'revenue from ads ÷ ad spend',
  },
});
