import type { ComparisonQuestion } from '../comparison/compare-shop';
import type { ShopQuestion } from '../measures/read-shop';
import { parseIsoDay } from '../period/civil-day';
import type { PeriodQuestion } from '../summary/summarise';
import type { TabChoices } from '../tables/shop';
import type { Settings } from './stored/settings';

/**
 * The part of the settings that concerns reading the raw tabs; fields are missing where the owner chose
 * nothing.
 */
export function shopQuestionOf(
  { asOf, currency }: Settings,
  choices: TabChoices,
): Pick<ShopQuestion, 'asOf' | 'choices' | 'currency'> {
  return {
    asOf: asOf === null ? undefined : parseIsoDay(asOf),
    choices,
    ...(currency === null ? {} : { currency }),
  };
}

/** The part of the settings that concerns the period to count. */
export function periodQuestionOf(settings: Settings): PeriodQuestion {
  const { period, asOf, comparison, firstWeekday, fiscalFirstMonth, lostAfterDays } = settings;
  return {
    period,
    asOf: asOf === null ? undefined : parseIsoDay(asOf),
    calendar: { firstWeekday, fiscalFirstMonth },
    headlinesSince: comparison,
    corrections: ownDaysOf(settings).corrections,
    ...(lostAfterDays === null ? {} : { lostAfterDays }),
  };
}

/** The campaigns and corrected holidays of the owner. */
export function ownDaysOf({
  campaigns,
  corrections,
}: Settings): Required<Pick<ComparisonQuestion, 'campaigns' | 'corrections'>> {
  return {
    campaigns: campaigns.flatMap(({ name, from, to }) => {
      const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
      return first === undefined || last === undefined ? [] : [{ name, from: first, to: last }];
    }),
    corrections: corrections.flatMap(({ holiday, day: text }) => {
      const day = parseIsoDay(text);
      return day === undefined ? [] : [{ holiday, day }];
    }),
  };
}
