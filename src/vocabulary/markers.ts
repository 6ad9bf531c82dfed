import { en } from './en/markers';
import { fr } from './fr/markers';
import { id } from './id/markers';
import { type Language, languages } from './language';
import type { MarkerWords } from './marker-words';
import { ms } from './ms/markers';

/** The words by which texts give away what they are, in every language. */
export const markers: Readonly<Record<Language, MarkerWords>> = { en, id, ms, fr };

/** Where a marker stands: it is the whole text, its words are some of the text, or it may be a part of a word. */
export type MarkerPlace = 'alone' | 'within' | 'anywhere';

/** Tells whether plain words hold the marker of any language, or one of the platforms' own words. */
export class Marker {
  /** Compiled when first asked for. */
  private pattern: RegExp | undefined;

  constructor(
    private readonly name: keyof MarkerWords,
    private readonly place: MarkerPlace,
    private readonly ofPlatforms = '',
  ) {}

  test(plain: string): boolean {
    this.pattern ??= this.compiled();
    return this.pattern.test(plain);
  }

  private compiled(): RegExp {
    const words = [markerOf(this.name), this.ofPlatforms].filter((some) => some !== '').join('|');
    switch (this.place) {
      case 'alone':
        return new RegExp(`^(?:${words})$`);
      case 'within':
        return new RegExp(`\\b(?:${words})\\b`);
      case 'anywhere':
        return new RegExp(words);
    }
  }
}

/** A marker in every language, to be a part of a longer pattern. */
export function markerOf(name: keyof MarkerWords): string {
  const inLanguages = languages.map((language) => markers[language][name]).filter((words) => words !== '');
  return [...new Set(inLanguages)].join('|');
}
