import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/sidebar-page';
import { fr } from '../../../src/i18n/fr/sidebar-page';
import { answerTo, deadlineAfter, sentenceOf, totalOf } from '../../../src/sidebar/page/wizard-plan';
import type { PlannedKpi } from '../../../src/sidebar/requests';
import { pastGrowth } from '../../../src/target/past-growth';

function planned(more: Partial<PlannedKpi>, series: readonly number[], isRelative: boolean): PlannedKpi {
  const past = pastGrowth(series, { sign: 1, isRelative }, 12);
  if (past === undefined) throw new Error('There is no past.');
  return {
    id: 'conversion_rate',
    name: 'Conversion rate',
    isSum: false,
    past,
    writing: {
      before: '',
      after: '%',
      afterDifference: '\u00a0pp',
      decimals: 2,
      scale: 100,
      group: ',',
      decimal: '.',
    },
    guide: '',
    trend: [],
    ...more,
  };
}

const conversion = planned({}, [0.014, 0.013, 0.016, 0.0155, 0.014, 0.0152, 0.015], false);
const revenue = planned(
  {
    id: 'revenue',
    name: 'Revenue',
    isSum: true,
    writing: {
      before: 'Rp ',
      after: '',
      afterDifference: '',
      decimals: 0,
      scale: 1,
      group: ',',
      decimal: '.',
    },
  },
  [60, 66, 70, 72, 80],
  true,
);

describe('what is typed into the wizard', () => {
  // The worked example: from 1.5 % to 10 % in one month, where the best month rose by 0.3 points.
  it('is answered by the shop’s own past', () => {
    expect(answerTo(conversion, 0.1, 1, en)).toBe(
      '+8.50\u00a0pp never came near: your best was +0.30\u00a0pp. 1.95% to 2.55% would be hard but possible.',
    );
    expect(answerTo(conversion, 0.02, 1, en)).toBe(
      '+0.50\u00a0pp is more than ever: your best was +0.30\u00a0pp. Hard, but possible.',
    );
    expect(answerTo(conversion, 0.015, 1, en)).toBe('That is no better than now: 1.50%.');
    expect(answerTo(revenue, 88, 1, fr)).toMatch(/^\+10%\u202f: votre boutique .* 2 fois sur 4\.$/);
  });

  it('becomes a sentence with its total, where the KPI adds up', () => {
    const target = { aim: 'reach', target: 100, deadline: '2027-06-30' } as const;
    // From 80 to 100 in two months by the same share: the root of 1.25 is 1.118, so 89.44 and 100.
    expect(totalOf(revenue, 100, 2)).toBeCloseTo(189.44, 2);
    expect(sentenceOf(revenue, target, 2, en)).toBe(
      'Raise Revenue from Rp 80 to Rp 100 by 2027-06-30. That is Rp 189 over all these months.',
    );
    expect(sentenceOf(conversion, { ...target, aim: 'above', target: 0.02 }, 2, en)).toBe(
      'Keep Conversion rate at 2.00% or above until 2027-06-30.',
    );
  });

  it('ends with the last day of a month', () => {
    expect(deadlineAfter('2026-11-01', 6)).toBe('2027-04-30');
    expect(deadlineAfter('2027-12-01', 3)).toBe('2028-02-29');
  });
});
