import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Sekarang',
  valueBefore: 'Pembanding',
  howSure: 'Seberapa pasti',
  why: 'Mengapa',
  mixAndRate: 'Per kanal: porsinya dan nilainya sendiri',
  ofChannel: 'Kanal',
  ofMix: 'Porsi',
  ofRate: 'Nilai sendiri',
};
