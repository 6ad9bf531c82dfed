import type { Certainty, ChangeInterval } from '../comparison/certainty';
import { certaintyText } from '../i18n/certainty-text';
import type { Texts } from '../i18n/texts';
import type { CountedKpi } from '../kpi/counted';
import { differenceText } from './change-text';

/** Whether a change may be chance, in words and in the unit of the KPI; '' where nothing is compared. */
export function certaintyWords(
  certainty: Certainty | undefined,
  kpi: CountedKpi,
  money: string | undefined,
  texts: Texts,
): string {
  if (certainty === undefined) return '';
  return certaintyText(certainty, (difference) => differenceText(difference, kpi, money, texts), texts);
}

/** The interval of a change, where one is known. */
export function intervalOf(certainty: Certainty | undefined): ChangeInterval | undefined {
  switch (certainty?.verdict) {
    case 'real':
    case 'maybeChance':
      return certainty;
    case 'tooFew':
      return certainty.interval;
    default:
      return undefined;
  }
}

/** The interval in words; '' for a real change, because the words of its certainty contain the interval. */
export function intervalWords(
  certainty: Certainty | undefined,
  kpi: CountedKpi,
  money: string | undefined,
  texts: Texts,
): string {
  const interval = certainty?.verdict === 'real' ? undefined : intervalOf(certainty);
  if (interval === undefined) return '';
  const written = (difference: number): string => differenceText(difference, kpi, money, texts);
  return texts.comparison.interval(written(interval.low), written(interval.high));
}
