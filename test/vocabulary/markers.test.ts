import { describe, expect, it } from 'vitest';
import { languages } from '../../src/vocabulary/language';
import { Marker, markers } from '../../src/vocabulary/markers';

describe('the words by which texts give away what they are', () => {
  it.each(languages)('are plain words with endings that may lack, in %s', (language) => {
    const odd = Object.entries(markers[language]).filter(
      ([, words]) => !/^[a-z\d .*|?:!()\\]*$/.test(words) || /^\||\|\||\|$/.test(words),
    );
    expect(odd).toEqual([]);
  });

  it('are found within a text, as whole words', () => {
    const price = new Marker('price', 'within');
    expect(price.test('harga per unit')).toBe(true);
    expect(price.test('prix')).toBe(true);
    expect(price.test('hargai')).toBe(false);
  });

  it('match only the whole text if they must stand alone', () => {
    const total = new Marker('total', 'alone');
    expect(total.test('jumlah keseluruhan')).toBe(true);
    expect(total.test('sous total')).toBe(true);
    expect(total.test('total wine glasses')).toBe(false);
  });
});
