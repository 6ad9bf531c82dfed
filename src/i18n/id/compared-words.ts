import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Sekarang',
  valueBefore: 'Pembanding',
  howSure: 'Seberapa pasti',
  why: 'Mengapa',
};
