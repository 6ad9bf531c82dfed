import { flushWrites } from './flush';

type Step = () => void;

/** Collects the steps to undo what was written. */
export class Undo {
  private readonly structure: Step[] = [];
  private readonly contents: Step[] = [];

  /** Adds a step that removes a row, a tab or a name that was added. */
  addStructure(step: Step): void {
    this.structure.push(step);
  }

  /** Adds a step that restores the former contents of cells. */
  addContents(step: Step): void {
    this.contents.push(step);
  }

  /**
   * Undoes everything, the last step first. Rows, tabs and names come before contents, because inserting or deleting
   * rows changes formulas in other tabs. If a step fails, the others are still tried. Returns whether all succeeded.
   */
  run(): boolean {
    let isWhole = true;
    for (const step of [...this.structure.splice(0).reverse(), ...this.contents.splice(0).reverse()]) {
      try {
        step();
        // Flushed after each step, so that a refused write does not stop the others.
        flushWrites();
      } catch {
        // Not thrown, because the owner is told about the failure that led to the undo.
        isWhole = false;
      }
    }
    return isWhole;
  }
}
