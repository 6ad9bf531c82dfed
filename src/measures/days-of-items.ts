import type { CivilDay } from '../period/civil-day';

const none = -(2 ** 31);

/**
 * On which days each of many items was seen, such as the days of an order's lines. Most items have one day, so the
 * others are kept apart.
 */
export class DaysOfItems {
  private readonly first: Int32Array;
  private readonly others = new Map<number, Set<CivilDay>>();

  constructor(items: number) {
    this.first = new Int32Array(items).fill(none);
  }

  /** Whether the item was not seen on the day before. */
  add(item: number, day: CivilDay): boolean {
    const first = this.first[item] ?? none;
    if (first === day) return false;
    if (first === none) {
      this.first[item] = day;
      return true;
    }
    const others = this.others.get(item);
    if (others === undefined) this.others.set(item, new Set([day]));
    else if (others.has(day)) return false;
    else others.add(day);
    return true;
  }

  /** The days that follow one another of each item that has several. */
  pairs(): readonly { readonly item: number; readonly from: CivilDay; readonly to: CivilDay }[] {
    return [...this.others].flatMap(([item, others]) => {
      const days = [this.first[item] ?? none, ...others].sort((a, b) => a - b);
      return days.slice(1).map((to, index) => ({ item, from: days[index] ?? to, to }));
    });
  }
}
