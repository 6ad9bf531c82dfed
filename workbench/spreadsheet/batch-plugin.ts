import { UIPlugin } from '@odoo/o-spreadsheet';
import type { CoreCommand } from './engine-types';

export const BATCH_COMMAND = 'WORKBENCH_BATCH';

interface BatchCommand {
  type: typeof BATCH_COMMAND;
  commands: readonly CoreCommand[];
}

function isBatch(command: { type: string }): command is BatchCommand {
  return command.type === BATCH_COMMAND;
}

/** Runs many commands as one revision, so that the engine evaluates, records and sends them once. */
export class BatchPlugin extends UIPlugin {
  override handle(command: { type: string }): void {
    if (!isBatch(command)) return;
    for (const { type, ...payload } of command.commands) this.dispatch(type, payload);
  }
}
