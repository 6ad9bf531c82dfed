import { flushWrites } from './flush';

type Step = () => void;

/** What to do to take back what was written so far. */
export class Undo {
  private readonly places: Step[] = [];
  private readonly contents: Step[] = [];

  /** Takes back a row, a tab or a name that was not there. */
  addPlace(step: Step): void {
    this.places.push(step);
  }

  /** Writes again what stood in cells. */
  addContents(step: Step): void {
    this.contents.push(step);
  }

  /**
   * Takes everything back, the last first; contents when all places are as they were, for formulas of one tab
   * follow the rows of another. A step that fails itself does not keep the others from being tried.
   *
   * @returns Whether none failed.
   */
  run(): boolean {
    let isWhole = true;
    for (const step of [...this.places.splice(0).reverse(), ...this.contents.splice(0).reverse()]) {
      try {
        step();
        // One by one: a step that is refused late must not take the others with it.
        flushWrites();
      } catch {
        // The first failure is the one that the owner is told.
        isWhole = false;
      }
    }
    return isWhole;
  }
}
