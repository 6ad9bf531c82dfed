import type { OrderStatus } from '../kpi/order-status';
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
const notGivenBack: readonly RegExp[] = [
  /\b(?:no|not|non|never|without|nothing|tidak|belum|tanpa|tiada|bukan|pas de|pas|aucune?|sans|jamais)(?: (?:yet|been|any|ada|di|ete|encore))* (?:(?:returns?|refunds?|chargeback|retur|pengembalian(?: dana| barang)?|pemulangan|pulangan|bayaran balik|retours?|remboursements?)|(?:returned|refunded|diretur|dikembalikan|dipulangkan|dibayar balik|retournee?|renvoyee?|remboursee?))\b/,
  /\b(?:returns?|refunds?|chargeback|retur|pengembalian(?: dana| barang)?|pemulangan|pulangan|bayaran balik|retours?|remboursements?)(?: (?:request|requests|is|was|has been|permintaan|demande|est))* (?:rejected|declined|denied|cancelled|canceled|failed|refused|withdrawn|not approved|requested|request|pending|in progress|ditolak|dibatalkan|diminta|diajukan|dimohon|diproses|refusee?|rejetee?|annulee?|demandee?|en attente|en cours)\b/,
  /\b(?:request(?:ed)?|requesting|awaiting|pending|permintaan|permohonan|menunggu|demande de|en attente de) (?:returns?|refunds?|chargeback|retur|pengembalian(?: dana| barang)?|pemulangan|pulangan|bayaran balik|retours?|remboursements?)\b/,
];

let statuses: PhraseClasses<OrderStatus> | undefined;

/** The status that a platform's word stands for, undefined for a word that says nothing known. */
export function readStatus(text: string): OrderStatus | undefined {
  const plain = plainWords(text);
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
