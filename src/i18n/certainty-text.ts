import type { Certainty } from '../comparison/certainty';
import type { Texts } from './texts';

/**
 * Says whether a change is real or may be chance. `differenceText` writes a difference with its sign, such as "+1.2
 * points" of a rate or "-300" of an amount.
 */
export function certaintyText(
  certainty: Certainty,
  differenceText: (difference: number) => string,
  { certainty: words }: Texts,
): string {
  switch (certainty.verdict) {
    case 'real': {
      const { difference, low, high } = certainty;
      const say = difference > 0 ? words.rise : words.fall;
      return say(differenceText(low), differenceText(high));
    }
    case 'maybeChance':
      return words.maybeChance;
    case 'tooFew':
      return words.tooFew[certainty.of];
    case 'unknown':
      return words.unknown(words.reasons[certainty.reason]);
  }
}
