import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/period/civil-day';
import { zoneDays } from '../../src/period/zone-days';
import { zoneOffsets } from '../../src/period/zone-offsets';
import { inEveryZone } from './in-every-zone';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const daysOf = (offsetAt: (milliseconds: number) => number) => zoneDays(zoneOffsets(offsetAt));

/** A zone by Intl: its local time, and from that its offset and its civil days. */
function zoneByIntl(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const asked = new Map<number, number>();
  const wall = (milliseconds: number): number => {
    const known = asked.get(milliseconds);
    if (known !== undefined) return known;
    const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
    const time = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    asked.set(milliseconds, time);
    return time;
  };
  return {
    offsetAt: (milliseconds: number) =>
      (wall(milliseconds) - Math.floor(milliseconds / minute) * minute) / minute,
    dayAt: (milliseconds: number) => Math.floor(wall(milliseconds) / day),
  };
}

// Casablanca changes its clocks around Ramadan, St. John's did so one minute after midnight until 2011, and
// Apia skipped 30 December 2011 to move across the date line.
const zones = [
  'Asia/Jakarta',
  'Europe/Paris',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Los_Angeles',
  'Asia/Kathmandu',
];

// Made once, as they do not depend on where the machine stands.
const byIntl = zones.map((zone) => ({ zone, ...zoneByIntl(zone) }));

inEveryZone(() => {
  describe.each(byIntl)('the civil days of $zone', ({ offsetAt, dayAt }) => {
    it('are those on its calendar at any instant of 2005 to 2030', () => {
      const dayOfInstant = daysOf(offsetAt);
      const instant = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2030, 11, 31) });
      fc.assert(
        fc.property(instant, (at) => {
          expect(dayOfInstant(at)).toBe(dayAt(at));
        }),
      );
    });

    it('are those on its calendar a minute before and after every midnight of 2011 and 2026', () => {
      const dayOfInstant = daysOf(offsetAt);
      const wrong: number[] = [];
      for (const year of [2011, 2026]) {
        for (let midnight = Date.UTC(year, 0, 1); midnight < Date.UTC(year + 1, 0, 1); midnight += day) {
          const local = midnight - offsetAt(midnight) * minute;
          for (const at of [local - minute, local, local + minute])
            if (dayOfInstant(at) !== dayAt(at)) wrong.push(at);
        }
      }
      expect(wrong).toEqual([]);
    });

    it('take a few questions a month, however many instants there are', () => {
      let asked = 0;
      const dayOfInstant = daysOf((at) => {
        asked += 1;
        return offsetAt(at);
      });
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 5 * minute) dayOfInstant(at);
      expect(asked).toBeLessThanOrEqual(12 * 8);
    });
  });

  it('leaves out the day that Apia skipped', () => {
    const dayOfInstant = daysOf(zoneByIntl('Pacific/Apia').offsetAt);
    const days = new Set<number>();
    for (let at = Date.UTC(2011, 11, 28); at < Date.UTC(2012, 0, 3); at += 10 * minute)
      days.add(dayOfInstant(at));
    expect(days).toContain(parseIsoDay('2011-12-29'));
    expect(days).not.toContain(parseIsoDay('2011-12-30'));
    expect(days).toContain(parseIsoDay('2011-12-31'));
  });

  it('asks at most twice within two days where the clocks never change', () => {
    const asked: number[] = [];
    const dayOfInstant = daysOf((at) => {
      asked.push(at);
      return 420;
    });
    // 23:59 and 00:00 in Jakarta, UTC+7.
    expect(dayOfInstant(Date.UTC(2026, 2, 1, 16, 59))).toBe(parseIsoDay('2026-03-01'));
    expect(dayOfInstant(Date.UTC(2026, 2, 1, 17, 0))).toBe(parseIsoDay('2026-03-02'));
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
