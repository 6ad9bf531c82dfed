import type { FieldOf } from '../../../vocabulary/fields';
import { Marker } from '../../../vocabulary/markers';
import { matchesOf } from '../../recognition/header-matches';
import type { Layout } from '../../recognition/layout';

/** A column that identifies customers. */
export interface CustomerColumn {
  readonly column: number;
  readonly isPhone: boolean;
}

const phoneWords = new Marker('phone', 'within');
const mailWords = new Marker('mail', 'within');
const buyerNames = new Marker('buyerName', 'alone');
const notBuyer = new Marker('notBuyer', 'within');

/** The column of the customer, followed by those that are used where it is blank: e-mail, telephone, then names. */
export function customerColumns({ columns, headers }: Layout<FieldOf<'orders'>>): readonly CustomerColumn[] {
  const first = columns.customer;
  if (first === undefined) return [];
  const isPhone = (column: number): boolean => phoneWords.test(headers[column]?.words ?? '');
  const taken = new Set(Object.values(columns));
  const others = headers.flatMap(({ words }, column) => {
    if (taken.has(column) || words === '' || notBuyer.test(words)) return [];
    const names = matchesOf(words).some(({ sought, isExact, isWeak }) => {
      if (sought.kind !== 'orders' || sought.field !== 'customer') return false;
      return isExact && !isWeak;
    });
    const isMail = mailWords.test(words);
    if (!names && !isMail && !isPhone(column) && !buyerNames.test(words)) return [];
    return [{ column, rank: isMail ? 0 : isPhone(column) ? 1 : names ? 2 : 3 }];
  });
  others.sort((a, b) => a.rank - b.rank || a.column - b.column);
  return [first, ...others.map(({ column }) => column)].map((column) => ({
    column,
    isPhone: isPhone(column),
  }));
}
