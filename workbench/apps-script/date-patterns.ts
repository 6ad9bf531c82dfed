import { civilToInstant, isTimeZone, zoneOffset } from '../spreadsheet/time-zones';
import { ScriptError } from './script-error';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
MONTHS.push('October', 'November', 'December');
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `Utilities.formatDate`: the patterns of Java's SimpleDateFormat, with English names. */
export function formatDate(instantMs: number, timeZone: string, pattern: string): string {
  const zone = zoneAt(instantMs, timeZone);
  const civil = new Date(instantMs + zone.offsetMs);
  let result = '';
  for (const [piece] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    if (piece === "''") result += "'";
    else if (piece.startsWith("'")) result += piece.slice(1, -1).replaceAll("''", "'");
    else if (/^[A-Za-z]/.test(piece)) result += field(piece, civil, zone);
    else result += piece;
  }
  return result;
}

interface ZoneAt {
  offsetMs: number;
  /** The IANA name, or null for a fixed offset. */
  name: string | null;
}

function zoneAt(instantMs: number, timeZone: string): ZoneAt {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return { offsetMs: (fixed[1] === '-' ? -minutes : minutes) * 60_000, name: null };
  }
  if (!isTimeZone(timeZone)) {
    throw new ScriptError(`Invalid argument: timeZone. Should be of type: String (${timeZone})`);
  }
  return { offsetMs: zoneOffset(instantMs, timeZone), name: timeZone };
}

function field(letters: string, civil: Date, { offsetMs, name: zone }: ZoneAt): string {
  const count = letters.length;
  const number = (value: number) => String(value).padStart(count, '0');
  const hour = civil.getUTCHours();
  switch (letters[0]) {
    case 'y':
      return count === 2
        ? String(civil.getUTCFullYear() % 100).padStart(2, '0')
        : number(civil.getUTCFullYear());
    case 'M': {
      const name = MONTHS[civil.getUTCMonth()] ?? '';
      if (count >= 4) return name;
      return count === 3 ? name.slice(0, 3) : number(civil.getUTCMonth() + 1);
    }
    case 'd':
      return number(civil.getUTCDate());
    case 'D':
      return number(Math.floor((civil.getTime() - Date.UTC(civil.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case 'E': {
      const name = DAYS[civil.getUTCDay()] ?? '';
      return count >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return number(civil.getUTCDay() === 0 ? 7 : civil.getUTCDay());
    case 'H':
      return number(hour);
    case 'k':
      return number(hour === 0 ? 24 : hour);
    case 'h':
      return number(hour % 12 === 0 ? 12 : hour % 12);
    case 'K':
      return number(hour % 12);
    case 'm':
      return number(civil.getUTCMinutes());
    case 's':
      return number(civil.getUTCSeconds());
    case 'S':
      return number(civil.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'G':
      return 'AD';
    case 'F':
      return number(Math.ceil(civil.getUTCDate() / 7));
    case 'w':
      return number(weekOfYear(civil));
    case 'W':
      return number(Math.ceil((civil.getUTCDate() + firstDayOfMonth(civil)) / 7));
    case 'L':
      return field(letters.replaceAll('L', 'M'), civil, { offsetMs, name: zone });
    case 'Y': {
      const year = civil.getUTCMonth() === 11 && weekOfYear(civil) === 1 ? 1 : 0;
      return field(letters.replaceAll('Y', 'y'), new Date(Date.UTC(civil.getUTCFullYear() + year, 6)), {
        offsetMs,
        name: zone,
      });
    }
    case 'Z':
      return offsetText(offsetMs, '');
    case 'X':
      if (offsetMs === 0) return 'Z';
      return count === 1
        ? offsetText(offsetMs, '').slice(0, 3)
        : offsetText(offsetMs, count === 2 ? '' : ':');
    case 'z':
      if (zone === null) return `GMT${offsetText(offsetMs, ':')}`;
      return zoneName(civil.getTime() - offsetMs, zone, count >= 4 ? 'long' : 'short');
    default:
      throw new ScriptError(
        `The pattern letter "${letters[0]}" of Utilities.formatDate is not in the workbench yet`,
      );
  }
}

/** Weeks begin on Sunday; the first is the one with 1 January, as Java counts in English. */
function weekOfYear(civil: Date): number {
  const year = civil.getUTCFullYear();
  const nextYear = new Date(Date.UTC(year + 1, 0, 1));
  const daysLeft = Math.round(
    (nextYear.getTime() - Date.UTC(year, civil.getUTCMonth(), civil.getUTCDate())) / 86_400_000,
  );
  if (daysLeft <= nextYear.getUTCDay() && civil.getUTCDay() < nextYear.getUTCDay()) return 1;
  const first = new Date(Date.UTC(year, 0, 1));
  const day = Math.floor((civil.getTime() - first.getTime()) / 86_400_000);
  return Math.floor((day + first.getUTCDay()) / 7) + 1;
}

function firstDayOfMonth(civil: Date): number {
  return new Date(Date.UTC(civil.getUTCFullYear(), civil.getUTCMonth(), 1)).getUTCDay();
}

function offsetText(offsetMs: number, separator: string): string {
  const minutes = Math.abs(Math.round(offsetMs / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName(instantMs: number, timeZone: string, style: 'long' | 'short'): string {
  if (timeZone === 'GMT') return style === 'short' ? 'GMT' : 'Greenwich Mean Time';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(instantMs);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

const PARSED: Readonly<Record<string, string>> = {
  y: String.raw`(\d{1,4})`,
  M: String.raw`(\d{1,2})`,
  d: String.raw`(\d{1,2})`,
  H: String.raw`(\d{1,2})`,
  h: String.raw`(\d{1,2})`,
  m: String.raw`(\d{1,2})`,
  s: String.raw`(\d{1,2})`,
  S: String.raw`(\d{1,3})`,
  a: '([AaPp][Mm])',
  Z: String.raw`([+-]\d{4})`,
  X: String.raw`(Z|[+-]\d{2}(?::?\d{2})?)`,
};

/**
 * `Utilities.parseDate`: the instant that a text describes by a pattern, in the given zone unless the text
 * names another.
 */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const letters: string[] = [];
  let source = '';
  for (const [piece] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    if (piece.startsWith("'")) source += literal(piece.slice(1, -1).replaceAll("''", "'"));
    else if (/^[A-Za-z]/.test(piece)) {
      const letter = piece[0] ?? '';
      letters.push(piece);
      source += parsedPattern(piece, letter);
    } else source += literal(piece);
  }
  const match = new RegExp(`^${source}`).exec(text);
  if (!match) throw new ScriptError(`Unparseable date: "${text}"`);
  const parts = new Map(letters.map((piece, index) => [piece[0], { piece, found: match[index + 1] ?? '' }]));
  const number = (letter: string, otherwise: number) => {
    const part = parts.get(letter);
    return part === undefined ? otherwise : Number(part.found);
  };
  const year = number('y', 1970);
  const shortYear = parts.get('y')?.piece.length === 2;
  const half = parts.get('a')?.found.toUpperCase();
  const hour = parts.has('h') ? (number('h', 0) % 12) + (half === 'PM' ? 12 : 0) : number('H', 0);
  const civil = Date.UTC(
    shortYear ? (year < 50 ? 2000 : 1900) + year : year,
    month(parts.get('M')) - 1,
    number('d', 1),
    hour,
    number('m', 0),
    number('s', 0),
    number('S', 0),
  );
  const offset = parts.get('Z')?.found ?? parts.get('X')?.found;
  if (offset !== undefined) return civil - offsetOf(offset);
  const { offsetMs, name } = zoneAt(civil, timeZone);
  return name === null ? civil - offsetMs : civilToInstant(name)(civil);
}

function parsedPattern(piece: string, letter: string): string {
  if (letter === 'M' && piece.length >= 3) return '([A-Za-z]+)';
  if (letter === 'E') return '([A-Za-z]+)';
  const known = PARSED[letter];
  if (known === undefined) {
    throw new ScriptError(
      `The pattern letter "${letter}" of Utilities.parseDate is not in the workbench yet`,
    );
  }
  // Digits without a separator, as in yyyyMMdd, are split by the number of letters.
  return known.startsWith('(\\d') && piece.length > 1 ? `(\\d{${piece.length}})` : known;
}

function month(part: { found: string } | undefined): number {
  if (part === undefined) return 1;
  if (/^\d+$/.test(part.found)) return Number(part.found);
  const index = MONTHS.findIndex(
    (name) => name.slice(0, 3).toLowerCase() === part.found.slice(0, 3).toLowerCase(),
  );
  if (index < 0) throw new ScriptError(`Unparseable date: "${part.found}"`);
  return index + 1;
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const digits = text.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
