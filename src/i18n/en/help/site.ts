import type { FamilyHelp } from '../../help-texts';

export const site: FamilyHelp<'site'> = {
  traffic: {
    meaning: 'How many visits the shop had, in all or in one segment such as a channel.',
  },
  new_visitor_share: {
    meaning: 'The share of visitors who came for the first time. Neither much nor little is good in itself.',
    notToConfuse: 'The new customers, who have ordered.',
  },
  revisit_rate: {
    meaning: 'The share of visitors who had been on the site before.',
    notToConfuse: 'The returning customers, who had not only visited but bought before.',
  },
  traffic_sources: {
    meaning:
      'Where visits come from, the largest source first, with conversion and revenue per visit where orders and revenue are given.',
    arguments: { orders: 'The orders of each row.', revenue: 'The revenue of each row.' },
  },
  session_duration: {
    meaning:
      'How long a visit lasts on average: in hours where the cells are durations, otherwise in the unit of the numbers.',
    arguments: {
      sessions: 'How many visits the time is spread over. Without it, each row with a time is one visit.',
    },
  },
  pages_per_visit: {
    meaning: 'How many pages are viewed in a visit on average.',
  },
  bounce_rate: {
    meaning: 'The share of visits that ended after one page.',
    notToConfuse:
      'The bounce rate of Google Analytics 4, which is 1 − engagement rate: there a visit is engaged after 10 seconds, a key event or a second page.',
  },
};
