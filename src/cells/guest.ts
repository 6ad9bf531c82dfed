import { inEveryLanguage, writtenForms } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import { plainWords } from './header-text';

let guests: ReadonlySet<string> | undefined;

/** Whether plain words name nobody; a text of punctuation only has no words at all. */
function isNobody(plain: string): boolean {
  guests ??= new Set(['', ...inEveryLanguage(values, (words) => words.guests)]);
  return guests.has(plain);
}

interface GuestPatterns {
  /** E-mail addresses that belong to nobody in particular. */
  readonly mail: RegExp;
  /** "Guest 12" */
  readonly numbered: RegExp;
}

function guestPatterns(): GuestPatterns {
  const mailNames = inEveryLanguage(values, ({ guestMail }) => guestMail);
  const apart = mailNames.map((name) => name.replace(/ /g, '[-_.]{0,2}'));
  return {
    mail: new RegExp(`^(?:${apart.join('|')}|xxx*)(?:[+._-]?\\w*\\d\\w*)?@`, 'i'),
    numbered: new RegExp(
      `^(?:${writtenForms(inEveryLanguage(values, ({ numberedGuests }) => numberedGuests))})[ #_-]*\\d*$`,
      'i',
    ),
  };
}

let patterns: GuestPatterns | undefined;

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
  patterns ??= guestPatterns();
  if (text.includes('@')) return patterns.mail.test(text.trim());
  return (
    /^[+\s().-]*0[0\s().-]*$/.test(text) ||
    // A telephone number that somebody had to fill in: 9999999999.
    /^\+?(\d)\1{6,}$/.test(text) ||
    patterns.numbered.test(text)
  );
}
