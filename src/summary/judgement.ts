import type { Certainty, NoInterval } from '../comparison/certainty';
import { textsIn } from '../i18n/all-texts';
import { languages } from '../i18n/language';
import type { Texts } from '../i18n/texts';
import type { KpiId } from '../kpi/catalogue';
import type { Better } from '../kpi/definition';
import { type GuideRange, guideRanges } from '../kpi/guide-ranges';

/** What a change means for a KPI: `more` and `less` if neither direction is good in itself. */
export type Judgement = 'good' | 'bad' | 'same' | 'more' | 'less';

/** A relative change smaller than this is steady: no colour, no arrow and no advice. */
const steadyBelow = 0.01;

function isSteady(change: number): boolean {
  return Math.abs(change) < steadyBelow;
}

export function judge(better: Better, change: number | undefined): Judgement | undefined {
  if (change === undefined) return undefined;
  if (isSteady(change)) return 'same';
  if (better === 'neither') return change > 0 ? 'more' : 'less';
  return change > 0 === (better === 'higher') ? 'good' : 'bad';
}

/**
 * The judgement of a change; or why there is none: it may be chance, there are too few cases, or the two
 * periods cannot be compared (`unlike`).
 */
export type Verdict = Judgement | 'maybeChance' | 'tooFew' | 'unlike';

/** Reasons why two figures cannot be compared, whatever happened between them. */
const unlikePeriods: ReadonlySet<NoInterval> = new Set([
  'youngHistory',
  'otherLostDays',
  'othersDue',
  'overlap',
  'newSource',
]);

/**
 * Undefined without a change. KPIs that can have no interval, such as a stock, are judged by the size of the
 * change alone.
 */
export function verdictOf(
  better: Better,
  change: number | undefined,
  certainty: Certainty | undefined,
): Verdict | undefined {
  const judgement = judge(better, change);
  if (judgement === undefined || judgement === 'same') return judgement;
  switch (certainty?.verdict) {
    case 'maybeChance':
    case 'tooFew':
      return certainty.verdict;
    case 'unknown':
      return unlikePeriods.has(certainty.reason) ? 'unlike' : judgement;
    default:
      return judgement;
  }
}

/** Whether a change gets a mark, so that nobody takes it for certain. */
export function isUncertain(certainty: Certainty | undefined): boolean {
  return certainty?.verdict === 'maybeChance' || certainty?.verdict === 'tooFew';
}

/** The arrow of a change, so that colour is never the only sign. */
export function arrowOf(change: number): string {
  return isSteady(change) ? '●' : change > 0 ? '▲' : '▼';
}

/** The words that are coloured, in every language, so that a sheet needs no new rules if its language changes. */
export function judgementWords(): { readonly good: readonly string[]; readonly bad: readonly string[] } {
  const words = languages.map((language) => textsIn(language).summary.trend);
  return {
    good: [...new Set(words.map(({ good }) => good))],
    bad: [...new Set(words.map(({ bad }) => bad))],
  };
}

/** The guide range that is shown: the first that was published for the KPI. */
export function guideOf(id: KpiId): GuideRange | undefined {
  return guideRanges[id]?.[0];
}

/** Whether a value is beyond its guide range on the bad side. */
export function missesGuide(id: KpiId, better: Better, value: number): boolean {
  const guide = guideOf(id);
  if (guide === undefined || better === 'neither') return false;
  return better === 'higher'
    ? guide.low !== undefined && value < guide.low
    : guide.high !== undefined && value > guide.high;
}

/** A guide range, written like the values of its KPI. */
export function guideText(
  { low, high }: GuideRange,
  write: (value: number) => string,
  words: Texts['summary']['guide'],
): string {
  if (low === undefined) return high === undefined ? '' : words.atMost(write(high));
  if (high === undefined) return words.atLeast(write(low));
  return low === high ? words.about(write(low)) : `${write(low)} – ${write(high)}`;
}
