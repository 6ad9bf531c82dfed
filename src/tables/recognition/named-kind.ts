import { plainWords } from '../../cells/header-text';
import { type TableKind, tableKinds } from '../../vocabulary/fields';
import { headers } from '../../vocabulary/headers';
import { inEveryLanguage } from '../../vocabulary/phrases';

let made: readonly (readonly [TableKind, readonly string[]])[] | undefined;

/** Made at first use. */
function wordsOfKinds(): readonly (readonly [TableKind, readonly string[]])[] {
  made ??= tableKinds.map((kind) => [kind, inEveryLanguage(headers, ({ tabNames }) => tabNames.kinds[kind])]);
  return made;
}

/** The kinds of tables that a tab's name contains a word for: "Ads 2026" is `ads`. */
export function kindsNamed(name: string): ReadonlySet<TableKind> {
  const plain = ` ${plainWords(name)} `;
  return new Set(
    wordsOfKinds().flatMap(([kind, words]) =>
      words.some((word) => plain.includes(` ${word} `)) ? [kind] : [],
    ),
  );
}
