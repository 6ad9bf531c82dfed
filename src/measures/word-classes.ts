import { plainWords } from '../cells/header-text';

/** The words that owners have for a class of things, each list parted by bars: split when it is first asked for. */
export type ClassWords<Class extends string> = readonly (readonly [Class, string])[];

/**
 * Tells the class of an owner's words. The first class that is named in them decides, so words that hold another
 * class's word stand above it. Undefined where none is named.
 */
export class WordClasses<Class extends string> {
  private phrases: readonly (readonly [Class, readonly string[]])[] | undefined;
  /** What was asked before: several tables, and several counts of one, have the same words. */
  private readonly known = new Map<string, Class | undefined>();

  constructor(private readonly words: ClassWords<Class>) {}

  of(text: string): Class | undefined {
    if (!this.known.has(text)) this.known.set(text, this.classOf(text));
    return this.known.get(text);
  }

  private classOf(text: string): Class | undefined {
    this.phrases ??= this.words.map(([name, list]) => [name, list.split('|').map((word) => ` ${word} `)]);
    const said = ` ${plainWords(text.toLowerCase())} `;
    return this.phrases.find(([, phrases]) => phrases.some((phrase) => said.includes(phrase)))?.[0];
  }
}
