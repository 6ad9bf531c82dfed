import type { Texts } from '../../i18n/texts';
import type { MeasureId } from '../../kpi/measure';
import { measureSources } from '../../measures/measure-source';
import type { TabReading } from '../../tables/shop';
import type { TableKind } from '../../vocabulary/fields';

/**
 * What an owner has to bring for these measures: the tab, and the columns that no tab of its kind has. Where all
 * columns are there and something else is missing, such as enough months, the words of the measure say it.
 */
export function needsOf(
  missing: readonly MeasureId[],
  tabs: readonly TabReading[],
  texts: Texts,
): readonly string[] {
  const there = new Set(tabs.flatMap(({ kind, columns }) => columns.map(({ field }) => `${kind}.${field}`)));
  const columns = new Map<TableKind, Set<string>>();
  const others = new Set<string>();
  for (const measure of missing) {
    const source = measureSources[measure];
    const absent = source?.fields.filter((field) => !there.has(`${source.table}.${field}`)) ?? [];
    if (source === undefined || absent.length === 0) {
      others.add(texts.measures[measure]);
      continue;
    }
    const names = columns.get(source.table) ?? new Set<string>();
    columns.set(source.table, names);
    for (const field of absent) names.add(texts.fields[field]);
  }
  const named = [...columns].map(([table, names]) => `${texts.tables[table]} (${[...names].join(', ')})`);
  return [...named, ...others];
}
