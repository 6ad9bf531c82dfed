import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/cells/header-text';
import { besideFigures } from '../../src/vocabulary/beside-figures';
import { languages } from '../../src/vocabulary/language';
import { phrasesIn, writtenForms } from '../../src/vocabulary/phrases';

describe.each(languages)('the small words beside figures in %s', (language) => {
  const { sizes, ...others } = besideFigures[language];

  it.each(Object.entries({ ...others, ...sizes }))('are plain words, each once: %s', (_, words) => {
    const phrases = phrasesIn(words);
    expect(phrases.filter((phrase) => plainWords(phrase) !== phrase)).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe('phrases as people write them', () => {
  const isWritten = (phrase: string, text: string): boolean =>
    new RegExp(`^(?:${writtenForms([phrase])})$`, 'i').test(text);

  it.each([
    ['numero', 'Numéro'],
    ['jusqu au', 'jusqu’au'],
    ['s d', 's/d'],
    ['s d', 's / d'],
    ['sampai dengan', 'Sampai  Dengan'],
  ])('"%s" may be written %s', (phrase, text) => {
    expect(isWritten(phrase, text)).toBe(true);
  });

  it('never join two words', () => {
    expect(isWritten('sampai dengan', 'sampaidengan')).toBe(false);
  });

  it('match nothing if there are no words', () => {
    expect(new RegExp(writtenForms([])).test('')).toBe(false);
  });
});
