import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../workbench/apps-script/date-patterns';

// Thursday 3 February 2011, 01:05:09.007 UTC.
const INSTANT = Date.UTC(2011, 1, 3, 1, 5, 9, 7);

describe('formatDate', () => {
  it.each([
    ['yyyy-MM-dd', 'Asia/Jakarta', '2011-02-03'],
    ['yyyy-MM-dd', 'America/New_York', '2011-02-02'],
    ['d/M/yy', 'UTC', '3/2/11'],
    ['EEE, d MMM yyyy', 'UTC', 'Thu, 3 Feb 2011'],
    ['EEEE MMMM', 'UTC', 'Thursday February'],
    ['HH:mm:ss.SSS', 'Asia/Jakarta', '08:05:09.007'],
    ['h:mm a', 'America/New_York', '8:05 PM'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2011-02-03T01:05:09Z'],
    ["h 'o''clock'", 'UTC', "1 o'clock"],
    ['Z', 'Asia/Kolkata', '+0530'],
    ['XXX', 'America/New_York', '-05:00'],
    ['X', 'UTC', 'Z'],
    ['HH:mm', 'GMT+7', '08:05'],
    ['u D', 'UTC', '4 34'],
  ])('writes %s in %s as %s', (pattern, zone, text) => {
    expect(formatDate(INSTANT, zone, pattern)).toBe(text);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => formatDate(INSTANT, 'Asia/Nowhere', 'yyyy')).toThrow('Invalid argument: timeZone');
  });

  it('names a pattern letter that it does not know', () => {
    expect(() => formatDate(INSTANT, 'UTC', 'V')).toThrow(
      '"V" of Utilities.formatDate is not in the workbench yet',
    );
  });
});
