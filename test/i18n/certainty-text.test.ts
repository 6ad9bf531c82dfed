import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../src/comparison/certainty';
import { textsIn } from '../../src/i18n/all-texts';
import { certaintyText } from '../../src/i18n/certainty-text';
import { languages } from '../../src/i18n/language';

const points = (difference: number): string => `${difference > 0 ? '+' : '−'}${Math.abs(difference)} points`;
const interval = { p: 0.001 };
const rise: Certainty = { verdict: 'real', difference: 0.5, low: 0.2, high: 0.9, ...interval };
const fall: Certainty = { verdict: 'real', difference: -0.5, low: -0.9, high: -0.2, ...interval };

describe('whether a change is real', () => {
  it('is said in words', () => {
    const say = (certainty: Certainty) => certaintyText(certainty, points, textsIn('en'));
    expect(say(rise)).toBe('a real rise: between +0.2 points and +0.9 points');
    expect(say(fall)).toBe('a real fall: between −0.9 points and −0.2 points');
    expect(say({ ...rise, verdict: 'maybeChance' })).toBe('may be chance');
    expect(say({ verdict: 'tooFew', of: 'orders' })).toBe('too few orders to tell');
    expect(say({ verdict: 'unknown', reason: 'level' })).toBe(
      'no honest interval: it is the state of one moment',
    );
  });

  it.each(languages)('names both ends, and a rise otherwise than a fall: %s', (language) => {
    const say = (certainty: Certainty) => certaintyText(certainty, points, textsIn(language));
    for (const end of ['+0.2 points', '+0.9 points']) expect(say(rise)).toContain(end);
    expect(say(rise).split('+')[0]).not.toBe(say(fall).split('−')[0]);
  });
});
