import { en } from './en/values';
import { fr } from './fr/values';
import { id } from './id/values';
import type { Language } from './language';
import { ms } from './ms/values';
import type { ValueWords } from './value-words';

/** The words in cells, in every language. */
export const values: Readonly<Record<Language, ValueWords>> = { en, id, ms, fr };
