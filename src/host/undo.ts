/** What to do to take back what was written so far, the last first. */
export class Undo {
  private readonly steps: (() => void)[] = [];

  add(step: () => void): void {
    this.steps.push(step);
  }

  /** Takes everything back. A step that fails itself does not keep the others from being tried. */
  run(): void {
    for (const step of this.steps.splice(0).reverse()) {
      try {
        step();
      } catch {
        // The first failure is the one that the owner is told.
      }
    }
  }
}
