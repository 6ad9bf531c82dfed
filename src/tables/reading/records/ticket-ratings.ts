import type { Records } from './records';

/**
 * The ratings on tickets as a survey, because helpdesks ask for them with the ticket. If a tab of surveys
 * asks for satisfaction too, that one counts instead.
 */
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
