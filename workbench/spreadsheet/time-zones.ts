const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let known = formatters.get(timeZone);
  if (!known) {
    known = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, known);
  }
  return known;
}

/** Whether the name is an IANA zone that this Node knows. */
export function isTimeZone(name: string): boolean {
  // Newer versions of Node also accept offsets such as +07:00, which Google refuses.
  if (!/^[a-z]/i.test(name)) return false;
  try {
    formatter(name);
    return true;
  } catch {
    return false;
  }
}

/** By how many milliseconds the zone is ahead of UTC at an instant. */
export function zoneOffset(instantMs: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatter(timeZone).formatToParts(instantMs)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const civil = new Date(0);
  civil.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  civil.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return civil.getTime() - Math.floor(instantMs / 1000) * 1000;
}

/** The civil time of an instant in a zone, in milliseconds as if it were UTC. */
export function instantToCivil(instantMs: number, timeZone: string): number {
  return instantMs + zoneOffset(instantMs, timeZone);
}

const DAY_MS = 86_400_000;

/**
 * Turns civil milliseconds into instants of a zone. Intl is slow and a tab can hold 200,000 dates, so the
 * offset of a whole day is remembered, except near a change to or from summer time. A time that such a change
 * skips moves forward; of a time that occurs twice, the first is taken.
 */
export function civilToInstant(timeZone: string): (civilMs: number) => number {
  const offsetOfDay = new Map<number, number | undefined>();
  const exact = (civil: number): number => {
    const before = zoneOffset(civil - DAY_MS, timeZone);
    const after = zoneOffset(civil + DAY_MS, timeZone);
    const first = civil - before;
    if (zoneOffset(first, timeZone) === before) return first;
    const second = civil - after;
    return zoneOffset(second, timeZone) === after ? second : first;
  };
  return (civil) => {
    const day = Math.floor(civil / DAY_MS);
    let offset = offsetOfDay.get(day);
    if (offset === undefined && !offsetOfDay.has(day)) {
      const before = zoneOffset((day - 1) * DAY_MS, timeZone);
      const after = zoneOffset((day + 2) * DAY_MS, timeZone);
      offset = before === after ? before : undefined;
      offsetOfDay.set(day, offset);
    }
    return offset === undefined ? exact(civil) : civil - offset;
  };
}
