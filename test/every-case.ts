/**
 * Whether tests that go through a long list try every case of it, as `.ci/run` does. Otherwise they try a few
 * that are spread over the list.
 */
export const everyCase = process.env.EVERY_CASE === '1';

/** Every third of a list, from the first on, or all with `everyCase`. */
export function someOf<Case>(cases: readonly Case[]): readonly Case[] {
  return everyCase ? cases : cases.filter((_, index) => index % 3 === 0);
}
