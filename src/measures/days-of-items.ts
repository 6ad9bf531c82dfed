import type { CivilDay } from '../period/civil-day';

const none = -(2 ** 31);

/**
 * The days on which each of many items occurs, such as the days of an order's lines. Most items have one day;
 * the further days of the others are stored in a map.
 */
export class DaysOfItems {
  private readonly first: Int32Array;
  private readonly others = new Map<number, Set<CivilDay>>();

  constructor(items: number) {
    this.first = new Int32Array(items).fill(none);
  }

  /** Adds a day of an item; true if the item did not have this day yet. */
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

  /** For items with several days: each of their days with the next. */
  pairs(): readonly { readonly item: number; readonly from: CivilDay; readonly to: CivilDay }[] {
    return [...this.others].flatMap(([item, others]) => {
      const days = [this.first[item] ?? none, ...others].sort((a, b) => a - b);
      return days.slice(1).map((to, index) => ({ item, from: days[index] ?? to, to }));
    });
  }
}
