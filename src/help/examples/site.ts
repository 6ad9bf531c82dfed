import type { FamilyExamples } from '../example';

export const site: FamilyExamples<'site'> = {
  traffic: { given: [[500, 300, 200], ['Search', 'Social', 'Search'], 'Search'], result: 700 },
  new_visitor_share: { given: [600, 1000], result: 0.6 },
  revisit_rate: { given: [400, 1000], result: 0.4 },
  traffic_sources: {
    given: [
      ['Search', 'Ads', 'Search', 'E-mail'],
      [300, 400, 200, 100],
      [9, 8, 6, 5],
      [450, 320, 300, 250],
    ],
    result: [
      ['Search', 500, 0.5, 0.03, 1.5],
      ['Ads', 400, 0.4, 0.02, 0.8],
      ['E-mail', 100, 0.1, 0.05, 2.5],
    ],
  },
  session_duration: { given: [['0:02:00', '0:04:00', '0:03:00']], result: 0.05 },
  pages_per_visit: { given: [3400, 1000], result: 3.4 },
  bounce_rate: { given: [45, 100], result: 0.45 },
};
