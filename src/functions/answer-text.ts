import { plainWords } from '../cells/header-text';

const yes = ['yes', 'y', 'true', 'ya', 'iya', 'betul', 'benar', 'oui', 'vrai', 'good'];
const no = ['no', 'n', 'false', 'tidak', 'tak', 'bukan', 'salah', 'non', 'faux', 'bad'];

/** Yes or no, in any of the four languages; undefined for any other word. */
export function readAnswerText(text: string): boolean | undefined {
  const said = plainWords(text);
  if (yes.includes(said)) return true;
  return no.includes(said) ? false : undefined;
}
