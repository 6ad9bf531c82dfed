import { en } from './en/headers';
import { fr } from './fr/headers';
import type { LanguageHeaders } from './header-words';
import { id } from './id/headers';
import type { Language } from './language';
import { ms } from './ms/headers';

/** The words of headers and names of tabs in every language. Only recognition needs them, not formula cells. */
export const headers: Readonly<Record<Language, LanguageHeaders>> = { en, id, ms, fr };
