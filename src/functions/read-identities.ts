import { customerKey } from '../cells/customer-key';
import { isGuest } from '../cells/guest';
import { orderIdKey } from '../cells/order-id';
import type { GivenColumn } from './given-columns';
import { type ReadCells, readWords } from './read-cells';

/**
 * Orders and customers as raw tabs know them: #1001 and 1001 are one order, one telephone number in two spellings is
 * one customer, and a guest is none.
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
