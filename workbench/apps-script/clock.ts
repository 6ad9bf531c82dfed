/** Something that happens at a certain time of the clock. */
export interface Scheduled {
  /** When it is due next; null for never. */
  nextDue(): number | null;
  /** Does what is due. */
  fire(): void;
}

interface Due {
  readonly scheduled: Scheduled;
  readonly due: number;
}

/**
 * The one clock of scripts, caches, locks and triggers. It follows the machine's clock and can be turned
 * forward; whatever becomes due meanwhile happens at its own time.
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
    for (let next = this.next(); next !== undefined && next.due <= target; next = this.next())
      this.fire(next);
    this.moveTo(target);
  }

  /** Turns the clock forward to what is due next. Returns whether anything was. */
  advanceToNext(): boolean {
    const next = this.next();
    if (next === undefined) return false;
    this.fire(next);
    return true;
  }

  private next(): Due | undefined {
    return [...this.schedule]
      .map((scheduled) => ({ scheduled, due: scheduled.nextDue() }))
      .filter((entry): entry is Due => entry.due !== null)
      .sort((a, b) => a.due - b.due)[0];
  }

  private fire({ scheduled, due }: Due): void {
    this.moveTo(due);
    scheduled.fire();
  }

  private moveTo(time: number): void {
    this.ahead = Math.max(this.ahead, time - this.machine());
  }
}
