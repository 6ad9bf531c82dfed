import type { FamilyHelp } from '../../help-texts';

export const marketing: FamilyHelp<'marketing'> = {
  cpc: {
    meaning: 'What one click on an ad costs.',
    notToConfuse: 'Not the cost of a new customer: most clicks bring no order.',
    arguments: { spend: 'What the ads cost.' },
  },
  ctr: {
    meaning: 'The share of impressions that were clicked.',
    notToConfuse: 'Not the conversion rate: it says nothing about orders.',
  },
  average_position: {
    meaning:
      'The place at which ads were shown, 1 being the first. With impressions, an ad that is shown more counts for more.',
    notToConfuse:
      'Google Ads stopped reporting it in September 2019: for its ads, look at the top impression rate and the absolute top impression rate instead. Without impressions every row counts the same.',
  },
  roas: {
    meaning: 'How much revenue each unit of money spent on ads brings. 4 means four times what was spent.',
    notToConfuse: 'Not profit: the goods still have to be paid from this revenue.',
  },
};
