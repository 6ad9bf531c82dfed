import type { ArgumentName, ChoiceCode } from '../kpi/arguments';
import type { Column, ColumnSource } from '../kpi/column-source';

/** Columns by the name of the argument that they stand for. */
export interface CountedColumns {
  readonly words: Readonly<Partial<Record<ArgumentName, Column<string>>>>;
  readonly figures: Readonly<Partial<Record<ArgumentName, Column<number>>>>;
}

/**
 * Columns that were counted on the tabs, for a KPI that takes columns: what a cell of the sheet would give its
 * custom function. Options are left out, so that their standards hold.
 */
export function countedColumns({ words, figures }: CountedColumns, standard: ChoiceCode): ColumnSource {
  return {
    numbers: (name) => figures[name] ?? [],
    optionalNumbers: (name) => figures[name],
    words: (name) => words[name] ?? [],
    optionalWords: (name) => words[name],
    optionalStatuses: () => undefined,
    days: () => [],
    moments: () => [],
    durations: () => [],
    answers: () => [],
    optionalDay: () => undefined,
    optionalMoment: () => undefined,
    optionalNumber: () => undefined,
    optionalWord: () => undefined,
    choice: () => standard,
    instantOfCall: () => 0,
  };
}
