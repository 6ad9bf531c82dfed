import type { CivilDay } from '../period/civil-day';
import { noDay } from '../tables/reading/records/records';
import { rowsByDay } from './sort-by-day';

/**
 * A column of levels, such as followers or stock. Each level belongs to a key: an account, a product, a
 * group. A row gives the level of its key from that day on, until a later row of the key.
 */
export interface Levels {
  readonly length: number;
  readonly day: Int32Array;
  readonly values: Float64Array;
  /** The account, product or group of each row; -1 for a row that does not count. */
  readonly key: (row: number) => number;
  readonly keyCount: number;
  /**
   * Whether a level is valid until the key's next row, however long that takes. True for staff; not for
   * products, which may be delisted.
   */
  readonly isLasting?: true;
  /** The slot of each row. */
  readonly slot?: (row: number) => number;
}

/** The sum of the levels at the end of a day, and by slot; a slot without a level is absent. */
export interface LevelsAt {
  readonly levels: readonly number[];
  readonly total: number;
  readonly bySlot: readonly (number | undefined)[];
}

/**
 * The levels at the end of some days, in any order: for each key the last level on or before that day. A key
 * loses its level if the table has later rows but none of the key for longer than the key's longest pause: a
 * product that is no longer listed has no stock. For a key with a single row the longest pause of all keys is
 * used. Undefined for a day before the first level.
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

/** Numbers each different pair of codes, from 0. A blank counts as a code. */
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
