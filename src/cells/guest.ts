import { inEveryLanguage, writtenForms } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import { plainWords } from './header-text';

let guests: ReadonlySet<string> | undefined;

/** Whether plain words name no customer. Punctuation alone gives ''. */
function isNobody(plain: string): boolean {
  guests ??= new Set(['', ...inEveryLanguage(values, (words) => words.guests)]);
  return guests.has(plain);
}

interface GuestPatterns {
  /** E-mail addresses that belong to no customer: "noreply@…". */
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

/** Fast path: a text without digit or @ is compared with words for guests only, without patterns. */
const digitOrAt = /[\d@]/;

/** Whether a name is masked: "B****i". Different people may have the same masked name. */
export function isMasked(text: string): boolean {
  return /\*{2,}/.test(text);
}

/** Whether a cell in a column of customers identifies nobody: a guest, 0, noreply@…, a dash, or a masked name. */
export function isGuest(text: string): boolean {
  if (isMasked(text)) return true;
  if (!digitOrAt.test(text)) return isNobody(plainWords(text));
  patterns ??= guestPatterns();
  if (text.includes('@')) return patterns.mail.test(text.trim());
  return (
    /^[+\s().-]*0[0\s().-]*$/.test(text) ||
    // An invented telephone number, typed because the field was required: 9999999999.
    /^\+?(\d)\1{6,}$/.test(text) ||
    patterns.numbered.test(text)
  );
}
