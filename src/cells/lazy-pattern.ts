/**
 * A pattern that is made when it is first asked for, and kept. For those that name all letters (\p{L}): written as a
 * literal, V8 makes their table of letters whenever it compiles the script, 30 µs for each, and every formula cell
 * waits for it. The gate refuses such literals in Code.js.
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
