import type { Certainty } from '../comparison/certainty';
import type { Texts } from './texts';

/**
 * Whether a change is real, in words. `differenceText` writes a difference with its sign, in the unit of the KPI's
 * changes: points of a rate, an amount of money.
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
