import { plainWords } from '../../../cells/header-text';

const guests: ReadonlySet<string> = new Set(
  (
    '|guest|guest customer|guest checkout|walk in|walk in customer|walkin|anonymous|unknown|n a|na|none|null|no name|no customer|cash customer|' +
    'tamu|umum|tanpa nama|pelanggan umum|pembeli umum|tetamu|tiada nama|tiada|' +
    'invite|invitee|client invite|anonyme|inconnu|client de passage|passager|client comptoir|sans nom'
  ).split('|'),
);

/** No name of a guest has one, and most customers are a number or an address. */
const figureOrAt = /[\d@]/;

/** Whether a name is masked, as "B****i": others are masked to the same. */
export function isMasked(text: string): boolean {
  return /\*{2,}/.test(text);
}

/** Whether a customer's cell names nobody: a guest, a dash, or a name that the platform has masked. */
export function isGuest(text: string): boolean {
  return isMasked(text) || (!figureOrAt.test(text) && guests.has(plainWords(text)));
}
