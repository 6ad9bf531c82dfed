/** What zones are called behind a time, with their minutes east of UTC. */
const zoneNames: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  MYT: 480,
  SGT: 480,
  ICT: 420,
  PHT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AWST: 480,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  IST: 330,
  GST: 240,
  MSK: 180,
  EAT: 180,
  EET: 120,
  EEST: 180,
  SAST: 120,
  CAT: 120,
  CET: 60,
  CEST: 120,
  MET: 60,
  MEST: 120,
  WAT: 60,
  BST: 60,
  WEST: 60,
  BRT: -180,
  ART: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const behindClock =
  /^(.*\d[:.h]\s?\d{2}.*?)\s*\(?(?:(UTC|GMT)?\s?([+-]\d{1,2}|[+-]\d{2}:?\d{2})|([A-Z]{1,4}))\)?$/i;

/** A text without the zone that stands behind its time, and the minutes of that zone east of UTC. */
export interface ZonedText {
  readonly bare: string;
  readonly minutes: number;
}

/** Undefined where no zone stands behind a time: "AM" is none, nor is the end of a date without a time. */
export function readZone(text: string): ZonedText | undefined {
  const last = text.charCodeAt(text.length - 1);
  // Most times end with a figure, and only a sign makes a distance of it.
  const endsInFigure = last >= 48 && last <= 57;
  if (endsInFigure && !/[+-]\d{1,2}:?\d{0,2}$/.test(text)) return undefined;
  const parts = behindClock.exec(text);
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

const universal =
  /\b(?:utc|gmt|zulu|(?:coordinated )?universal time|temps universel(?: coordonn[eé])?)\b(?:\s*(?:offset)?\s*([+−-])?\s*(0?\d|1[0-4])(?::?([0-5]\d))?(?!\d))?/i;
const abbreviation = /(?:[([]\s*|\s|_)([A-Z]{3,4}|Z)\s*[)\]]?\s*$/;

/**
 * The minutes east of UTC of the clock that a header names for the times below it: "Created (UTC)", "Date (GMT+7)",
 * "Purchase date PST". Undefined where it names none.
 */
export function zoneOfHeader(header: string): number | undefined {
  const text = header.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
  const named = universal.exec(text);
  if (named !== null) {
    const minutes = Number(named[2] ?? 0) * 60 + Number(named[3] ?? 0);
    return named[1] === undefined || named[1] === '+' ? minutes : -minutes;
  }
  return zoneNames[abbreviation.exec(text)?.[1] ?? ''];
}
