/**
 * Counters by index, for adding 1 to whole ranges. `add` notes the change at the two ends of a range, and
 * `totals` adds the changes up.
 */
export class RangeCounts {
  private readonly differences: Int32Array;

  constructor(private readonly size: number) {
    this.differences = new Int32Array(size + 1);
  }

  /** Adds 1 to the indexes from `low` to `high`, both included. */
  add(low: number, high: number): void {
    if (low > high) return;
    this.differences[low] = (this.differences[low] ?? 0) + 1;
    this.differences[high + 1] = (this.differences[high + 1] ?? 0) - 1;
  }

  totals(): Int32Array {
    const totals = new Int32Array(this.size);
    let total = 0;
    for (let index = 0; index < this.size; index += 1) {
      total += this.differences[index] ?? 0;
      totals[index] = total;
    }
    return totals;
  }
}
