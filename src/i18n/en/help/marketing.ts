import type { FamilyHelp } from '../../help-texts';

export const marketing: FamilyHelp<'marketing'> = {
  cpc: {
    meaning: 'What one click on an ad costs.',
    advice:
      'When it rises, stop the dearest ads, narrow the audience, and improve ads that few people click.',
    notToConfuse: 'Not the cost of a new customer: most clicks bring no order.',
    arguments: { spend: 'What the ads cost.' },
  },
  ctr: {
    meaning: 'The share of impressions that were clicked.',
    advice: 'When it is low, try another picture, another headline or another audience.',
    notToConfuse: 'Not the conversion rate: it says nothing about orders.',
  },
  average_position: {
    meaning:
      'The place at which ads were shown, 1 being the first. With impressions, an ad that is shown more counts for more.',
    advice: 'When it gets worse, improve the ad and the page behind it before you raise the bid.',
    notToConfuse: 'Without impressions every row counts the same, which is not what ad reports show.',
  },
  roas: {
    meaning: 'How much revenue each unit of money spent on ads brings. 4 means four times what was spent.',
    advice: 'When it is low, move the budget to the ads that bring most, and check the pages they lead to.',
    notToConfuse: 'Not profit: the goods still have to be paid from this revenue.',
  },
};
