import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { column } from '../functions/formula';
import { at, call } from './call-function';

const times = (answer: number | string, count: number) => Array.from({ length: count }, () => answer);

describe('customer satisfaction', () => {
  const published = column(
    ...times(5, 42),
    ...times(4, 32),
    ...times(3, 10),
    ...times(2, 9),
    ...times(1, 14),
  );

  it('is the share of the best ratings: the published 74 of 107', () => {
    expect(call('KPI_CSAT', published)).toBe(74 / 107);
    expect(call('KPI_CSAT', published)).toBeCloseTo(0.6916, 4);
  });

  it('is the points as a share of the best possible with the mean', () => {
    // 42 × 5 + 32 × 4 + 10 × 3 + 9 × 2 + 14 = 400 of 535.
    expect(call('KPI_CSAT', published, 5, 'mean')).toBe(400 / 535);
    expect(call('KPI_CSAT', published, '', 'moyenne')).toBe(400 / 535);
    expect(call('KPI_CSAT', published, undefined, 'purata')).toBe(400 / 535);
  });

  it.each([
    [3, [1, 2, 3], 1 / 3],
    [4, [1, 2, 3, 4], 2 / 4],
    [5, [1, 2, 3, 4, 5], 2 / 5],
    [7, [1, 2, 3, 4, 5, 6, 7], 2 / 7],
    [10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 2 / 10],
  ])('knows the top of a scale up to %d', (scaleMax, ratings, satisfied) => {
    expect(call('KPI_CSAT', column(...ratings), scaleMax)).toBe(satisfied);
  });

  it('counts yes and no, in words or as checkboxes', () => {
    expect(call('KPI_CSAT', column('Yes', 'no', 'YES', 'Yes'))).toBe(0.75);
    expect(call('KPI_CSAT', column('Puas?', 'ya', 'tidak'))).toBe(0.5);
    expect(call('KPI_CSAT', column('oui', 'non', '', 'oui'))).toBe(2 / 3);
    expect(call('KPI_CSAT', column(true, false))).toBe(0.5);
    expect(call('KPI_CSAT', column(true, false), 7, 'mean')).toBe(0.5);
    expect(call('KPI_CSAT', column('yes', 4, 1))).toBe(2 / 3);
  });

  it.each([
    [[column(5, 6)], { code: 'outside', argument: 'ratings', value: 6, low: 1, high: 5 }],
    [[column(5, 0)], { code: 'outside', argument: 'ratings', value: 0, low: 1, high: 5 }],
    [[column(3, 4), 3], { code: 'outside', argument: 'ratings', value: 4, low: 1, high: 3 }],
    [[column(3, 4), 1], { code: 'outside', argument: 'scale_max', value: 1, low: 2, high: Infinity }],
    [[column(80, 90), 100], { code: 'outside', argument: 'scale_max', value: 100, low: 2, high: 10 }],
    [[column(4, 'perhaps')], { code: 'notAnswer', argument: 'ratings', text: 'perhaps' }],
    [
      [column(4, 5), 5, 'best'],
      { code: 'unknownChoice', argument: 'method', text: 'best', known: ['top', 'mean'] },
    ],
    [[column('', '')], { code: 'noValues', argument: 'ratings' }],
  ])('of %j refuses the figures', (given, problem) => {
    expect(call('KPI_CSAT', ...given)).toEqual(problem);
  });

  it('takes the mean of any scale', () => {
    expect(call('KPI_CSAT', column(80, 90), 100, 'mean')).toBe(0.85);
  });
});

describe('Net Promoter Score', () => {
  it('of the survey is the published -35.9', () => {
    const text = readFileSync(new URL('../data/nps-survey/nps_survey.csv', import.meta.url), 'utf8');
    const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const scores = rows.map((row) => row[1] ?? '');
    expect(rows).toHaveLength(1 + 39);
    expect(call('KPI_NPS', column(...scores))).toBeCloseTo((100 * (8 - 22)) / 39, 12);
    expect(call('KPI_NPS', column(...scores))).toBeCloseTo(-35.9, 1);
  });

  it('is promoters less detractors: the published 30 % less 20 %', () => {
    const scores = column(...times(9, 2), 10, ...times(7, 3), ...times(8, 2), 6, 0);
    expect(call('KPI_NPS', scores)).toBe(10);
  });

  it('reaches both ends and counts only answers', () => {
    expect(call('KPI_NPS', column('Score', 9, 10, ''))).toBe(100);
    expect(call('KPI_NPS', column(0, 6, ''))).toBe(-100);
    expect(call('KPI_NPS', column(7, 8))).toBe(0);
  });

  it('refuses any score out of range, text and an empty column', () => {
    expect(call('KPI_NPS', column(9, 11, 10))).toEqual({
      code: 'outside',
      argument: 'scores',
      value: 11,
      low: 0,
      high: 10,
    });
    expect(call('KPI_NPS', column(9, -1))).toEqual({
      code: 'outside',
      argument: 'scores',
      value: -1,
      low: 0,
      high: 10,
    });
    expect(call('KPI_NPS', column(9, 'great'))).toEqual({
      code: 'notNumber',
      argument: 'scores',
      text: 'great',
    });
    expect(call('KPI_NPS', column('', ''))).toEqual({ code: 'noValues', argument: 'scores' });
  });

  it('stays inside -100 to 100, and turns its sign when all opinions turn', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (scores) => {
        const found = Number(call('KPI_NPS', column(...scores)));
        expect(Math.abs(found)).toBeLessThanOrEqual(100);
        const turned = scores.map((one) => (one >= 9 ? 0 : one <= 6 ? 10 : one));
        expect(Number(call('KPI_NPS', column(...turned))) + found).toBe(0);
      }),
    );
  });
});

describe('complaints and support contacts', () => {
  it('may be more than the orders or units of the period', () => {
    expect(call('KPI_COMPLAINTS', 9, 600)).toBe(0.015);
    expect(call('KPI_COMPLAINTS', 3, 2)).toBe(1.5);
    expect(call('KPI_HIT_RATE', 3, 2)).toBe(1.5);
  });

  it('hit rate is high for a product that many ask about', () => {
    expect(call('KPI_HIT_RATE', 6, 120)).toBe(0.05);
    expect(call('KPI_HIT_RATE', 6, 0)).toEqual({ code: 'zeroDivisor', argument: 'units_sold' });
  });
});

describe('review score', () => {
  it('is the mean rating, weighted by the number of reviews where it is given', () => {
    expect(call('KPI_REVIEW_SCORE', column('Rating', 5, 4, '', 3))).toBe(4);
    expect(call('KPI_REVIEW_SCORE', column(4.5, 4, 3), column(20, 10, 10))).toBe(4);
    expect(call('KPI_REVIEW_SCORE', column('4,5', '3,5'))).toBe(4);
  });

  it('needs a review', () => {
    expect(call('KPI_REVIEW_SCORE', column(5, 4), column(0, 0))).toEqual({
      code: 'zeroDivisor',
      argument: 'counts',
    });
    expect(call('KPI_REVIEW_SCORE', column('', ''))).toEqual({ code: 'noValues', argument: 'ratings' });
    expect(call('KPI_REVIEW_SCORE', column(5, 4), column(1, -2))).toEqual({
      code: 'belowZero',
      argument: 'counts',
      value: -2,
    });
    expect(call('KPI_REVIEW_SCORE', column(5, -4))).toEqual({
      code: 'belowZero',
      argument: 'ratings',
      value: -4,
    });
  });

  it('of products with their counts is that of every single review', () => {
    const product = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 9 }), (products) => {
        const ratings = column(...products.map(([rating]) => rating));
        const counts = column(...products.map(([, count]) => count));
        const single = column(...products.flatMap(([rating, count]) => times(rating, count)));
        expect(call('KPI_REVIEW_SCORE', ratings, counts)).toBe(call('KPI_REVIEW_SCORE', single));
      }),
    );
  });
});

describe.each([
  ['KPI_FIRST_RESPONSE', 'asked_at', 'answered_at'],
  ['KPI_RESOLUTION_TIME', 'opened_at', 'resolved_at'],
])('%s', (name, from, to) => {
  const begun = column(
    'Begun',
    at('2026-03-02T09:00'),
    at('2026-03-02T10:00'),
    at('2026-03-02T12:00'),
    at('2026-03-03'),
  );
  const ended = column('Ended', at('2026-03-02T09:30'), at('2026-03-02T11:00'), at('2026-03-02T18:00'), '');

  it('is in hours, and leaves out rows without an end', () => {
    // Half an hour, one hour and six hours.
    expect(call(name, begun, ended)).toBe(2.5);
  });

  it('knows other units and the median, in the words of four languages', () => {
    expect(call(name, begun, ended, 'minutes')).toBe(150);
    expect(call(name, begun, ended, 'menit')).toBe(150);
    expect(call(name, begun, ended, 'saat')).toBe(9000);
    expect(call(name, begun, ended, 'seconds', 'median')).toBe(3600);
    expect(call(name, begun, ended, 'heures', 'médiane')).toBe(1);
    expect(call(name, begun, ended, 'hari', 'median')).toBe(1 / 24);
    expect(call(name, begun, ended, '', 'median')).toBe(1);
  });

  it('reads moments that came as text', () => {
    expect(call(name, column('2026-03-02 09:00'), column('2026-03-02 10:45'))).toBe(1.75);
    expect(call(name, column('2/3/2026 09:00'), column('2/3/2026 10:45'))).toBe(1.75);
  });

  it('names the row that ends before it begins', () => {
    const early = column('Ended', '', at('2026-03-02T09:59'), '', '');
    expect(call(name, begun, early)).toEqual({ code: 'endsBefore', argument: to, other: from, row: 2 });
  });

  it('has no value while nothing is over, and lists the units it knows', () => {
    expect(call(name, column(at('2026-03-02')), column(''))).toEqual({ code: 'noValues', argument: to });
    expect(call(name, begun, ended, 'weeks')).toEqual({
      code: 'unknownChoice',
      argument: 'unit',
      text: 'weeks',
      known: ['hours', 'minutes', 'seconds', 'days'],
    });
  });

  it('does not depend on the unit', () => {
    const minutes = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(minutes, fc.constantFrom('mean', 'median'), (all, statistic) => {
        const start = Date.UTC(2026, 2, 1);
        const begin = column(...all.map(() => new Date(start)));
        const end = column(...all.map((minute) => new Date(start + minute * 60_000)));
        const hours = Number(call(name, begin, end, 'hours', statistic));
        expect(call(name, begin, end, 'minutes', statistic)).toBeCloseTo(60 * hours, 6);
        expect(call(name, begin, end, 'seconds', statistic)).toBeCloseTo(3600 * hours, 4);
        expect(call(name, begin, end, 'days', statistic)).toBeCloseTo(hours / 24, 9);
      }),
    );
  });
});

describe('active issues', () => {
  const opened = column('Opened', at('2026-03-01T09:00'), at('2026-03-02T09:00'), at('2026-03-05T09:00'), '');
  const resolved = column('Resolved', at('2026-03-03T12:00'), '', '', '');

  it('are those opened by the moment and not resolved until then', () => {
    expect(call('KPI_ACTIVE_ISSUES', opened, resolved, at('2026-02-28'))).toBe(0);
    expect(call('KPI_ACTIVE_ISSUES', opened, resolved, at('2026-03-01T09:00'))).toBe(1);
    expect(call('KPI_ACTIVE_ISSUES', opened, resolved, at('2026-03-03T11:59'))).toBe(2);
    expect(call('KPI_ACTIVE_ISSUES', opened, resolved, at('2026-03-03T12:00'))).toBe(1);
    expect(call('KPI_ACTIVE_ISSUES', opened, resolved, '2026-03-05 09:00')).toBe(2);
  });

  it('are those open now when no moment is given', () => {
    expect(call('KPI_ACTIVE_ISSUES', opened, resolved)).toBe(2);
    expect(call('KPI_ACTIVE_ISSUES', opened, resolved, '')).toBe(2);
    const tomorrow = column(at('2026-09-30T11:00'), at('2026-09-30T13:00'));
    expect(call('KPI_ACTIVE_ISSUES', tomorrow, column('', ''))).toBe(1);
  });

  it('are none where no issue was ever opened', () => {
    expect(call('KPI_ACTIVE_ISSUES', column('', ''), column('', ''))).toBe(0);
  });

  it('refuse an issue resolved before it was opened', () => {
    const early = column('Resolved', at('2026-03-03'), at('2026-03-01'), '', '');
    expect(call('KPI_ACTIVE_ISSUES', opened, early)).toEqual({
      code: 'endsBefore',
      argument: 'resolved_at',
      other: 'opened_at',
      row: 2,
    });
  });

  it('grow by one with each opening and fall by one with each resolution', () => {
    const issue = fc.tuple(fc.nat(1000), fc.option(fc.nat(1000)));
    fc.assert(
      fc.property(fc.array(issue, { minLength: 1, maxLength: 20 }), fc.nat(2500), (issues, hour) => {
        const moment = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000);
        const begin = column(...issues.map(([open]) => moment(open)));
        const end = column(...issues.map(([open, lasts]) => (lasts === null ? '' : moment(open + lasts))));
        const openings = issues.filter(([open]) => open <= hour).length;
        const resolutions = issues.filter(([open, lasts]) => lasts !== null && open + lasts <= hour).length;
        expect(call('KPI_ACTIVE_ISSUES', begin, end, moment(hour))).toBe(openings - resolutions);
      }),
    );
  });
});
