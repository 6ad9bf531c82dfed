import { expect, it } from 'vitest';
import type { Headline } from '../../src/comparison/headlines';
import { textsIn } from '../../src/i18n/all-texts';
import { headlineLines, headlineWords } from '../../src/summary/headline-words';

const fall: Headline = {
  kind: 'change',
  kpi: 'revenue',
  change: { kind: 'relative', difference: -41_942_000, relative: -0.528 },
  turn: 'better',
  drivers: [
    { id: 'visitors', effect: -26_359_990.4 },
    { id: 'orderValue', effect: 3_046_939 },
    { id: 'conversion', effect: 12 },
  ],
  stage: undefined,
  mostIn: undefined,
  advice: 'traffic',
};

it('writes the amount of a change in money, and rounds its parts like the whole', () => {
  const say = headlineWords(fall, 'IDR', textsIn('en')).replace(/\u00a0/g, ' ');
  expect(say).toBe(
    'Revenue fell (-Rp 41,942,000, -53%): visitors -Rp 26,400,000, order value +Rp 3,000,000, conversion +Rp 12.',
  );
});

it('writes the certainty of a change that may be chance, without an interval that excludes 0', () => {
  const uncertain = (low: number): Headline => ({
    kind: 'uncertain',
    kpi: 'revenue',
    value: 70_241_500,
    change: { kind: 'relative', difference: -2_189_500, relative: -0.0302 },
    certainty: { verdict: 'maybeChance', difference: -2_189_500, low, high: -low / 2, p: 0.8 },
  });
  const say = (low: number): string =>
    headlineWords(uncertain(low), 'IDR', textsIn('en')).replace(/\u00a0/g, ' ');
  expect(say(-20_195_159)).toBe(
    'Revenue: Rp 70,241,500 (-Rp 2,189,500, -3.0%), may be chance (between -Rp 20,200,000 and +Rp 10,100,000, 19 times in 20).',
  );
  expect(say(2_000)).toBe('Revenue: Rp 70,241,500 (-Rp 2,189,500, -3.0%), may be chance.');
});

it('breaks a sentence that is longer than a line between its words', () => {
  const lines = headlineLines(fall, 'IDR', textsIn('en'), 70);
  expect(lines.join(' ')).toBe(headlineWords(fall, 'IDR', textsIn('en')));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(70);
  expect(lines.length).toBe(2);
});

it('writes shares with two digits, in the language', () => {
  const weak: Headline = {
    kind: 'weakChannel',
    kpi: 'conversion_rate',
    segment: 'TikTok',
    conversion: 0.0074928,
    conversionOfOthers: 0.0318,
    ofVisitors: 0.26004,
    ofOrders: 0.0768,
  };
  expect(headlineWords(weak, undefined, textsIn('fr'))).toMatch(
    /^TikTok amène 26\s%.* mais 7,7\s%.*: 0,75\s% .*, ailleurs 3,2\s%\./,
  );
});
