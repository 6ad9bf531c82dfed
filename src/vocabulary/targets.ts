import { en } from './en/targets';
import { fr } from './fr/targets';
import { id } from './id/targets';
import type { Language } from './language';
import { ms } from './ms/targets';
import type { TargetWords } from './target-words';

/** The words of tables of targets, in every language. */
export const targets: Readonly<Record<Language, TargetWords>> = { en, id, ms, fr };
