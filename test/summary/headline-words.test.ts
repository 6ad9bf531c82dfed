import { expect, it } from 'vitest';
import type { Headline } from '../../src/comparison/headlines';
import { textsIn } from '../../src/i18n/all-texts';
import { headlineWords } from '../../src/summary/headline-words';

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

it('says how much money a change is, and its parts as exactly as the whole asks for', () => {
  const say = headlineWords(fall, 'IDR', textsIn('en')).replace(/\u00a0/g, ' ');
  expect(say).toBe(
    'Revenue fell (-Rp 41,942,000, -53%): visitors -Rp 26,400,000, order value +Rp 3,000,000, conversion +Rp 12.',
  );
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
