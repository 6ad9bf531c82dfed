import type { OrderStatus } from '../kpi/order-status';
import { inEveryLanguage } from '../vocabulary/phrases';
import type { RefundWords } from '../vocabulary/value-words';
import { values } from '../vocabulary/values';
import { plainWords } from './header-text';
import { PhraseClasses } from './phrase-classes';

/** Of several statuses in a text the first in this list counts: "completed, returned" is returned. */
const order: readonly OrderStatus[] = [
  'returned',
  'refunded',
  'cancelled',
  'draft',
  'completed',
  'unpaid',
  'paid',
  'placed',
];

/** Patterns for orders that were not refunded or not yet: "no return", "refund rejected", "return requested". */
function notRefundedPatterns(): readonly RegExp[] {
  const anyOf = (name: keyof RefundWords): string =>
    `(?:${inEveryLanguage(values, ({ refunds }) => refunds[name]).join('|')})`;
  const noun = anyOf('noun');
  return [
    `${anyOf('never')}(?: ${anyOf('afterNever')})* (?:${noun}|${anyOf('done')})`,
    `${noun}(?: ${anyOf('beforeNotDone')})* ${anyOf('notDone')}`,
    `${anyOf('asked')} ${noun}`,
  ].map((phrase) => new RegExp(`\\b${phrase}\\b`));
}

let notRefunded: readonly RegExp[] | undefined;
let statuses: PhraseClasses<OrderStatus> | undefined;

/** The order status that a text means; undefined if it is unknown. */
export function readStatus(text: string): OrderStatus | undefined {
  const plain = plainWords(text);
  notRefunded ??= notRefundedPatterns();
  if (notRefunded.some((phrase) => phrase.test(plain))) return 'placed';
  statuses ??= new PhraseClasses(
    {
      en: values.en.statuses,
      id: values.id.statuses,
      ms: values.ms.statuses,
      fr: values.fr.statuses,
    },
    order,
  );
  return statuses.of(text);
}
