import { addFunction, EvaluationError, helpers, type Model, registries } from '@odoo/o-spreadsheet';
import type { CustomFunctionSignature } from '../apps-script/code-documentation';
import {
  type CustomArgument,
  type CustomResult,
  fromCustomResult,
  toCustomArgument,
} from '../custom-function-wire';
import { hasVolatileArgument, VOLATILE_MESSAGE } from '../spreadsheet/volatile-arguments';
import type { Connection } from './connection';

type Context = ThisParameterType<Parameters<typeof addFunction>[1]['compute']>;
type Argument = Parameters<Parameters<typeof addFunction>[1]['compute']>[number];
type CellPosition = NonNullable<Context['__originCellPosition']>;

interface Call {
  name: string;
  args: readonly CustomArgument[];
}

/** A call that the server is computing, and the cells that wait for it (`undefined`: something else waits). */
interface PendingCall extends Call {
  cells: (CellPosition | undefined)[];
}

const loading = 'Loading...';

/**
 * The script's custom functions in the page: the server computes them, many in one request, and the page
 * remembers the results by name and arguments, as Sheets does.
 */
export class CustomFunctions {
  readonly #connection: Connection;
  readonly #results = new Map<string, CustomResult>();
  readonly #pending = new Map<string, PendingCall>();
  #toAsk: string[] = [];
  #model: Model | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    // As an error value: a formula that uses the cell shows it too, instead of computing with a text.
    registries.errorTypes.add(loading);
  }

  /** Makes the functions known to the spreadsheet, with the help that its formula assistant shows. */
  register(signatures: readonly CustomFunctionSignature[]): void {
    for (const { name, description, parameters } of signatures) {
      const resultOf = this.#resultOf.bind(this);
      addFunction(name, {
        description,
        category: 'Custom',
        args: parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.description,
          // Not RANGE: a single cell would come as a matrix, where Sheets passes its value.
          type: ['ANY'],
          acceptMatrix: true,
          acceptErrors: true,
          // Sheets calls the function whatever the number of arguments; what is missing is its own matter.
          optional: true,
          repeating: parameter.repeating,
        })),
        compute(...args) {
          if (hasVolatileArgument(this.getters, this.__originCellPosition, name)) {
            return new EvaluationError(VOLATILE_MESSAGE, '#ERROR');
          }
          return resultOf(name, args, this.__originCellPosition);
        },
      });
      // Only what the help marks, now that the engine has taken from it how few arguments it lets pass.
      registries.functionRegistry.get(name).args.forEach((argument, index) => {
        const parameter = parameters[index];
        if (parameter !== undefined && !parameter.repeating) argument.optional = parameter.optional;
      });
    }
  }

  /** The model whose cells are evaluated again when results arrive. */
  attach(model: Model): void {
    this.#model = model;
  }

  #resultOf(name: string, args: readonly Argument[], cell: CellPosition | undefined) {
    const call: Call = { name, args: args.map((arg) => toCustomArgument(arg, helpers.isDateTimeFormat)) };
    const key = JSON.stringify(call);
    const result = this.#results.get(key);
    if (result !== undefined) return fromCustomResult(result);
    const pending = this.#pending.get(key);
    if (pending !== undefined) {
      pending.cells.push(cell);
    } else {
      this.#pending.set(key, { ...call, cells: [cell] });
      // One request for all that this evaluation needs: it goes out when the evaluation has ended.
      if (this.#toAsk.push(key) === 1) setTimeout(() => void this.#askServer());
    }
    return new EvaluationError(loading, loading);
  }

  async #askServer(): Promise<void> {
    const keys = this.#toAsk;
    this.#toAsk = [];
    const calls = keys.flatMap((key) => this.#pending.get(key) ?? []);
    const { results } = await this.#connection.compute({
      calls: calls.map(({ name, args }) => ({ name, args })),
    });
    keys.forEach((key, index) => {
      const result = results[index];
      if (result !== undefined) this.#results.set(key, result);
      this.#pending.delete(key);
    });
    this.#evaluate(calls.flatMap(({ cells }) => cells));
  }

  #evaluate(positions: readonly (CellPosition | undefined)[]): void {
    const model = this.#model;
    if (model === undefined) return;
    const cells = positions.map((position) => position && model.getters.getCell(position));
    const cellIds = cells.flatMap((cell) => cell?.id ?? []);
    // Something beside cells waits, such as a conditional format: evaluate all.
    const isForCellsOnly = cellIds.length === positions.length;
    model.dispatch('EVALUATE_CELLS', isForCellsOnly ? { cellIds } : {});
  }
}
