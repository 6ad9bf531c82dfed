import { millisecondsPerDay, sheetEpoch } from '../period/civil-day';
import { languages } from '../vocabulary/language';
import { inEveryLanguage, phrasesIn } from '../vocabulary/phrases';
import type { DurationUnit } from '../vocabulary/value-words';
import { values } from '../vocabulary/values';
import { lazyPattern } from './lazy-pattern';

const hoursIn: readonly (readonly [DurationUnit, hours: number])[] = [
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
];

let units: ReadonlyMap<string, number> | undefined;

function hoursOfWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [unit, hours] of hoursIn) {
    for (const language of languages) {
      for (const word of phrasesIn(values[language].durations[unit])) {
        if (!found.has(word)) found.set(word, hours);
      }
    }
  }
  return found;
}

/** The number of hours in a unit, undefined for any other word. */
export function hoursOfUnit(word: string): number | undefined {
  units ??= hoursOfWords();
  return units.get(word);
}

/** The time of a visit is in minutes, the waiting time for an answer in hours: 12:30 is 12 minutes or 12 hours. */
export type DurationMeaning = 'visit' | 'wait';

/** The hours of a cell with a duration. Sheets returns a date in 1899 for it; `wall` is this date in local time. */
export function hoursOfDurationCell(wall: number): number {
  return (wall - sheetEpoch * millisecondsPerDay) / 3_600_000;
}

let clock: RegExp | undefined;

/** Matches "02:30", "1:02:30" and "1 day 02:30". */
function clockPattern(): RegExp {
  const day = inEveryLanguage(values, ({ durations }) => durations.day).join('|');
  return new RegExp(`^(?:(\\d+)\\s*(?:${day})?[\\s.]+)?(\\d+):([0-5]?\\d)(?::([0-5]?\\d)(?:[.,]\\d+)?)?$`);
}

const numberAndUnit = lazyPattern(String.raw`(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?`, 'gu');

/** The hours in a text such as 0:02:30, "2m 30s", "3 jam 20 menit" or "1 h 05 min"; undefined if it is no duration. */
export function readDurationText(text: string, meaning: DurationMeaning = 'wait'): number | undefined {
  const trimmed = text.trim().toLowerCase();
  clock ??= clockPattern();
  const parts = clock.exec(trimmed);
  if (parts !== null) {
    const [, days = '0', first = '0', second = '0', third] = parts;
    if (third === undefined && meaning === 'visit') return Number(first) / 60 + Number(second) / 3600;
    return Number(days) * 24 + Number(first) + Number(second) / 60 + Number(third ?? 0) / 3600;
  }
  if (!/^\d/.test(trimmed)) return undefined;
  let hours = 0;
  const rest = trimmed.replace(numberAndUnit(), (whole, figure: string, word: string) => {
    const unit = hoursOfUnit(word);
    if (unit === undefined) return whole;
    hours += Number(figure.replace(',', '.')) * unit;
    return '';
  });
  return /^[\s,]*$/.test(rest) ? hours : undefined;
}
