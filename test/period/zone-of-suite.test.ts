import { expect, it } from 'vitest';

it('the tests of civil days run in the zone that they say', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.ZONE_OF_SUITE);
});
