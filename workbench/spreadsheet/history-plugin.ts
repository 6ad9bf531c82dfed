import { registries } from '@odoo/o-spreadsheet';

const History = registries.featurePluginRegistry.get('history');

/** Remembers every revision. The engine's own history keeps the last 99, and an execution may make more. */
export class WholeHistory extends History {
  undoStack: string[] = [];
  redoStack: string[] = [];

  onNewLocalStateUpdate({ id }: { id: string }): void {
    this.undoStack.push(id);
    this.redoStack = [];
  }
}
