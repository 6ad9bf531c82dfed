import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Before and behind UTC, with and without summer time: each with its minutes behind UTC on 1 January 2026. */
const zones: readonly (readonly [string, number])[] = [
  ['Asia/Jakarta', -420],
  ['Asia/Kuala_Lumpur', -480],
  ['Europe/Paris', -60],
  ['Pacific/Apia', -780],
  ['America/New_York', 300],
];

/** Sets this process to a time zone, which Node heeds at once, and returns what sets it back. */
function enter(zone: string): () => void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  return () => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  };
}

/** Makes and runs these tests in each zone: civil days must come out the same wherever the machine stands. */
export function inEveryZone(tests: () => void): void {
  describe.each(zones)('where the machine stands in %s', (zone, minutesBehind) => {
    let leave = enter(zone);
    beforeAll(() => {
      leave = enter(zone);
    });
    afterAll(() => leave());

    it('days and their parts are those of this zone to JavaScript', () => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(minutesBehind);
    });

    tests();
    leave();
  });
}
