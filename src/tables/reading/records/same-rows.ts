import type { TabColumns } from './tab-columns';

/** Equal rows are copies if they are at least this share of the rows on their days. */
const copiedShare = 0.5;

/**
 * Leaves out rows that an earlier tab has too, because the tab is a copy or overlaps it by some days. Single rows may be
 * equal by chance, so half of the rows on these days must be equal.
 */
export function leaveOutCopies(tabs: readonly TabColumns[]): void {
  if (tabs.length < 2) return;
  const earlier = new SeenRows(tabs);
  tabs.forEach((tab, index) => {
    if (index > 0) leaveOutSeen(tab, index, earlier);
    earlier.add(tab, index);
  });
}

function leaveOutSeen(tab: TabColumns, index: number, earlier: SeenRows): void {
  const seen: number[] = [];
  const shared = new Set<number>();
  let name = '';
  for (let record = 0; record < tab.length; record += 1) {
    if (tab.isLeftOut[record] === 1) continue;
    const other = earlier.take(tab, index, record);
    if (other === undefined) continue;
    if (seen.length === 0) name = other.source.tab.name;
    seen.push(record);
    shared.add(tab.day[record] ?? 0);
  }
  if (seen.length === 0) return;
  let onShared = 0;
  for (let record = 0; record < tab.length; record += 1) {
    if (tab.isLeftOut[record] === 0 && shared.has(tab.day[record] ?? 0)) onShared += 1;
  }
  const [only = 0] = seen;
  const isByChance = seen.length < 2 && tab.used > 1 && figuresOf(tab, only) < 2;
  if (seen.length < onShared * copiedShare || isByChance) return;
  const code = seen.length === tab.used ? 'copyOfTab' : 'rowInTwoTabs';
  for (const record of seen) tab.leaveOut(code, record, 0, name);
}

function figuresOf({ numbers }: TabColumns, record: number): number {
  return [...numbers.values()].filter((column) => !Number.isNaN(column[record])).length;
}

/** A hash table of the rows of the tabs so far, to find equal ones. */
class SeenRows {
  /** For each tab, the number of rows in the tabs before it. A row's place is this plus its index in the tab. */
  private readonly starts: number[] = [];
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly taken: Uint8Array;
  private readonly mask: number;

  constructor(private readonly tabs: readonly TabColumns[]) {
    const rows = tabs.reduce((sum, { length }) => sum + length, 0);
    let size = 16;
    while (size < rows) size *= 2;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(rows);
    this.taken = new Uint8Array(rows);
    let start = 0;
    for (const { length } of tabs) {
      this.starts.push(start);
      start += length;
    }
  }

  add(tab: TabColumns, index: number): void {
    const start = this.starts[index] ?? 0;
    for (let record = 0; record < tab.length; record += 1) {
      if (tab.isLeftOut[record] === 1) continue;
      const slot = hashOf(tab, record) & this.mask;
      this.next[start + record] = this.heads[slot] ?? -1;
      this.heads[slot] = start + record;
    }
  }

  /** The earlier tab with an equal row. Each row of it can be matched only once. */
  take(tab: TabColumns, index: number, record: number): TabColumns | undefined {
    let place = this.heads[hashOf(tab, record) & this.mask] ?? -1;
    while (place >= 0) {
      const earlier = this.tabAt(place, index);
      const start = this.starts[earlier] ?? 0;
      const other = this.tabs[earlier];
      if (this.taken[place] === 0 && other !== undefined && isSame(tab, record, other, place - start)) {
        this.taken[place] = 1;
        return other;
      }
      place = this.next[place] ?? -1;
    }
    return undefined;
  }

  private tabAt(place: number, before: number): number {
    let at = before - 1;
    while (at > 0 && (this.starts[at] ?? 0) > place) at -= 1;
    return at;
  }
}

function hashOf({ day, numbers, words, moments }: TabColumns, record: number): number {
  let hash = (day[record] ?? 0) | 0;
  for (const column of numbers.values()) hash = mixed(hash, column[record] ?? 0);
  for (const column of moments.values()) hash = mixed(hash, column[record] ?? 0);
  for (const column of words.values()) hash = mixed(hash, column[record] ?? -1);
  return hash >>> 0;
}

/** Adds a value to a hash. A sum does not depend on the order of the columns, which may differ between tabs. */
function mixed(hash: number, value: number): number {
  if (Number.isNaN(value) || value === -1) return hash;
  const whole = Math.trunc(value);
  const scrambled = Math.imul(whole ^ Math.trunc((value - whole) * 1e6), 0x9e3779b1);
  return (hash + (scrambled ^ (scrambled >>> 15))) | 0;
}

function isSame(one: TabColumns, record: number, other: TabColumns, place: number): boolean {
  if (one.day[record] !== other.day[place]) return false;
  return (
    sameColumns(one.numbers, record, other.numbers, place, Number.NaN) &&
    sameColumns(one.moments, record, other.moments, place, Number.NaN) &&
    sameColumns(one.words, record, other.words, place, -1)
  );
}

type Columns = ReadonlyMap<string, Float64Array | Int32Array>;

function sameColumns(one: Columns, record: number, other: Columns, place: number, blank: number): boolean {
  for (const [field, column] of one) {
    const value = column[record] ?? blank;
    if (!Object.is(value, other.get(field)?.[place] ?? blank)) return false;
  }
  for (const [field, column] of other) {
    if (!one.has(field) && !Object.is(column[place] ?? blank, blank)) return false;
  }
  return true;
}
