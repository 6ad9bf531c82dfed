import type { FieldOf } from '../../../vocabulary/fields';
import { Marker } from '../../../vocabulary/markers';
import { matchesOf } from '../../recognition/header-matches';
import type { Layout } from '../../recognition/layout';

/** A column that names who bought, and whether by a telephone number. */
export interface CustomerColumn {
  readonly column: number;
  readonly isPhone: boolean;
}

const phoneWords = new Marker('phone', 'within');
const mailWords = new Marker('mail', 'within');
/** Words of several meanings that name a buyer beside another column that does. */
const nameWords =
  /^(?:(?:billing|shipping|bill to|ship to|recipient|receiver|customer|buyer|client|contact|guest) (?:full )?name|recipient|penerima|nama penerima|nama pembeli|nama pelanggan|destinataire|nom (?:du )?(?:client|destinataire|facturation))$/;
const notWho =
  /\b(?:marketing|accepts|type|group|note|notes|city|address|country|zip|company|agent|courier|kurir|store|shop|toko|staff|cashier|kasir|employee|seller|vendor)\b/;

/** The column that names the customer, then those that are asked where its cell is empty: mail, telephone, names. */
export function customerColumns({ columns, headers }: Layout<FieldOf<'orders'>>): readonly CustomerColumn[] {
  const first = columns.customer;
  if (first === undefined) return [];
  const isPhone = (column: number): boolean => phoneWords.test(headers[column]?.words ?? '');
  const taken = new Set(Object.values(columns));
  const others = headers.flatMap(({ words }, column) => {
    if (taken.has(column) || words === '' || notWho.test(words)) return [];
    const names = matchesOf(words).some(({ sought, isExact, isWeak }) => {
      if (sought.kind !== 'orders' || sought.field !== 'customer') return false;
      return isExact && !isWeak;
    });
    const isMail = mailWords.test(words);
    if (!names && !isMail && !isPhone(column) && !nameWords.test(words)) return [];
    return [{ column, rank: isMail ? 0 : isPhone(column) ? 1 : names ? 2 : 3 }];
  });
  others.sort((a, b) => a.rank - b.rank || a.column - b.column);
  return [first, ...others.map(({ column }) => column)].map((column) => ({
    column,
    isPhone: isPhone(column),
  }));
}
