import type { MeasureId } from '../kpi/measure';
import type { Problem } from '../kpi/problem';
import type { Table } from '../kpi/table';

/** What a KPI comes to in a period: a figure or a table, what the tabs lack for it, or why there is none. */
export type KpiValue =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'table'; readonly table: Table }
  | { readonly state: 'noData'; readonly missing: readonly MeasureId[] }
  | { readonly state: 'problem'; readonly problem: Problem };

/** A measure and what was counted. */
export interface Count {
  readonly measure: MeasureId;
  readonly value: number;
}
