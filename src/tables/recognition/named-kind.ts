import { plainWords } from '../../cells/header-text';
import { type TableKind, tableKinds } from '../../vocabulary/fields';
import { headers } from '../../vocabulary/headers';
import { inEveryLanguage } from '../../vocabulary/phrases';

/** The kinds of tables that a tab's name contains a word for: "Ads 2026" is `ads`. */
export function kindsNamed(name: string): ReadonlySet<TableKind> {
  const plain = ` ${plainWords(name)} `;
  const isNamed = (kind: TableKind): boolean =>
    inEveryLanguage(headers, ({ tabNames }) => tabNames.kinds[kind]).some((word) =>
      plain.includes(` ${word} `),
    );
  return new Set(tableKinds.filter(isNamed));
}
