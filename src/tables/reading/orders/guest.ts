import { plainWords } from '../../../cells/header-text';
import { inEveryLanguage } from '../../../vocabulary/phrases';
import { values } from '../../../vocabulary/values';

let guests: ReadonlySet<string> | undefined;

/** Whether plain words name nobody; punctuation alone leaves no words. */
function isNobody(plain: string): boolean {
  guests ??= new Set(['', ...inEveryLanguage(values, (words) => words.guests)]);
  return guests.has(plain);
}

/** No name of a guest has one, and most customers are a number or an address. */
const figureOrAt = /[\d@]/;

/** Whether a name is masked, as "B****i": others are masked to the same. */
export function isMasked(text: string): boolean {
  return /\*{2,}/.test(text);
}

/** Whether a customer's cell names nobody: a guest, a dash, or a name that the platform has masked. */
export function isGuest(text: string): boolean {
  return isMasked(text) || (!figureOrAt.test(text) && isNobody(plainWords(text)));
}
