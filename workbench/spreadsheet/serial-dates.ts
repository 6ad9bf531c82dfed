/**
 * Serial dates: the number of days since 1899-12-30, as in spreadsheets. They are civil time, without a zone.
 */

export const DATE_FORMAT = 'yyyy-mm-dd';
export const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';

const EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;

/** The serial of a civil time, given in milliseconds as if it were UTC. */
export function civilMsToSerial(civilMs: number): number {
  return civilMs / MS_PER_DAY + EPOCH_SERIAL;
}

/**
 * The civil time of a serial, in milliseconds as if it were UTC. Rounded, because a serial cannot hold a
 * millisecond exactly.
 */
export function serialToCivilMs(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * MS_PER_DAY);
}

/** The day of a serial as YYYY-MM-DD. */
export function serialToIsoDay(serial: number): string {
  return new Date(serialToCivilMs(Math.floor(serial))).toISOString().slice(0, 10);
}

/** The civil milliseconds of a date; undefined if there is no such day. */
export function civilMs(year: number, month: number, day: number, hour = 0, minute = 0, second = 0) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The serial of a Date's local time in the zone of this process. */
export function wallTimeToSerial(date: Date): number {
  const ms = Date.UTC(
    2000,
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  const civil = new Date(ms);
  civil.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  return civilMsToSerial(civil.getTime() + date.getMilliseconds());
}
