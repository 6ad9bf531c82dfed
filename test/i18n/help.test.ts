import { describe, expect, it } from 'vitest';
import { helpIn } from '../../src/i18n/all-help';
import type { HelpTexts } from '../../src/i18n/help-texts';
import { languages } from '../../src/i18n/language';

function allHelp({ optional, meanings, arguments: names }: HelpTexts): ReadonlyMap<string, string> {
  return new Map([...Object.entries(meanings), ...Object.entries(names), ['optional', optional]]);
}

describe.each(languages)('the formula help in %s', (language) => {
  const help = allHelp(helpIn(language));

  it('is plain sentences: no markup, no line break and nothing that ends a comment', () => {
    for (const text of help.values()) {
      expect(text).toMatch(/^\p{L}.*\.$/u);
      expect(text).not.toMatch(/[<>\n]|\*\/|@/);
    }
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the formula help in %s', (language) => {
  it('is not the English one', () => {
    const english = allHelp(helpIn('en'));
    for (const [key, text] of allHelp(helpIn(language)))
      expect([key, text]).not.toEqual([key, english.get(key)]);
  });
});
