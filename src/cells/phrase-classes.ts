import { type Language, languages } from '../vocabulary/language';
import { phrasesIn } from '../vocabulary/phrases';
import { plainWords } from './header-text';

/**
 * Finds the class of a text, such as a status, by phrases of all languages. Of overlapping phrases the longest counts:
 * "not paid" is not "paid". Of several phrases in a text, the class that is first in `order` counts.
 */
export class PhraseClasses<Class extends string> {
  private readonly classes = new Map<string, Class>();
  private longest = 1;
  /** Results are remembered, because most texts of a column repeat. */
  private readonly known = new Map<string, Class | undefined>();

  constructor(
    words: Readonly<Record<Language, Readonly<Record<Class, string>>>>,
    private readonly order: readonly Class[],
  ) {
    // If a phrase has different classes in two languages, the one that is first in `order` counts.
    for (const name of order) {
      for (const language of languages) {
        for (const phrase of phrasesIn(words[language][name])) this.add(phrase, name);
      }
    }
  }

  private add(phrase: string, name: Class): void {
    if (!this.classes.has(phrase)) this.classes.set(phrase, name);
    this.longest = Math.max(this.longest, phrase.split(' ').length);
  }

  /** Undefined if the text contains no known phrase. */
  of(text: string): Class | undefined {
    if (!this.known.has(text)) this.known.set(text, this.classOf(plainWords(text)));
    return this.known.get(text);
  }

  private classOf(plain: string): Class | undefined {
    const words = plain.split(' ');
    const found = new Set<Class>();
    for (let at = 0; at < words.length; ) {
      const phrase = this.phraseAt(words, at);
      if (phrase !== undefined) found.add(phrase.name);
      at += phrase?.length ?? 1;
    }
    return this.order.find((name) => found.has(name));
  }

  private phraseAt(words: readonly string[], at: number): { name: Class; length: number } | undefined {
    for (let length = Math.min(this.longest, words.length - at); length > 0; length -= 1) {
      const name = this.classes.get(words.slice(at, at + length).join(' '));
      if (name !== undefined) return { name, length };
    }
    return undefined;
  }
}
