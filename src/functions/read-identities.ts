import { customerKey } from '../cells/customer-key';
import { isGuest } from '../cells/guest';
import { orderIdKey } from '../cells/order-id';
import type { GivenColumn } from './given-columns';
import { type ReadCells, readWords } from './read-cells';

/**
 * Reads ids of orders and customers as in raw tabs: #1001 and 1001 are the same order, two spellings of a telephone
 * number are the same customer, and a guest is no customer.
 */
export function readIdentities(column: GivenColumn): ReadCells<string> {
  const words = readWords(column);
  if ('problem' in words) return words;
  const isOrder = column.argument.name === 'order_ids';
  const identity = (text: string): string | null => {
    if (isOrder) return orderIdKey(text);
    return isGuest(text) ? null : customerKey(text, false);
  };
  return { values: words.values.map((text) => (text === null ? null : identity(text))) };
}
