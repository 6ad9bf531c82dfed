/** A day of the calendar, without time and zone: the number of days since 1970-01-01. */
export type CivilDay = number;

export const millisecondsPerDay = 86_400_000;

/** 1899-12-30, from which spreadsheets count the days of dates and durations. */
export const sheetEpoch: CivilDay = -25_569;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

export function civilDay(year: number, month: number, day: number): CivilDay {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

export function civilDate(day: CivilDay): CivilDate {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of the month of a day. */
export function lastOfMonth(day: CivilDay): CivilDay {
  const { year, month } = civilDate(day);
  return civilDay(year, month + 1, 1) - 1;
}

/** The day, or undefined if there is no such date (30 February). */
export function existingDay(year: number, month: number, day: number): CivilDay | undefined {
  // Date.UTC reads years below 100 as 19xx, and no shop has dates beyond four digits.
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return day <= 28 || day <= daysOfMonth(year, month) ? civilDay(year, month, day) : undefined;
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(day: CivilDay): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The day as YYYY-MM-DD. */
export function isoDay(day: CivilDay): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Reads YYYY-MM-DD and nothing else. */
export function parseIsoDay(text: string): CivilDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? undefined : existingDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
