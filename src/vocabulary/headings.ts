import { words } from './field-words';
import { orderWords } from './order-words';
import { trafficWords } from './traffic-words';

let headings: ReadonlySet<string> | undefined;

/** Whether plain words are, word for word, a heading of a column of orders or visits. */
export function isHeading(plain: string): boolean {
  headings ??= new Set(
    [...Object.values(orderWords), ...Object.values(trafficWords)].flatMap(({ phrases }) => words(phrases)),
  );
  return headings.has(plain);
}
