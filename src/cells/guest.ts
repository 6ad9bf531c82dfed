import { inEveryLanguage } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import { plainWords } from './header-text';

let guests: ReadonlySet<string> | undefined;

/** Whether plain words name nobody; punctuation alone leaves no words. */
function isNobody(plain: string): boolean {
  guests ??= new Set(['', ...inEveryLanguage(values, (words) => words.guests)]);
  return guests.has(plain);
}

/** What stands before the @ in addresses that belong to nobody in particular. */
const nobodysMail =
  /^(?:guest|guests|no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|nobody|no|cash|tunai|dummy|fake|placeholder|customer|pelanggan|none|null|na|n-?a|unknown|anonymous|anonym|anonim|anonyme|walk-?_?in|no-?_?e?-?mail|noone|tamu|tetamu|umum|tanpaemail|tanpa-?email|tidakada|tiada|tiadaemel|invite|inconnu|sans-?e?mail|pas-?de-?mail|pasdemail|noreponse|ne-?pas-?repondre|xxx*|test)(?:[+._-]?\w*\d\w*)?@/i;

/** No name of a guest has a digit or an @, and most customers are a number or an address. */
const figureOrAt = /[\d@]/;

/** Whether a name is masked, as "B****i": different people have the same masked name. */
export function isMasked(text: string): boolean {
  return /\*{2,}/.test(text);
}

/** Whether a customer's cell names nobody: a guest, 0, noreply@…, a dash, or a name that the platform has masked. */
export function isGuest(text: string): boolean {
  if (isMasked(text)) return true;
  if (!figureOrAt.test(text)) return isNobody(plainWords(text));
  if (text.includes('@')) return nobodysMail.test(text.trim());
  return (
    /^[+\s().-]*0[0\s().-]*$/.test(text) ||
    // A telephone number that somebody had to fill in: 9999999999.
    /^\+?(\d)\1{6,}$/.test(text) ||
    /^(?:guest|tamu|tetamu|invite|walk ?in)[ #_-]*\d*$/i.test(text)
  );
}
