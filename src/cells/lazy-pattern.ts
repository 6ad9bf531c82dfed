/**
 * A pattern that is compiled at first use. Needed for patterns with \p{L}: as a literal, V8 builds the table of all
 * letters whenever it loads the script, and each formula cell waits 30 µs for it. The build refuses such literals in
 * Code.js.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** A letter of any alphabet. */
export const anyLetter = lazyPattern('\\p{L}', 'u');
