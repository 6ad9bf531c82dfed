import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/cells/header-text';
import { languages } from '../../src/vocabulary/language';
import { phrasesIn } from '../../src/vocabulary/phrases';
import { values } from '../../src/vocabulary/values';

/** Every text in a tree of words. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words ?? {}).flatMap(textsIn);
}

describe.each(languages)('the words of cells in %s', (language) => {
  it('are there for every value', () => {
    const empty = textsIn(values[language]).filter((text) => phrasesIn(text).length === 0);
    expect(empty).toEqual([]);
  });

  it('are plain words', () => {
    const phrases = textsIn(values[language]).flatMap(phrasesIn);
    expect(phrases.filter((phrase) => plainWords(phrase) !== phrase)).toEqual([]);
  });

  it.each(['statuses', 'answers', 'durations', 'magnitudes'] as const)('say one thing each: %s', (topic) => {
    const phrases = textsIn(values[language][topic]).flatMap(phrasesIn);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});
