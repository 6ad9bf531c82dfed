import { helpers, registries } from '@odoo/o-spreadsheet';
import type { Getters } from './engine-types';
import { evaluateLiteralsWhenAsked } from './literals-when-asked';
import { noteCommand } from './volatile-arguments';

const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');
// The type of the registry lacks this method of the plugin.
const readCell: unknown = Reflect.get(Evaluation.prototype, 'getEvaluatedCell');

type Read = Getters['getEvaluatedCell'];
type Command = Parameters<InstanceType<typeof Evaluation>['handle']>[0];

/** Evaluates cells like Google Sheets where the engine differs. Used by the server and the page. */
export class SheetsEvaluation extends Evaluation {
  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    evaluateLiteralsWhenAsked(Reflect.get(this, 'evaluator'), this.getters);
  }

  override handle(command: Command): void {
    noteCommand(this.getters, command);
    super.handle(command);
  }

  /** If an array cannot spill, the message names the cell that is in the way. */
  getEvaluatedCell(position: Parameters<Read>[0]): ReturnType<Read> {
    if (typeof readCell !== 'function') throw new TypeError('The engine evaluates cells in another way now');
    const cell: ReturnType<Read> = Reflect.apply(readCell, this, [position]);
    if (cell.value !== '#SPILL!' || !('errorOriginPosition' in cell) || !cell.errorOriginPosition)
      return cell;
    const { col, row } = cell.errorOriginPosition;
    const message = `Array result was not expanded because it would overwrite data in ${helpers.toXC(col, row)}.`;
    return { ...cell, message };
  }
}
