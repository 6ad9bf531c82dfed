import type { Records } from './records';

/**
 * The answers of customers to how a ticket was solved, as a survey of its own: helpdesks ask with the ticket. Where a
 * tab of surveys asks for satisfaction too, that one counts.
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
