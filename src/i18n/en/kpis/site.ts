import type { FamilyTexts } from '../../texts';

export const site = (): FamilyTexts<'site'> => ({
  traffic: {
    name: 'Visits',
    formula: 'sum of visits',
  },
  new_visitor_share: {
    name: 'Share of new visitors',
    formula: 'new visitors ÷ visitors',
  },
  revisit_rate: {
    name: 'Revisit rate',
    formula: 'returning visitors ÷ visitors',
  },
  traffic_sources: {
    name: 'Traffic sources',
    formula: 'visits, share, conversion and revenue per visit of each source',
  },
  session_duration: {
    name: 'Average visit duration',
    formula: 'time on the site ÷ visits',
  },
  pages_per_visit: {
    name: 'Pages per visit',
    formula: 'pages viewed ÷ visits',
  },
  bounce_rate: {
    name: 'Bounce rate',
    formula: 'bounced visits ÷ visits',
  },
});
