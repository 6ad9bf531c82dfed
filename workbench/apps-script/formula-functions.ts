import { type CustomResult, fromCustomResult, toCustomArgument } from '../custom-function-wire';
import { addFunction, helpers, registries } from '../spreadsheet/engine';
import { hasVolatileArgument, VOLATILE_MESSAGE } from '../spreadsheet/volatile-arguments';
import type { Workbook } from '../spreadsheet/workbook';
import type { CustomFunctionSignature } from './code-documentation';

type Caller = (name: string, args: ReturnType<typeof toCustomArgument>[]) => CustomResult;

/** The category of the functions; Google Sheets lists it last. */
const CATEGORY = 'Custom';

// The scripts of the workbooks, by the getters of their models. The engine has one list of functions for the
// whole process, but each workbook has its own script.
const callers = new WeakMap<object, Caller>();

/** Lets formulas call the custom functions of a workbook's script. */
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
      // Every argument is optional, because Sheets does not check the number of arguments of a custom
      // function.
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
