import type { ArgumentName, ChoiceCode } from '../kpi/arguments';
import type { Column, ColumnSource } from '../kpi/column-source';

/** Columns, by the name of the argument that they are for. */
export interface CountedColumns {
  readonly words: Readonly<Partial<Record<ArgumentName, Column<string>>>>;
  readonly figures: Readonly<Partial<Record<ArgumentName, Column<number>>>>;
}

/**
 * Passes counted columns to the formula of a KPI, in the way a custom function passes those of a range. A
 * column that was not counted is empty, and every option has its default.
 */
export function countedColumns({ words, figures }: CountedColumns, defaultChoice: ChoiceCode): ColumnSource {
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
    choice: () => defaultChoice,
    instantOfCall: () => 0,
    dayOfCall: () => 0,
  };
}
