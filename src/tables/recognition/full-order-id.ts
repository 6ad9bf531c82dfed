import { isEmptyCell } from '../../cells/cell';
import { markerOf } from '../../vocabulary/markers';
import type { Assigned, Assignment } from './assign-columns';
import { matchesOf } from './header-matches';
import type { TriedTable } from './tried-table';

/** An id column is sparse if it is blank in at least this share of the rows with a date. */
const sparseShare = 0.2;
/** The column that replaces it must be filled in at least this share. */
const fullShare = 0.98;
const otherIdWeight = 0.4;

let otherId: RegExp | undefined;

/** Whether a header names ids of something else than orders, such as a payment, which can stand in for order ids. */
function isOtherId(words: string): boolean {
  const of = `(?:${markerOf('otherIdOf')})`;
  otherId ??= new RegExp(`^(?:${of} )?(?:${markerOf('idHeading')})(?: ${of})?$`);
  return otherId.test(words);
}

/**
 * Uses another column of ids if the recognised one is blank in many rows with a date. For example, not every payment
 * in a list has an invoice number. The other column must be filled. Each id of the sparse column must go with one id
 * of the other; else the other column has an id for each line of an order.
 */
export function withFullId(assigned: Assigned, table: TriedTable): Assigned {
  const { orderId: sparse, orderDate: date } = assigned.columns;
  if (sparse === undefined || date === undefined) return assigned;
  const rows = table.firstValues().filter((row) => !isEmptyCell(row[date] ?? ''));
  const lacking = rows.filter((row) => isEmptyCell(row[sparse] ?? ''));
  if (rows.length === 0 || lacking.length < rows.length * sparseShare) return assigned;
  const taken = new Set(assigned.assignments.map(({ column }) => column));
  const [best] = table.headers
    .flatMap(({ words }, column): readonly Assignment[] => {
      if (taken.has(column) || !isFull(column)) return [];
      const match = matchesOf(words).find(
        ({ sought: { kind, field } }) => kind === 'orders' && field === 'orderId',
      );
      if (match === undefined && !isOtherId(words)) return [];
      const { weight, isExact, isWeak } = match ?? { weight: otherIdWeight, isExact: false, isWeak: true };
      return [{ field: 'orderId', column, score: weight, isWeak, isExact, confidence: 'likely' }];
    })
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return assigned;
  return {
    ...assigned,
    columns: { ...assigned.columns, orderId: best.column },
    assignments: assigned.assignments.map((given) => (given.field === 'orderId' ? best : given)),
  };

  function isFull(column: number): boolean {
    const filled = rows.filter((row) => !isEmptyCell(row[column] ?? ''));
    if (filled.length < rows.length * fullShare || !table.profile(column).isId) return false;
    const otherOf = new Map<string, string>();
    return filled.every((row) => {
      const id = String(row[sparse ?? -1] ?? '').trim();
      const other = String(row[column]);
      if (id === '') return true;
      const known = otherOf.get(id);
      otherOf.set(id, other);
      return known === undefined || known === other;
    });
  }
}
