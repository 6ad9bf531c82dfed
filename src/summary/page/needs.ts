import type { Texts } from '../../i18n/texts';
import type { MeasureId } from '../../kpi/measure';
import type { Need } from '../../measures/definition';
import { measureDefinitions } from '../../measures/measure-definitions';
import type { TabReading } from '../../tables/shop';
import type { TableKind } from '../../vocabulary/fields';

/**
 * What an owner must add for these measures: the tab, and the columns that no tab of its kind has. If several
 * sets of columns would do, the one that is most complete. If all columns are there and something else is
 * missing, such as enough months, the words of the measure say so.
 */
export function needsOf(
  missing: readonly MeasureId[],
  tabs: readonly TabReading[],
  texts: Texts,
): readonly string[] {
  const there = fieldsOf(tabs);
  const columns = new Map<TableKind, Set<string>>();
  const others = new Set<string>();
  for (const measure of missing) {
    const absent = leastAbsent(measure, there);
    if (absent.length === 0) {
      others.add(texts.measures[measure]);
      continue;
    }
    for (const { table, field } of absent) {
      const names = columns.get(table) ?? new Set<string>();
      columns.set(table, names);
      names.add(texts.fields[field]);
    }
  }
  const named = [...columns].map(([table, names]) => `${texts.tables[table]} (${[...names].join(', ')})`);
  return [...named, ...others];
}

/** The tables of which these measures need columns that no tab has. */
export function tablesNeeded(
  missing: readonly MeasureId[],
  tabs: readonly TabReading[],
): readonly TableKind[] {
  const there = fieldsOf(tabs);
  const tables = new Set(missing.flatMap((measure) => leastAbsent(measure, there).map(({ table }) => table)));
  return [...tables].sort();
}

function fieldsOf(tabs: readonly TabReading[]): ReadonlySet<string> {
  return new Set(tabs.flatMap(({ kind, columns }) => columns.map(({ field }) => `${kind}.${field}`)));
}

/**
 * What is missing for a measure; if several sets of columns would do, what is missing of the set that is most
 * complete.
 */
function leastAbsent(measure: MeasureId, there: ReadonlySet<string>): readonly Absent[] {
  const [first = [], ...others] = measureDefinitions[measure].needs.map((need) => absentOf(need, there));
  return others.reduce((least, one) => (one.length < least.length ? one : least), first);
}

interface Absent {
  readonly table: TableKind;
  readonly field: Need[number]['fields'][number];
}

function absentOf(need: Need, there: ReadonlySet<string>): readonly Absent[] {
  return need.flatMap(({ table, fields }) =>
    fields.flatMap((field) => (there.has(`${table}.${field}`) ? [] : [{ table, field }])),
  );
}
