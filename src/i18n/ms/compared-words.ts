import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Sekarang',
  valueBefore: 'Perbandingan',
  howSure: 'Sejauh mana pasti',
  why: 'Mengapa',
  mixAndRate: 'Mengikut saluran: bahagiannya dan nilainya sendiri',
  ofChannel: 'Saluran',
  ofMix: 'Bahagian',
  ofRate: 'Nilai sendiri',
};
