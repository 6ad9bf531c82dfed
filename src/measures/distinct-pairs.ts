const none = -2;

/**
 * Remembers whether a pair of an item and a bucket was added before. Most items have one bucket only, which
 * is stored without a set.
 */
export class DistinctPairs {
  private readonly firstBucket: Int32Array;
  private readonly others = new Set<number>();

  /** Buckets are numbers from -1 to below `buckets`. */
  constructor(
    items: number,
    private readonly buckets: number,
  ) {
    this.firstBucket = new Int32Array(items).fill(none);
  }

  add(item: number, bucket: number): boolean {
    const first = this.firstBucket[item];
    if (first === bucket) return false;
    if (first === none) {
      this.firstBucket[item] = bucket;
      return true;
    }
    const pair = item * (this.buckets + 1) + bucket + 1;
    if (this.others.has(pair)) return false;
    this.others.add(pair);
    return true;
  }
}
