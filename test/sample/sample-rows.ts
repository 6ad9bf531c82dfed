import type { SampleCell, SampleTab } from '../../src/sample/sample-tab';
import { type RawTabField, type RawTabId, rawTabFields } from '../../src/tables/raw-tab-fields';
import { sampleShopOf2026 } from './sample-tabs';

/** The sample shop up to October 2026, in English. */
export const shop = sampleShopOf2026();

export type Row<Id extends RawTabId> = Readonly<Record<RawTabField<Id>, SampleCell>>;

const known = new WeakMap<readonly SampleTab[], Map<RawTabId, readonly object[]>>();

/** The rows of a tab, by field. */
export function rowsOf<Id extends RawTabId>(id: Id, tabs = shop): readonly Row<Id>[] {
  const ofShop = known.get(tabs) ?? new Map<RawTabId, readonly object[]>();
  known.set(tabs, ofShop);
  const rows = ofShop.get(id) ?? newRowsOf(id, tabs);
  ofShop.set(id, rows);
  return rows as readonly Row<Id>[];
}

function newRowsOf<Id extends RawTabId>(id: Id, tabs: readonly SampleTab[]): readonly Row<Id>[] {
  const fields: readonly RawTabField<Id>[] = rawTabFields[id];
  const tab = tabs.find((candidate) => candidate.id === id);
  return (tab?.rows ?? []).map((cells) => {
    const row: Partial<Record<RawTabField<Id>, SampleCell>> = {};
    for (const [index, field] of fields.entries()) row[field] = cells[index] ?? '';
    return row as Row<Id>;
  });
}

const written = new Map<number, string>();

/** The day of a cell as YYYY-MM-DD, remembered because thousands of rows have the same few days. */
export function dateOf(cell: SampleCell): string {
  const day = Math.floor(numberOf(cell));
  const iso = written.get(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 10);
  written.set(day, iso);
  return iso;
}

export function monthOf(cell: SampleCell): string {
  return dateOf(cell).slice(0, 7);
}

export function numberOf(cell: SampleCell): number {
  if (typeof cell !== 'number') throw new Error(`"${cell}" is no number`);
  return cell;
}

/** Adds up a column; empty cells count as 0. */
export function total<Item>(items: readonly Item[], cellOf: (item: Item) => SampleCell): number {
  return items.reduce((sum, item) => sum + (Number(cellOf(item)) || 0), 0);
}

export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return groups;
}
