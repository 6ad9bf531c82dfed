/** Something that is to happen at a time of the clock. */
export interface Scheduled {
  /** When it is due next; null for never. */
  nextDue(): number | null;
  /** Does what is due. */
  fire(): void;
}

/**
 * The one clock of scripts, caches, locks and triggers. It runs with the machine's, and can be turned forward: what
 * becomes due on the way happens at its time.
 */
export class Clock {
  private ahead = 0;
  private readonly schedule = new Set<Scheduled>();

  constructor(private readonly machine: () => number = Date.now) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.machine() + this.ahead;
  }

  add(scheduled: Scheduled): void {
    this.schedule.add(scheduled);
  }

  advance(milliseconds: number): void {
    const target = this.now() + milliseconds;
    for (;;) {
      const next = [...this.schedule]
        .map((scheduled) => ({ scheduled, due: scheduled.nextDue() }))
        .filter(
          (entry): entry is { scheduled: Scheduled; due: number } =>
            entry.due !== null && entry.due <= target,
        )
        .sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.moveTo(next.due);
      next.scheduled.fire();
    }
    this.moveTo(target);
  }

  private moveTo(time: number): void {
    this.ahead = Math.max(this.ahead, time - this.machine());
  }
}
