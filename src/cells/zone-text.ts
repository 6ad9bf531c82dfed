import { besideFigure } from '../vocabulary/beside-figures';
import { zoneNames } from '../vocabulary/zones';

const zoneAfterTime =
  /^(.*\d[:.h]\s?\d{2}.*?)\s*\(?(?:(UTC|GMT)?\s?([+-]\d{1,2}|[+-]\d{2}:?\d{2})|([A-Z]{1,4}))\)?$/i;

/** A text without the zone after its time, and that zone in minutes east of UTC. */
export interface ZonedText {
  readonly bare: string;
  readonly minutes: number;
}

/** Undefined if the text does not end with a time and its zone. "AM" is no zone. */
export function readZone(text: string): ZonedText | undefined {
  const last = text.charCodeAt(text.length - 1);
  // Fast path: most times end with a digit and have no + or - before it.
  const endsInFigure = last >= 48 && last <= 57;
  if (endsInFigure && !/[+-]\d{1,2}:?\d{0,2}$/.test(text)) return undefined;
  const parts = zoneAfterTime.exec(text);
  if (parts === null) return undefined;
  const [, bare = '', , offset, name] = parts;
  if (name !== undefined) {
    const minutes = zoneNames[name.toUpperCase()];
    return minutes === undefined ? undefined : { bare, minutes };
  }
  const figures = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset ?? '');
  if (figures === null) return undefined;
  const minutes = Number(figures[2]) * 60 + Number(figures[3] ?? 0);
  return { bare, minutes: figures[1] === '-' ? -minutes : minutes };
}

let universal: RegExp | undefined;

/** Matches "UTC", "GMT+7" and "Universal time offset +07:00". */
function universalPattern(): RegExp {
  const names = besideFigure('universalTime');
  return new RegExp(
    `\\b(?:${names})\\b(?:\\s*(?:offset)?\\s*([+−-])?\\s*(0?\\d|1[0-4])(?::?([0-5]\\d))?(?!\\d))?`,
    'i',
  );
}

const abbreviation = /(?:[([]\s*|\s|_)([A-Z]{3,4}|Z)\s*[)\]]?\s*$/;

/**
 * The zone that a header names for the times below it, in minutes east of UTC: "Created (UTC)", "Date (GMT+7)",
 * "Purchase date PST". Undefined if it names none.
 */
export function zoneOfHeader(header: string): number | undefined {
  const text = header.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
  universal ??= universalPattern();
  const named = universal.exec(text);
  if (named !== null) {
    const minutes = Number(named[2] ?? 0) * 60 + Number(named[3] ?? 0);
    return named[1] === undefined || named[1] === '+' ? minutes : -minutes;
  }
  return zoneNames[abbreviation.exec(text)?.[1] ?? ''];
}
