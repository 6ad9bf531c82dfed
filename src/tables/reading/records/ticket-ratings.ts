import type { Records } from './records';

/** Uses the ratings of support tickets as a survey, unless there is a tab of surveys. */
export function withTicketRatings(
  surveys: Records<'surveys'> | undefined,
  support: Records<'support'> | undefined,
): Records<'surveys'> | undefined {
  const satisfaction = support?.words.satisfaction;
  if (surveys !== undefined || support === undefined || satisfaction === undefined) return surveys;
  const { tabs, tabOf, length, day, firstDay, lastDay, words } = support;
  return {
    kind: 'surveys',
    tabs,
    tabOf,
    length,
    day,
    firstDay,
    lastDay,
    numbers: {},
    words: { satisfaction, ...(words.channel === undefined ? {} : { channel: words.channel }) },
    moments: {},
  };
}
