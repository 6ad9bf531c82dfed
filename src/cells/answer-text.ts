import type { AnswerWord } from '../vocabulary/value-words';
import { values } from '../vocabulary/values';
import { PhraseClasses } from './phrase-classes';

/** The first class that is found counts: "Not satisfied" and "tidak puas" mean no, though they contain a word for yes. */
const order: readonly AnswerWord[] = ['neutral', 'no', 'yes'];

let answers: PhraseClasses<AnswerWord> | undefined;

/** The meaning of an answer in words, in any language; undefined if no word is known. */
export function readAnswerText(text: string): AnswerWord | undefined {
  answers ??= new PhraseClasses(
    {
      en: values.en.answers,
      id: values.id.answers,
      ms: values.ms.answers,
      fr: values.fr.answers,
    },
    order,
  );
  return answers.of(text);
}
