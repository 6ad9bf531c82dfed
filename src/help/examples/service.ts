import type { FamilyExamples } from '../example';

export const service: FamilyExamples<'service'> = {
  csat: { given: [[5, 4, 4, 3, 2]], result: 0.6 },
  // 30 % − 20 %.
  nps: { given: [[10, 9, 9, 8, 8, 7, 7, 7, 6, 0]], result: 10 },
  complaint_rate: { given: [9, 600], result: 0.015 },
  review_score: {
    given: [
      [4.5, 4, 3],
      [20, 10, 10],
    ],
    result: 4,
  },
  hit_rate: { given: [6, 120], result: 0.05 },
  first_response_time: {
    given: [
      [{ date: '2026-03-02T09:00' }, { date: '2026-03-02T10:00' }, { date: '2026-03-02T12:00' }],
      [{ date: '2026-03-02T09:30' }, { date: '2026-03-02T11:30' }, ''],
    ],
    result: 1,
  },
  resolution_time: {
    given: [
      [{ date: '2026-03-02T09:00' }, { date: '2026-03-03T09:00' }, { date: '2026-03-04T08:00' }],
      [{ date: '2026-03-02T15:00' }, { date: '2026-03-04T03:00' }, ''],
      'hours',
      'mean',
    ],
    result: 12,
  },
  active_issues: {
    given: [
      [{ date: '2026-03-01T09:00' }, { date: '2026-03-02T09:00' }, { date: '2026-03-05T09:00' }],
      [{ date: '2026-03-03T12:00' }, '', ''],
      { date: '2026-03-04T00:00' },
    ],
    result: 1,
  },
};
