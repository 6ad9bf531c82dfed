/**
 * A pattern that is made when it is first needed, and kept. For patterns with all letters (\p{L}): if they
 * are literals, V8 builds their table of letters whenever it compiles the script, which takes 30 µs for each,
 * and every formula cell waits for it. The gate refuses such literals in Code.js.
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
