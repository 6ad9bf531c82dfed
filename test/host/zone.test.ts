import { afterEach, describe, expect, it, vi } from 'vitest';
import { clockOfZone, daysOfZone } from '../../src/host/zone';

/** One format for each zone, since making one takes much longer than using it. */
function formats(options: Intl.DateTimeFormatOptions): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { ...options, timeZone });
    made.set(timeZone, format);
    return format;
  };
}

const dayFormat = formats({});
const timeFormat = formats({ dateStyle: 'short', timeStyle: 'medium' });

/** The part of Google's service that the zone needs; it counts its calls. */
function serviceOf(): { readonly formatDate: ReturnType<typeof vi.fn> } {
  return {
    formatDate: vi.fn((date: Date, timeZone: string) => {
      const parts = timeFormat(timeZone).format(date);
      return `${parts.replace(' ', 'T')}Z`;
    }),
  };
}

/** Makes a runtime whose dates know only its own zone. */
function withoutZones(): void {
  const original = Date.prototype.toLocaleString;
  vi.spyOn(Date.prototype, 'toLocaleString').mockImplementation(function (this: Date) {
    return original.call(this, 'en-US', { hour12: false });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const zones = ['Asia/Jakarta', 'Asia/Kuala_Lumpur', 'Europe/Paris', 'America/New_York', 'Africa/Casablanca'];

/** An instant every 7 hours of two years, in summer and winter. */
const instants = Array.from({ length: 2500 }, (_, step) => Date.UTC(2025, 0, 1) + step * 7 * 3_600_000);

function dayByIntl(instant: number, timeZone: string): number {
  return Date.parse(dayFormat(timeZone).format(instant)) / 86_400_000;
}

describe.each(zones)('the days of %s', (zone) => {
  it('are those of the zone, without asking the service', () => {
    const service = serviceOf();
    vi.stubGlobal('Utilities', service);
    const dayOf = daysOfZone(zone, new Map());
    expect(instants.map(dayOf)).toEqual(instants.map((instant) => dayByIntl(instant, zone)));
    expect(service.formatDate).not.toHaveBeenCalled();
  });

  it('are the same where the runtime knows no zones, and the service is asked a few times a month', () => {
    const service = serviceOf();
    vi.stubGlobal('Utilities', service);
    withoutZones();
    const dayOf = daysOfZone(zone, new Map());
    expect(instants.map(dayOf)).toEqual(instants.map((instant) => dayByIntl(instant, zone)));
    expect(service.formatDate.mock.calls.length).toBeGreaterThan(0);
    expect(service.formatDate.mock.calls.length).toBeLessThan(24 * 10);
  });

  it('have a clock that goes both ways', () => {
    const clock = clockOfZone(zone);
    for (const instant of instants) expect(clock.instantOfWall(clock.wallOfInstant(instant))).toBe(instant);
  });
});

it('the clock reads a duration of 2 minutes 30 in a date of 1899, when zones were seconds away from UTC', () => {
  // Jakarta was 7:07:12 ahead of UTC then; Sheets passes 0:02:30 as that time of 1899-12-30.
  const clock = clockOfZone('Asia/Jakarta');
  const instant = Date.UTC(1899, 11, 30, 0, 2, 30) - (7 * 3600 + 7 * 60 + 12) * 1000;
  expect(clock.wallOfInstant(instant)).toBe(Date.UTC(1899, 11, 30, 0, 2, 30));
});
