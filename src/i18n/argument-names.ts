import type { ArgumentName } from '../kpi/arguments';

/**
 * What the arguments of the formulas are called in a language. In English they are called as they are in the formula
 * help, whose names Google takes from the code.
 */
export type ArgumentNames = Readonly<Record<ArgumentName, string>>;

/** Looks names up in a list that is made with the first error to name an argument: no other cell waits for it. */
export function nameIn(list: () => ArgumentNames): (argument: ArgumentName) => string {
  let made: ArgumentNames | undefined;
  return (argument) => {
    made ??= list();
    return made[argument];
  };
}
