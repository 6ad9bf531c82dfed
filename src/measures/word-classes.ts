import { plainWords } from '../cells/header-text';
import type { WordColumn } from '../tables/reading/records/records';

/** The class that a text names, and the phrases of the class that it contains. */
export interface NamedClass<Class extends string> {
  readonly name: Class;
  readonly phrases: readonly string[];
}

/**
 * Finds the class of an owner's words. If they name several classes, the first in `order` counts, so a class
 * whose words contain another class's word must come before it. Undefined if none is named.
 */
export class WordClasses<Class extends string> {
  /** Each class and its phrases: made when first asked for. */
  private phrases: readonly (readonly [Class, readonly string[]])[] | undefined;
  /** Remembered, because several tables and several measures ask about the same words. */
  private readonly known = new Map<string, NamedClass<Class> | undefined>();

  constructor(
    private readonly order: readonly Class[],
    private readonly phrasesOf: (name: Class) => readonly string[],
  ) {}

  of(text: string): Class | undefined {
    return this.match(text)?.name;
  }

  match(text: string): NamedClass<Class> | undefined {
    if (!this.known.has(text)) this.known.set(text, this.classOf(text));
    return this.known.get(text);
  }

  private classOf(text: string): NamedClass<Class> | undefined {
    this.phrases ??= this.order.map((name) => [name, this.phrasesOf(name).map((phrase) => ` ${phrase} `)]);
    const given = ` ${plainWords(text.toLowerCase())} `;
    for (const [name, phrases] of this.phrases) {
      const found = phrases.filter((phrase) => given.includes(phrase));
      if (found.length > 0) return { name, phrases: found.map((phrase) => phrase.trim()) };
    }
    return undefined;
  }
}

/** The class of each word of a column, by its code, and the class of a blank. */
export function classOfWords(
  column: WordColumn | undefined,
  classOf: (word: string) => number,
  blank: number,
): (row: number) => number {
  if (column === undefined) return () => blank;
  const { codes } = column;
  const classes = Int32Array.from(column.words, classOf);
  return (row) => classes[codes[row] ?? -1] ?? blank;
}
