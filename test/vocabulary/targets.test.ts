import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/cells/header-text';
import { languages } from '../../src/vocabulary/language';
import { phrasesIn } from '../../src/vocabulary/phrases';
import { targets } from '../../src/vocabulary/targets';

describe.each(languages)('the words of tables of targets in %s', (language) => {
  it.each(Object.entries<Readonly<Record<string, string>>>({ ...targets[language] }))(
    'are plain words and mean one thing each: %s',
    (_, words) => {
      const phrases = Object.values(words).flatMap(phrasesIn);
      expect(phrases.filter((phrase) => plainWords(phrase) !== phrase)).toEqual([]);
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
      expect(Object.values(words)).not.toContain('');
    },
  );
});
