import type { FamilyHelp } from '../../help-texts';

export const sustainability: FamilyHelp<'sustainability'> = {
  carbon_footprint: {
    meaning: 'How many kilograms of CO₂ equivalent an order causes on average.',
    notToConfuse:
      'Footprints differ by what they count: your own energy only, or suppliers, delivery and returns too. Compare only like with like.',
  },
  energy_per_order: {
    meaning: 'How many kilowatt hours the shop uses for an order on average.',
  },
  recycling_rate: {
    meaning: 'The share of the waste that is recycled, both in the same unit, such as kilograms.',
    notToConfuse: 'It says nothing of how much waste there is: less waste comes first.',
  },
  sustainable_materials: {
    meaning:
      'The share of the material used that is sustainable, both in the same unit. What counts as sustainable is for you to say, best by a label.',
  },
  community_contribution: {
    meaning:
      'How much of the revenue you give to the community, in money or at the value of goods and hours.',
    notToConfuse: 'Some companies report it as a share of the profit, which gives a higher figure.',
  },
  diversity_index: {
    meaning:
      'How mixed a team is: how likely two people, drawn at random, are of different groups. It is 0 where all are of one group, and at most 1 − 1 ÷ the number of groups.',
    notToConfuse:
      'The Shannon index is another measure with other figures. Compare only indices over the same groups.',
  },
};
