/** Serial dates: days since 1899-12-30, as spreadsheets count; they are civil time and know no zone. */

export const DATE_FORMAT = 'yyyy-mm-dd';
export const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';

const EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;

/** Serial of milliseconds that count civil time as if it were UTC. */
export function civilMsToSerial(civilMs: number): number {
  return civilMs / MS_PER_DAY + EPOCH_SERIAL;
}

/** Civil time, in milliseconds as if it were UTC. Rounded: a serial cannot hold a millisecond exactly. */
export function serialToCivilMs(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * MS_PER_DAY);
}

/** YYYY-MM-DD of a serial. */
export function serialToIsoDay(serial: number): string {
  return new Date(serialToCivilMs(Math.floor(serial))).toISOString().slice(0, 10);
}

/** Civil milliseconds of a calendar date that exists, else undefined. */
export function civilMs(year: number, month: number, day: number, hour = 0, minute = 0, second = 0) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Serial of a Date's wall time in this process's zone: how a caller writes a civil date. */
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
