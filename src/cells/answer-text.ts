import type { AnswerWord } from '../vocabulary/value-words';
import { values } from '../vocabulary/values';
import { PhraseClasses } from './phrase-classes';

/** "Not satisfied" and "tidak puas" are no, though they hold a word of yes. */
const order: readonly AnswerWord[] = ['neutral', 'no', 'yes'];

let answers: PhraseClasses<AnswerWord> | undefined;

/** What an answer in words says, in any language; undefined where no word of it is known. */
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
