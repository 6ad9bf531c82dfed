import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Now',
  valueBefore: 'Compared with',
  howSure: 'How sure',
  why: 'Why',
  mixAndRate: 'By channel: its share and its own value',
  ofChannel: 'Channel',
  ofMix: 'Share',
  ofRate: 'Own value',
};
