import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/cells/header-text';
import { tableFields, tableKinds } from '../../src/vocabulary/fields';
import type { FieldHeaders } from '../../src/vocabulary/header-words';
import { headers } from '../../src/vocabulary/headers';
import { languages } from '../../src/vocabulary/language';
import { phrasesIn, weighedPhrasesIn } from '../../src/vocabulary/phrases';

const fields = languages.flatMap((language) =>
  tableKinds.flatMap((kind) =>
    Object.entries<FieldHeaders>(headers[language].fields[kind]).map(
      ([field, words]) => [`${language} ${kind}.${field}`, words] as const,
    ),
  ),
);

describe('the words of headers', () => {
  it('are there for every field of every kind of table, in every language', () => {
    const there = tableKinds.flatMap((kind) => Object.keys(tableFields[kind]));
    expect(fields).toHaveLength(there.length * languages.length);
  });

  it.each(fields)('are plain words, each once: %s', (_, { clear, weak, unless }) => {
    const phrases = [...weighedPhrasesIn(clear), ...weighedPhrasesIn(weak)].map(({ phrase }) => phrase);
    expect(phrases).not.toEqual([]);
    expect(phrases.filter((phrase) => plainWords(phrase) !== phrase)).toEqual([]);
    expect(phrasesIn(unless).filter((word) => plainWords(word) !== word)).toEqual([]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it.each(fields)(
    'weigh more where they are clear than where they have several meanings: %s',
    (_, { clear, weak }) => {
      const outside = [
        ...weighedPhrasesIn(clear).filter(({ weight }) => !(weight > 0.5 && weight <= 1)),
        ...weighedPhrasesIn(weak).filter(({ weight }) => !(weight > 0 && weight <= 0.5)),
      ];
      expect(outside).toEqual([]);
    },
  );
});
