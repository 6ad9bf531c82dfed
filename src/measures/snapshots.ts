import type { CivilDay } from '../period/civil-day';
import { noDay } from '../tables/reading/records/records';
import { rowsByDay } from './sort-by-day';

/** A column of levels, such as followers or stock: what a key had on a day, until a later row says another. */
export interface Levels {
  readonly length: number;
  readonly day: Int32Array;
  readonly values: Float64Array;
  /** The account, product or group of each row; -1 for a row that does not count. */
  readonly key: (row: number) => number;
  readonly keyCount: number;
  /** Whether a level holds until the next one however long that takes: people stay, products are delisted. */
  readonly isLasting?: true;
  /** The slot of each row. */
  readonly slot?: (row: number) => number;
}

/** What the levels add up to at the end of a day, and the levels of the slots; a slot that nobody told is absent. */
export interface LevelsAt {
  readonly levels: readonly number[];
  readonly total: number;
  readonly bySlot: readonly (number | undefined)[];
}

/**
 * The levels at the ends of some days, in any order: of each key the last level on that day or before it. A level
 * holds until the next one of its key. Where the table has later rows, but none of the key for longer than the key
 * ever paused, the key has no level any more: a product that is no longer listed has no stock. A key with one row
 * holds as long as the longest pause of all keys. Undefined for a day before the first level.
 */
export function levelsAt(levels: Levels, days: readonly CivilDay[]): readonly (LevelsAt | undefined)[] {
  const { values, day, key, keyCount } = levels;
  const rows = rowsByDay(day, levels.length).filter((row) => !Number.isNaN(values[row]) && key(row) >= 0);
  const lastDay = new Int32Array(keyCount).fill(noDay);
  const longest = new Int32Array(keyCount);
  let longestOfAll = 0;
  for (const row of rows) {
    const which = key(row);
    const before = lastDay[which] ?? noDay;
    const now = day[row] ?? noDay;
    if (before !== noDay && now - before > (longest[which] ?? 0)) {
      longest[which] = now - before;
      longestOfAll = Math.max(longestOfAll, now - before);
    }
    lastDay[which] = now;
  }
  const level = new Float64Array(keyCount);
  const slotOfKey = new Int32Array(keyCount);
  lastDay.fill(noDay);
  let next = 0;
  let latest = noDay;
  const found = new Array<LevelsAt | undefined>(days.length).fill(undefined);
  const inOrder = days.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  for (const { end, index } of inOrder) {
    while (next < rows.length && (day[rows[next] ?? 0] ?? 0) <= end) {
      const row = rows[next] ?? 0;
      const which = key(row);
      level[which] = values[row] ?? 0;
      latest = day[row] ?? noDay;
      lastDay[which] = latest;
      slotOfKey[which] = levels.slot?.(row) ?? 0;
      next += 1;
    }
    const held: number[] = [];
    const bySlot: (number | undefined)[] = [];
    let total = 0;
    for (let which = 0; which < keyCount; which += 1) {
      const told = lastDay[which] ?? noDay;
      const holds = longest[which] === 0 ? longestOfAll : (longest[which] ?? 0);
      const isOver = levels.isLasting !== true && longestOfAll > 0 && latest - told > holds;
      if (told === noDay || isOver) continue;
      const value = level[which] ?? 0;
      const slot = slotOfKey[which] ?? 0;
      held.push(value);
      total += value;
      bySlot[slot] = (bySlot[slot] ?? 0) + value;
    }
    if (held.length > 0) found[index] = { levels: held, total, bySlot };
  }
  return found;
}

/** A key for each pair of codes that rows have, from 0; a blank is a code of its own. */
export function pairKeys(
  first: Int32Array,
  second: Int32Array | undefined,
): { readonly keys: Int32Array; readonly count: number } {
  const known = new Map<number, number>();
  const firstCount = first.reduce((greatest, code) => Math.max(greatest, code), -1) + 2;
  const keys = first.map((code, row) => {
    const pair = code + 1 + ((second?.[row] ?? -1) + 1) * firstCount;
    const key = known.get(pair) ?? known.size;
    known.set(pair, key);
    return key;
  });
  return { keys, count: known.size };
}
