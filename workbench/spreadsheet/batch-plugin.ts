import { CorePlugin, UIPlugin } from '@odoo/o-spreadsheet';
import type { CoreCommand } from './engine-types';

export const BATCH_COMMAND = 'WORKBENCH_BATCH';

interface BatchCommand {
  type: typeof BATCH_COMMAND;
  commands: readonly CoreCommand[];
}

function isBatch(command: { type: string }): command is BatchCommand {
  return command.type === BATCH_COMMAND;
}

/** Shared by the two plugins of a model through the model's `custom` configuration. */
export class CellUpdates {
  run: (update: CoreCommand) => void = () => {
    throw new Error('The model is not set up yet');
  };
}

function sharedCellUpdates(custom: Readonly<Record<string, unknown>>): CellUpdates {
  const shared = custom.cellUpdates;
  return shared instanceof CellUpdates ? shared : new CellUpdates();
}

/**
 * Updates cells without first asking each of some fifty plugins whether the update is allowed, which takes
 * longer than the update. A core plugin may do that; its updates are recorded like any other, so replicas
 * follow.
 */
export class CellUpdatePlugin extends CorePlugin {
  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    sharedCellUpdates(config.custom).run = (update) => {
      Reflect.apply(config.stateObserver.addCommand, config.stateObserver, [update]);
      const { type, ...cell } = update;
      Reflect.apply(this.dispatch, this, [type, cell]);
    };
  }
}

/** Runs many commands as one revision, so that the engine evaluates, records and sends only once. */
export class BatchPlugin extends UIPlugin {
  private readonly cellUpdates: CellUpdates;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.cellUpdates = sharedCellUpdates(config.custom);
  }

  override handle(command: { type: string }): void {
    if (!isBatch(command)) return;
    for (const inner of command.commands) {
      if (inner.type === 'UPDATE_CELL') {
        this.cellUpdates.run(inner);
      } else {
        const { type, ...payload } = inner;
        this.dispatch(type, payload);
      }
    }
  }
}
