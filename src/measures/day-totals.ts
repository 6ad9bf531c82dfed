import type { CivilDay } from '../period/civil-day';

/** Figures by day, to be summed over any run of days. Days outside the range are ignored. */
export class DayTotals {
  private readonly values: Float64Array;
  private sums: Float64Array | undefined;

  constructor(
    private readonly firstDay: CivilDay,
    lastDay: CivilDay,
  ) {
    this.values = new Float64Array(lastDay - firstDay + 1);
  }

  add(day: CivilDay, value: number): void {
    const place = day - this.firstDay;
    if (place >= 0 && place < this.values.length) this.values[place] = (this.values[place] ?? 0) + value;
  }

  /** The sum of the days from one to the other, both included. */
  between(from: CivilDay, to: CivilDay): number {
    this.sums ??= this.runningSums();
    const upTo = (day: CivilDay): number =>
      day < this.firstDay ? 0 : (this.sums?.[Math.min(day - this.firstDay, this.values.length - 1)] ?? 0);
    return upTo(to) - upTo(from - 1);
  }

  private runningSums(): Float64Array {
    let sum = 0;
    return this.values.map((value) => {
      sum += value;
      return sum;
    });
  }
}
