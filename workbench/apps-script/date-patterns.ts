import { isTimeZone, zoneOffset } from '../spreadsheet/time-zones';
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

function offsetText(offsetMs: number, separator: string): string {
  const minutes = Math.abs(Math.round(offsetMs / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName(instantMs: number, timeZone: string, style: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(instantMs);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
