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

/**
 * A call that the server is computing, and the cells that wait for it; `undefined` for something other than a
 * cell.
 */
interface PendingCall extends Call {
  cells: (CellPosition | undefined)[];
}

const loading = 'Loading...';

/**
 * The script's custom functions in the page. The server computes them, many in one request. The page
 * remembers results by name and arguments, as Sheets does.
 */
export class CustomFunctions {
  readonly #connection: Connection;
  readonly #results = new Map<string, CustomResult>();
  readonly #pending = new Map<string, PendingCall>();
  #toAsk: string[] = [];
  #model: Model | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    // An error value, so that formulas which use the cell show it too instead of computing with a text.
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
          // With RANGE a single cell would be passed as a matrix, where Sheets passes its value.
          type: ['ANY'],
          acceptMatrix: true,
          acceptErrors: true,
          // Sheets calls the function with any number of arguments, and the function itself checks them.
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
      // Set only now for the help: before, the engine took from it how many arguments a formula must have.
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
      // All calls of this evaluation go into one request, which is sent when the evaluation has ended.
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
    // If something besides cells waits, such as a conditional format, everything is evaluated.
    const isForCellsOnly = cellIds.length === positions.length;
    model.dispatch('EVALUATE_CELLS', isForCellsOnly ? { cellIds } : {});
  }
}
