import { flushWrites } from './flush';

type Step = () => void;

/** The steps that undo what was written so far. */
export class Undo {
  private readonly places: Step[] = [];
  private readonly contents: Step[] = [];

  /** Adds a step that removes a row, a tab or a name that was added. */
  addPlace(step: Step): void {
    this.places.push(step);
  }

  /** Adds a step that writes the former contents of cells again. */
  addContents(step: Step): void {
    this.contents.push(step);
  }

  /**
   * Undoes everything, the last step first. Contents follow after all rows, tabs and names are as they were,
   * because formulas in one tab follow the rows of another. If a step fails, the others are still tried.
   * @returns Whether every step succeeded.
   */
  run(): boolean {
    let isWhole = true;
    for (const step of [...this.places.splice(0).reverse(), ...this.contents.splice(0).reverse()]) {
      try {
        step();
        // Flushed step by step: a write that Google refuses late must not take the others with it.
        flushWrites();
      } catch {
        // Not thrown: the owner is told about the failure that led to the undo.
        isWhole = false;
      }
    }
    return isWhole;
  }
}
