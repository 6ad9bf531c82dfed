import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Now',
  valueBefore: 'Compared with',
  howSure: 'How sure',
  why: 'Why',
};
