import { registries } from '@odoo/o-spreadsheet';

const History = registries.featurePluginRegistry.get('history');

/** Remembers every revision, where the engine's own history forgets all but the last 99: an execution may make more. */
export class WholeHistory extends History {
  undoStack: string[] = [];
  redoStack: string[] = [];

  onNewLocalStateUpdate({ id }: { id: string }): void {
    this.undoStack.push(id);
    this.redoStack = [];
  }
}
