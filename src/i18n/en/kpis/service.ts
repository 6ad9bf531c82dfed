import type { FamilyTexts } from '../../texts';

export const service = (): FamilyTexts<'service'> => ({
  csat: {
    name: 'Customer satisfaction (CSAT)',
    formula: 'best ratings ÷ all ratings',
  },
  nps: {
    name: 'Net Promoter Score (NPS)',
    formula: '% promoters (9–10) − % detractors (0–6)',
  },
  complaint_rate: {
    name: 'Complaint rate',
    formula: 'complaints ÷ orders',
  },
  review_score: {
    name: 'Review score',
    formula: 'mean rating, weighted by number of reviews',
  },
  hit_rate: {
    name: 'Support contacts per unit sold (hit rate)',
    formula: 'customers who contacted support ÷ units sold',
  },
  first_response_time: {
    name: 'First response time',
    formula: 'time from question to first answer, mean',
  },
  resolution_time: {
    name: 'Resolution time',
    formula: 'time from opening to resolution, mean',
  },
  active_issues: {
    name: 'Active issues',
    formula: 'issues opened and not yet resolved',
  },
});
