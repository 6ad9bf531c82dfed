import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/cells/header-text';
import { classes } from '../../src/vocabulary/classes';
import { languages } from '../../src/vocabulary/language';
import { phrasesIn } from '../../src/vocabulary/phrases';

const lists = languages.flatMap((language) =>
  Object.entries<Readonly<Record<string, string>>>({ ...classes[language] }).flatMap(([topic, words]) =>
    Object.entries(words).map(([name, text]) => [`${language} ${topic}.${name}`, phrasesIn(text)] as const),
  ),
);

describe('the words that tell what something is', () => {
  it.each(lists)('are plain words, each once: %s', (_, phrases) => {
    expect(phrases).not.toEqual([]);
    expect(phrases.filter((phrase) => plainWords(phrase) !== phrase)).toEqual([]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});
