import { describe, expect, it } from 'vitest';
import type { Records } from '../../src/tables/reading/records/records';
import { countsOf, figures, measured, moments, monthOf, recordsOf, seriesOf, words } from './tables-by-hand';

const march = monthOf('2026-03-15');
const none = Number.NaN;
/** The first days of March. */
function days(count: number): readonly string[] {
  return Array.from({ length: count }, (_, day) => `2026-03-${String(day + 1).padStart(2, '0')}`);
}

describe('answers of customers', () => {
  const count = (surveys: Records<'surveys'>) =>
    countsOf(measured({ surveys }, march), [
      'promoters',
      'detractors',
      'nps_answers',
      'satisfied_answers',
      'satisfaction_answers',
      'rating_points',
      'ratings',
    ]);

  it('are counted by the kind in their row', () => {
    const surveys = recordsOf('surveys', days(7), {
      numbers: { score: figures(10, 9, 6, 5, 3, 4, none) },
      words: { kind: words('NPS', 'NPS', 'NPS', 'CSAT', 'Kepuasan', 'Ulasan', 'NPS') },
      moments: {},
    });
    expect(count(surveys)).toEqual({
      promoters: 2,
      detractors: 1,
      nps_answers: 3,
      satisfied_answers: 1,
      satisfaction_answers: 2,
      rating_points: 4,
      ratings: 1,
    });
  });

  it('without a kind are recommendations from 0 to 10, unless all of them are from 1 to 5', () => {
    const scores = (...score: readonly number[]) =>
      count(
        recordsOf('surveys', days(score.length), {
          numbers: { score: figures(...score) },
          words: {},
          moments: {},
        }),
      );
    expect(scores(9, 7, 0, 10)).toEqual({ promoters: 2, detractors: 1, nps_answers: 4 });
    expect(scores(5, 4, 1)).toEqual({ rating_points: 10, ratings: 3 });
  });

  it('on satisfaction are on the scale that the greatest of them shows', () => {
    const satisfied = (...satisfaction: readonly string[]) =>
      count(
        recordsOf('surveys', days(satisfaction.length), {
          numbers: {},
          words: { satisfaction: words(...satisfaction) },
          moments: {},
        }),
      );
    expect(satisfied('5', '4', '3', '')).toEqual({ satisfied_answers: 2, satisfaction_answers: 3 });
    expect(satisfied('7', '6', '5')).toEqual({ satisfied_answers: 2, satisfaction_answers: 3 });
    expect(satisfied('3', '2', '1')).toEqual({ satisfied_answers: 1, satisfaction_answers: 3 });
    expect(satisfied('10', '9', '8')).toEqual({ satisfied_answers: 2, satisfaction_answers: 3 });
    expect(satisfied('Puas', 'Tidak puas', 'Netral', 'Très satisfait', 'Insatisfait')).toEqual({
      satisfied_answers: 2,
      satisfaction_answers: 5,
    });
  });

  it('count as many times as the tab says that they were given', () => {
    const surveys = recordsOf('surveys', days(2), {
      numbers: { rating: figures(4, 5), ratingCount: figures(10, 30) },
      words: {},
      moments: {},
    });
    expect(count(surveys)).toEqual({ rating_points: 190, ratings: 40 });
  });
});

describe('tickets', () => {
  const tickets = recordsOf('support', ['2026-02-20', '2026-03-01', '2026-03-10', '2026-03-31'], {
    numbers: {},
    words: {
      kind: words('Komplain', 'Question', 'Réclamation', 'Complaint'),
      product: words('Shirt', '', 'Cap', 'Cap'),
      status: words('closed', 'solved', 'open', 'open'),
    },
    moments: {
      openedAt: moments('2026-02-20T10:00', '2026-03-01T10:00', '2026-03-10T08:00', '2026-03-31T09:00'),
      answeredAt: moments('2026-02-20T11:00', '2026-03-01T12:00', '2026-03-10T12:00', ''),
      resolvedAt: moments('2026-03-02T10:00', '2026-03-03T10:00', '', ''),
    },
  });
  const shop = measured({ support: tickets }, march);

  it('are complaints and contacts about products by their words', () => {
    expect(countsOf(shop, ['complaints', 'support_contacts'])).toEqual({
      complaints: 2,
      support_contacts: 2,
    });
  });

  it('that were opened in the period have their times counted from the opening', () => {
    expect(countsOf(shop, ['response_hours', 'responses', 'resolution_hours', 'resolutions'])).toEqual({
      response_hours: 2 + 4,
      responses: 2,
      resolution_hours: 48,
      resolutions: 1,
    });
  });

  it('that nobody has resolved are active at the end of a period', () => {
    expect(seriesOf(shop, 'open_issues', ['2026-02-01', '2026-03-01'])).toEqual([1, 2]);
  });

  it('without a kind are not counted as complaints, and may have durations instead of times', () => {
    const plain = recordsOf('support', ['2026-03-01', '2026-03-31'], {
      numbers: { firstResponse: figures(0.5, 1.5), resolution: figures(30, none) },
      words: {},
      moments: {},
    });
    const found = measured({ support: plain }, march);
    expect(
      countsOf(found, ['complaints', 'response_hours', 'responses', 'resolution_hours', 'open_issues']),
    ).toEqual({ response_hours: 2, responses: 2, resolution_hours: 30, open_issues: 1 });
  });

  it('that are closed without a date are not active', () => {
    const closed = recordsOf('support', ['2026-03-01', '2026-03-31'], {
      numbers: {},
      words: { status: words('Selesai', 'Belum selesai') },
      moments: {},
    });
    expect(countsOf(measured({ support: closed }, march), ['open_issues'])).toEqual({ open_issues: 1 });
  });
});
