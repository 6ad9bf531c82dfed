import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Sekarang',
  valueBefore: 'Perbandingan',
  howSure: 'Sejauh mana pasti',
  why: 'Mengapa',
};
