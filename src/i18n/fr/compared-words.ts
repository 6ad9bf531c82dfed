import type { ComparedWords } from '../compared-words';

export const comparedWords: ComparedWords = {
  valueNow: 'Maintenant',
  valueBefore: 'Comparée à',
  howSure: 'Certitude',
  why: 'Pourquoi',
  mixAndRate: 'Par canal\u202f: sa part et sa propre valeur',
  ofChannel: 'Canal',
  ofMix: 'Sa part',
  ofRate: 'Sa valeur',
};
