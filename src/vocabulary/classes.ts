import type { ClassWords } from './class-words';
import { en } from './en/classes';
import { fr } from './fr/classes';
import { id } from './id/classes';
import type { Language } from './language';
import { ms } from './ms/classes';

/** The class words of every language. */
export const classes: Readonly<Record<Language, ClassWords>> = { en, id, ms, fr };
