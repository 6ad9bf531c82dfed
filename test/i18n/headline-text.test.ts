import { expect, it } from 'vitest';
import type { Headline } from '../../src/comparison/headlines';
import { textsIn } from '../../src/i18n/all-texts';
import { headlineText } from '../../src/i18n/headline-text';

const fall: Headline = {
  kind: 'change',
  kpi: 'revenue',
  change: { kind: 'relative', difference: -12, relative: -0.1 },
  turn: 'worse',
  drivers: [
    { id: 'conversion', effect: -9 },
    { id: 'visitors', effect: -5 },
    { id: 'orderValue', effect: 2 },
  ],
  mostIn: { by: 'channel', segment: 'marketplace', effect: -8 },
  advice: 'conversion_rate',
};
const write = { change: () => '-10%', effect: (_: Headline, effect: number) => String(effect) };

it('says what changed, what moved it, where most of it was, and what to do', () => {
  const texts = textsIn('en');
  expect(headlineText(fall, write, texts)).toBe(
    `Revenue fell (-10%): conversion -9, visitors -5, order value 2. Most of it in Marketplaces. ${texts.advice().conversion_rate}`,
  );
});

it('says it in French with its own spaces before the colon', () => {
  expect(headlineText({ ...fall, turn: 'better', mostIn: undefined }, write, textsIn('fr'))).toBe(
    'Chiffre d’affaires en baisse (-10%)\u202f: taux de conversion -9, visiteurs -5, panier moyen 2.',
  );
});
