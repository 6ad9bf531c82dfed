import type { CivilDay } from '../period/civil-day';

/** Finds, in a list of days in ascending order, the first that is not before a given day. */
export class DayIndex {
  private readonly first: CivilDay;
  private readonly table: Int32Array;

  constructor(private readonly days: readonly CivilDay[]) {
    this.first = days[0] ?? 0;
    const last = days[days.length - 1] ?? 0;
    this.table = new Int32Array(last - this.first + 1);
    let index = 0;
    for (let day = this.first; day <= last; day += 1) {
      while ((days[index] ?? last) < day) index += 1;
      this.table[day - this.first] = index;
    }
  }

  /** The index of that day; the length of the list if all of its days are earlier. */
  atOrAfter(day: CivilDay): number {
    if (day <= this.first) return 0;
    return this.table[day - this.first] ?? this.days.length;
  }
}
