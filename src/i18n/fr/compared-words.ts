import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Maintenant',
  valueBefore: 'Comparée à',
  howSure: 'Certitude',
  why: 'Pourquoi',
};
