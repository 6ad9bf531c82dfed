import { en } from './en/markers';
import { fr } from './fr/markers';
import { id } from './id/markers';
import { type Language, languages } from './language';
import type { MarkerWords } from './marker-words';
import { ms } from './ms/markers';

/** The marker words of every language. */
export const markers: Readonly<Record<Language, MarkerWords>> = { en, id, ms, fr };

/** Where a marker must be: the whole text (alone), whole words of it (within), or also part of a word (anywhere). */
export type MarkerPlace = 'alone' | 'within' | 'anywhere';

/** Tests whether plain words contain a marker of any language, or one of the platforms' own words. */
export class Marker {
  /** Compiled at first use. */
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

/** A marker in every language, for use in a longer pattern. */
export function markerOf(name: keyof MarkerWords): string {
  const inLanguages = languages.map((language) => markers[language][name]).filter((words) => words !== '');
  return [...new Set(inLanguages)].join('|');
}
