import type { GridRange } from '../protocol';

/** True for a range on its way through JSON. */
export function isGridRange(value: unknown): value is GridRange {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sheet' in value &&
    'row' in value &&
    'column' in value &&
    'rows' in value &&
    'columns' in value
  );
}
