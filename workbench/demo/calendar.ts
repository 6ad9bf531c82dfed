/** A civil day of the shop. The date is midnight in UTC, so that no time zone moves it. */
export interface ShopDay {
  readonly date: Date;
  /** Whole months since the first month of the shop's records. */
  readonly monthsOpen: number;
  /** How many buyers the day draws; 1 is an ordinary day. */
  readonly demand: number;
  /** Twin-date sale such as 11.11: prices are cut. */
  readonly sale: boolean;
}

export const firstDay = civilDay(2025, 8, 1);
export const lastDay = civilDay(2026, 9, 30);

const msPerDay = 86_400_000;

// From Sunday, as Date counts them. People buy at the weekend; Friday's prayers and traffic cost orders.
const weekdayDemand = [1.16, 1.02, 0.97, 0.95, 0.98, 0.88, 1.12];

// The big twin dates of Indonesian online shops; the smaller ones pass with little notice.
const twinDateDemand = new Map([
  [1, 1.1],
  [2, 1.2],
  [3, 1],
  [4, 1.1],
  [5, 1.2],
  [6, 1.3],
  [7, 1.3],
  [8, 1.5],
  [9, 2.1],
  [10, 2.4],
  [11, 8],
  [12, 4.5],
]);

const lebaran = civilDay(2026, 3, 21);

/** Every day of the shop's records, in order. */
export function shopDays(): readonly ShopDay[] {
  const count = daysFrom(firstDay, lastDay) + 1;
  return Array.from({ length: count }, (_, index) =>
    shopDay(new Date(firstDay.getTime() + index * msPerDay)),
  );
}

/** Midnight in UTC of a civil day; months count from 1. */
export function civilDay(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** Days from one civil day to another. */
export function daysFrom(start: Date, end: Date): number {
  return (end.getTime() - start.getTime()) / msPerDay;
}

function shopDay(date: Date): ShopDay {
  const monthsOpen =
    (date.getUTCFullYear() - firstDay.getUTCFullYear()) * 12 + date.getUTCMonth() - firstDay.getUTCMonth();
  const demand =
    (weekdayDemand[date.getUTCDay()] ?? 1) * paydayDemand(date) * lebaranDemand(date) * saleDemand(date);
  return { date, monthsOpen, demand, sale: isTwinDate(date) };
}

/** Salaries come around the 25th and are spent until the first days of the next month. */
function paydayDemand(date: Date): number {
  const day = date.getUTCDate();
  return day >= 25 || day <= 3 ? 1.18 : 0.95;
}

/** New clothes are bought in the weeks before Lebaran; then couriers and customers go home. */
function lebaranDemand(date: Date): number {
  const daysLeft = daysFrom(date, lebaran);
  if (daysLeft > 28) return 1;
  if (daysLeft > 18) return 1.5;
  if (daysLeft > 5) return 2.3;
  if (daysLeft > 0) return 0.9;
  if (daysLeft > -6) return 0.4;
  if (daysLeft > -14) return 0.75;
  return 1;
}

function saleDemand(date: Date): number {
  if (isTwinDate(date)) return twinDateDemand.get(date.getUTCMonth() + 1) ?? 1;
  // Harbolnas: buyers of 11.11 wait the days before, and stragglers follow the day after.
  if (date.getUTCMonth() === 10 && date.getUTCDate() >= 7 && date.getUTCDate() <= 10) return 0.8;
  if (date.getUTCMonth() === 10 && date.getUTCDate() === 12) return 1.6;
  return 1;
}

function isTwinDate(date: Date): boolean {
  return date.getUTCDate() === date.getUTCMonth() + 1;
}
