import type { ArgumentName } from '../kpi/arguments';

/**
 * What the arguments of the formulas are called in a language. In English they are called as they are in the formula
 * help, whose names Google takes from the code.
 */
export type ArgumentNames = Readonly<Record<ArgumentName, string>>;
