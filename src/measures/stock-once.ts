import { plainWords } from '../cells/header-text';
import { type Finding, tabFinding } from '../tables/findings/finding';
import { noDay, type Records } from '../tables/reading/records/records';
import { Marker } from '../vocabulary/markers';
import { rowsOf } from './wanted-rows';

type Inventory = Records<'inventory'>;

const everywhere = new Marker('everywhere', 'alone');
/** The total stock may differ from the sum of the places by this share. */
const closeness = 0.02;

/** The rows of one item on one day. */
interface ItemOfDay {
  readonly ofPlaces: number[];
  /** Rows that name all places together. */
  readonly ofAll: number[];
  /** Rows of tabs without places. */
  readonly ofPlain: number[];
  /** Rows without a place in a tab that names places. */
  readonly unnamed: number[];
}

/**
 * Counts stock once if it is listed both by place and in total. The places are kept, unless a tab without
 * places has more stock than they have together.
 */
export function stockOnce(inventory: Inventory | undefined): {
  readonly inventory: Inventory | undefined;
  readonly findings: readonly Finding[];
} {
  const location = inventory?.words.location;
  const stock = inventory?.numbers.stock ?? inventory?.numbers.stockValue;
  if (inventory === undefined || location === undefined || stock === undefined)
    return { inventory, findings: [] };
  const { tabOf, tabs, length } = inventory;
  const sumOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (Number.isNaN(stock[row]) ? 0 : (stock[row] ?? 0)), 0);
  const dropped = new Uint8Array(length);
  for (const { ofPlaces, ofAll, ofPlain, unnamed } of itemsByDay(inventory).values()) {
    if (ofPlaces.length === 0) continue;
    const inPlaces = sumOf(ofPlaces);
    const drop = (rows: readonly number[]): void => {
      for (const row of rows) dropped[row] = 1;
    };
    drop(ofAll);
    // If the total is larger, some places are not listed.
    if (ofPlain.length > 0) drop(sumOf(ofPlain) > inPlaces * (1 + closeness) ? ofPlaces : ofPlain);
    if (unnamed.length > 0 && Math.abs(sumOf(unnamed) - inPlaces) <= inPlaces * closeness) drop(unnamed);
  }
  const rowsOfTab = new Int32Array(tabs.length);
  dropped.forEach((isDropped, row) => {
    const tab = tabOf[row] ?? 0;
    rowsOfTab[tab] = (rowsOfTab[tab] ?? 0) + isDropped;
  });
  const findings = tabs.flatMap((tab, index) => {
    const rows = rowsOfTab[index] ?? 0;
    return rows === 0 ? [] : [tabFinding('stockTwice', tab, rows)];
  });
  return findings.length === 0
    ? { inventory, findings }
    : { inventory: rowsOf(inventory, (row) => dropped[row] === 0), findings };
}

function itemsByDay({ day, lastDay, length, tabOf, words }: Inventory): ReadonlyMap<string, ItemOfDay> {
  const { location, product, sku } = words;
  const namesAll = location?.words.map((word) => everywhere.test(plainWords(word))) ?? [];
  const namesPlaces = new Set<number>();
  const skuOfProduct = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    if ((location?.codes[row] ?? -1) >= 0) namesPlaces.add(tabOf[row] ?? 0);
    const [named, code] = [product?.codes[row] ?? -1, sku?.codes[row] ?? -1];
    if (named >= 0 && code >= 0) skuOfProduct.set(named, code);
  }
  const found = new Map<string, ItemOfDay>();
  for (let row = 0; row < length; row += 1) {
    const named = product?.codes[row] ?? -1;
    const code = sku?.codes[row] ?? skuOfProduct.get(named) ?? -1;
    const item = code >= 0 ? `s${code}` : `p${named}`;
    // A stock list without dates counts for the last day.
    const at = day[row] === noDay ? lastDay : day[row];
    const key = `${at} ${item}`;
    const rows = found.get(key) ?? { ofPlaces: [], ofAll: [], ofPlain: [], unnamed: [] };
    found.set(key, rows);
    const place = location?.codes[row] ?? -1;
    if (place >= 0) (namesAll[place] ? rows.ofAll : rows.ofPlaces).push(row);
    else (namesPlaces.has(tabOf[row] ?? 0) ? rows.unnamed : rows.ofPlain).push(row);
  }
  return found;
}
