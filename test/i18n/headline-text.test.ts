import { expect, it } from 'vitest';
import type { ChangeHeadline, Headline } from '../../src/comparison/headlines';
import { textsIn } from '../../src/i18n/all-texts';
import { type HeadlineWriter, headlineSentences } from '../../src/i18n/headline-text';
import { civilDay } from '../../src/period/civil-day';

const fall: ChangeHeadline = {
  kind: 'change',
  kpi: 'revenue',
  change: { kind: 'relative', difference: -12, relative: -0.1 },
  turn: 'worse',
  drivers: [
    { id: 'conversion', effect: -9 },
    { id: 'visitors', effect: -5 },
    { id: 'orderValue', effect: 2 },
  ],
  stage: 'toOrder',
  mostIn: { by: 'channel', segment: 'marketplace', effect: -8 },
  advice: 'conversion_rate',
};
const write: HeadlineWriter = {
  change: () => '-10%',
  value: (_, value) => String(value),
  sure: () => 'may be chance',
  effect: (_, effect) => String(effect),
  share: (value) => `${value * 100}%`,
};

it('says what changed, what moved it, where most of it was, and what to do', () => {
  const texts = textsIn('en');
  expect(headlineSentences(fall, write, texts).join(' ')).toBe(
    `Revenue fell (-10%): conversion -9, visitors -5, order value 2. Most of it at one step: the step to the order. Most of it in Marketplaces (-8). ${texts.advice().conversion_rate}`,
  );
});

it('says it in French with its own spaces before the colon', () => {
  expect(
    headlineSentences(
      { ...fall, turn: 'better', stage: undefined, mostIn: undefined },
      write,
      textsIn('fr'),
    ).join(' '),
  ).toBe('Chiffre d’affaires en baisse (-10%)\u202f: taux de conversion -9, visiteurs -5, panier moyen 2.');
});

it('names the only channel in which a rate changed, by the owner’s name', () => {
  const texts = textsIn('en');
  const headline: Headline = {
    kind: 'channelChange',
    kpi: 'checkout_completion',
    segment: 'web',
    change: { kind: 'percentagePoints', difference: -0.3, relative: -0.5 },
    orders: -32,
    turn: 'worse',
  };
  expect(headlineSentences(headline, write, texts).join(' ')).toBe(
    `Web: Checkout completion rate fell (-10%). That makes about 32 orders fewer. ${texts.advice().checkout_completion}`,
  );
});

it('names the holiday with its day and what people bought for it', () => {
  const headline: Headline = {
    kind: 'holiday',
    kpi: 'orders',
    holiday: 'lebaran',
    day: civilDay(2026, 3, 20),
    days: 20,
    daysCompared: 4,
    ordersADay: 9.96,
    ordersElse: 5.5,
    orders: 69,
  };
  expect(headlineSentences(headline, write, textsIn('fr')).join(' ')).toMatch(
    /^.*20\/03\/2026\)\u202f: 10,0 commandes par jour .*, 5,5 les autres jours\. Ces jours-là\u202f: 20 dans cette période, 4 dans celle comparée\.$/,
  );
});

it('says which channel brings visitors who hardly buy', () => {
  const headline: Headline = {
    kind: 'weakChannel',
    kpi: 'conversion_rate',
    segment: 'TikTok',
    conversion: 0.01,
    conversionOfOthers: 0.03,
    ofVisitors: 0.25,
    ofOrders: 0.125,
  };
  expect(headlineSentences(headline, write, textsIn('en')).join(' ')).toMatch(
    /^TikTok brings 25% of the visitors but 12\.5% of the orders: 1% of them buy, elsewhere 3%\. ./,
  );
});
