import type { OrderStatus } from '../kpi/order-status';
import { values } from '../vocabulary/values';
import { PhraseClasses } from './phrase-classes';

/** What undoes an order counts before what carries it out: "completed, returned" came back. */
const order: readonly OrderStatus[] = ['returned', 'refunded', 'cancelled', 'completed', 'paid', 'placed'];

let statuses: PhraseClasses<OrderStatus> | undefined;

/** The status that a platform's word stands for, undefined for a word that says nothing known. */
export function readStatus(text: string): OrderStatus | undefined {
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
