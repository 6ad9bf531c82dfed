import { type CustomResult, fromCustomResult, toCustomArgument } from '../custom-function-wire';
import { addFunction, helpers, registries } from '../spreadsheet/engine';
import { hasVolatileArgument, VOLATILE_MESSAGE } from '../spreadsheet/volatile-arguments';
import type { Workbook } from '../spreadsheet/workbook';
import type { CustomFunctionSignature } from './code-documentation';

type Caller = (name: string, args: ReturnType<typeof toCustomArgument>[]) => CustomResult;

/** Google Sheets shows this category of its function list last. */
const CATEGORY = 'Custom';

// The engine's list of functions is one for the process, while each workbook has a script of its own: a formula finds
// its script by the getters of the model in which it is evaluated.
const callers = new WeakMap<object, Caller>();

/** Makes the custom functions of a workbook's script computable in its formulas. */
export function registerFormulaFunctions(
  workbook: Workbook,
  signatures: readonly CustomFunctionSignature[],
  call: Caller,
): void {
  callers.set(workbook.model.getters, call);
  for (const { name, description, parameters } of signatures) {
    const key = name.toUpperCase();
    if (registries.functionRegistry.contains(key)) registries.functionRegistry.remove(key);
    addFunction(key, {
      description,
      category: CATEGORY,
      // Sheets neither counts nor checks the arguments of a custom function.
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description,
        type: ['ANY'],
        acceptErrors: true,
        acceptMatrix: true,
        optional: true,
        repeating: parameter.repeating,
      })),
      compute(...args) {
        const caller = callers.get(this.getters);
        if (!caller)
          return { value: '#NAME?', message: `No script in this spreadsheet has a function ${name}.` };
        if (hasVolatileArgument(this.getters, this.__originCellPosition, name)) {
          return { value: '#ERROR', message: VOLATILE_MESSAGE };
        }
        const given = args.map((arg) => toCustomArgument(arg, helpers.isDateTimeFormat));
        return fromCustomResult(caller(name, given));
      },
    });
  }
}
