import { adjustedProbabilities } from '../statistics/adjusted-probabilities';
import type { Certainty, Evidence } from './certainty';

/** The share of changes called real that may be chance. */
const chanceAllowed = 0.05;

/**
 * The verdicts on KPIs that are judged together. Of forty KPIs two would seem to change by chance alone each
 * week, so the p-values are adjusted for their number (Benjamini and Hochberg); the intervals are not. A
 * change is real if the adjusted p is below 5 % and its interval does not contain 0.
 */
export function judgeTogether<Key>(evidence: ReadonlyMap<Key, Evidence>): ReadonlyMap<Key, Certainty> {
  const intervals = [...evidence].flatMap(([key, found]) =>
    found.kind === 'interval' ? [{ key, p: found.p }] : [],
  );
  const adjusted = adjustedProbabilities(intervals.map(({ p }) => p));
  const adjustedOf = new Map(intervals.map(({ key }, index) => [key, adjusted[index] ?? 1]));
  return new Map(
    [...evidence].map(([key, found]): readonly [Key, Certainty] => {
      if (found.kind === 'unknown') return [key, { verdict: 'unknown', reason: found.reason }];
      if (found.kind === 'tooFew') {
        const { of, interval } = found;
        return [key, { verdict: 'tooFew', of, ...(interval === undefined ? {} : { interval }) }];
      }
      const { difference, low, high, p } = found;
      const isReal = (adjustedOf.get(key) ?? 1) < chanceAllowed && (low > 0 || high < 0);
      return [key, { verdict: isReal ? 'real' : 'maybeChance', difference, low, high, p }];
    }),
  );
}
