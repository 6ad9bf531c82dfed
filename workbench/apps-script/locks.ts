import type { Clock } from './clock';

export type LockName = 'document' | 'script' | 'user';

interface Held {
  holder: object;
  /** When the other execution releases it; null: when it ends. */
  until: number | null;
}

/** Which execution holds which lock. Waiting for a lock turns the clock. */
export class Locks {
  private readonly held = new Map<LockName, Held>();

  constructor(private readonly clock: Clock) {}

  tryLock(name: LockName, holder: object, timeoutMs: number): boolean {
    const current = this.current(name);
    if (current === undefined || current.holder === holder) {
      this.held.set(name, { holder, until: null });
      return true;
    }
    const now = this.clock.now();
    const wait = current.until === null ? timeoutMs : Math.min(timeoutMs, Math.max(0, current.until - now));
    this.clock.advance(wait);
    const after = this.current(name);
    if (after !== undefined && after.holder !== holder) return false;
    this.held.set(name, { holder, until: null });
    return true;
  }

  /** Lets another execution hold a lock for some milliseconds of the clock. */
  holdElsewhere(name: LockName, milliseconds: number): void {
    this.held.set(name, { holder: {}, until: this.clock.now() + milliseconds });
  }

  release(name: LockName, holder: object): void {
    if (this.held.get(name)?.holder === holder) this.held.delete(name);
  }

  releaseAll(holder: object): void {
    for (const name of [...this.held.keys()]) this.release(name, holder);
  }

  has(name: LockName, holder: object): boolean {
    return this.current(name)?.holder === holder;
  }

  private current(name: LockName): Held | undefined {
    const held = this.held.get(name);
    if (held && held.until !== null && held.until <= this.clock.now()) this.held.delete(name);
    return this.held.get(name);
  }
}
