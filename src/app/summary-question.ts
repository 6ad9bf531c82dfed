import { parseIsoDay } from '../period/civil-day';
import type { SummaryQuestion } from '../summary/compute-summary';
import type { TabChoices } from '../tables/shop';
import type { Settings } from './stored/settings';

/** What the owner's settings ask of a computation; nothing is said where the owner chose nothing. */
export function questionOf(
  settings: Settings,
  choices: TabChoices,
): Pick<SummaryQuestion, 'period' | 'asOf' | 'calendar' | 'choices' | 'currency' | 'lostAfterDays'> {
  const { period, asOf, currency, firstWeekday, fiscalFirstMonth, lostAfterDays } = settings;
  return {
    period,
    asOf: asOf === null ? undefined : parseIsoDay(asOf),
    calendar: { firstWeekday, fiscalFirstMonth },
    choices,
    ...(currency === null ? {} : { currency }),
    ...(lostAfterDays === null ? {} : { lostAfterDays }),
  };
}
