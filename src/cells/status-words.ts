import type { OrderStatus } from '../kpi/order-status';
import { inEveryLanguage } from '../vocabulary/phrases';
import type { GivenBackWords } from '../vocabulary/value-words';
import { values } from '../vocabulary/values';
import { plainWords } from './header-text';
import { PhraseClasses } from './phrase-classes';

/** What undoes an order comes before what completes it: "completed, returned" was returned. */
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

/** "No return", "not refunded", "refund rejected", "return requested": nothing was given back, or not yet. */
function notGivenBackPatterns(): readonly RegExp[] {
  const anyOf = (name: keyof GivenBackWords): string =>
    `(?:${inEveryLanguage(values, ({ givenBack }) => givenBack[name]).join('|')})`;
  const noun = anyOf('noun');
  return [
    `${anyOf('never')}(?: ${anyOf('afterNever')})* (?:${noun}|${anyOf('done')})`,
    `${noun}(?: ${anyOf('beforeNotDone')})* ${anyOf('notDone')}`,
    `${anyOf('asked')} ${noun}`,
  ].map((phrase) => new RegExp(`\\b${phrase}\\b`));
}

let notGivenBack: readonly RegExp[] | undefined;
let statuses: PhraseClasses<OrderStatus> | undefined;

/** The status that a platform's word means, undefined for an unknown word. */
export function readStatus(text: string): OrderStatus | undefined {
  const plain = plainWords(text);
  notGivenBack ??= notGivenBackPatterns();
  if (notGivenBack.some((phrase) => phrase.test(plain))) return 'placed';
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
