import type { ArgumentName } from '../kpi/arguments';

/**
 * The names of the formulas' arguments in a language. In English they are those of the formula help, which Google takes
 * from the code.
 */
export type ArgumentNames = Readonly<Record<ArgumentName, string>>;

/** Looks up names in a list that is made for the first error with an argument, so that other cells do not wait for it. */
export function nameIn(list: () => ArgumentNames): (argument: ArgumentName) => string {
  let made: ArgumentNames | undefined;
  return (argument) => {
    made ??= list();
    return made[argument];
  };
}
