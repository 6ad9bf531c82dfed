import type { DocumentStore, StoreKey } from '../../host/document-store';
import { type BlockTab, byBlockTab } from '../../host/own-tabs';
import type { Insertion } from '../../summary/bands';
import type { Fingerprint } from '../../summary/fingerprint';
import { type ChartKey, chartKeys } from '../../summary/page/chart-specs';
import { fingerprintFrom, fingerprintText } from './fingerprint-text';
import { fieldsOf, parseJson } from './json';

/** A block that a run is about to write over. */
export interface BlockUnderWay {
  /** The fingerprint of what will be written. */
  readonly fingerprint: Fingerprint;
  /** Whether formats stay with the rows that have them. If not, they stay where they are in the sheet. */
  readonly followed: boolean;
  /** Undefined where no rows will be inserted. */
  readonly insertion: InsertionUnderWay | undefined;
}

/** The rows that will be inserted into a block, and where the block stood before. */
export interface InsertionUnderWay {
  /** The id of its sheet. */
  readonly gid: number;
  /** The first row and column of the block (from 1), and its number of rows. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** The number of rows of the whole sheet before. */
  readonly sheetRows: number;
  /** Sorted from the top. */
  readonly insertions: readonly Insertion[];
}

/** A tab that a run is about to make. */
export interface TabUnderWay {
  readonly name: string;
  /** The fingerprint of what will be written; undefined before that is computed. */
  readonly fingerprint: Fingerprint | undefined;
}

/**
 * What a run is about to write. It is stored before the first write and removed with the last one. If a run
 * finds it, the run before was cut off, and the mark tells how far that one may have come.
 */
export interface RunMark {
  /** The ids of the sheets before the run. */
  readonly gids: readonly number[];
  readonly newTabs: Readonly<Partial<Record<BlockTab, TabUnderWay>>>;
  readonly blocks: Readonly<Partial<Record<BlockTab, BlockUnderWay>>>;
  /** The titles of the charts, by which new ones can be recognised. */
  readonly charts: Readonly<Partial<Record<ChartKey, string>>>;
}

const key = 'shopKpi.underWay' satisfies StoreKey;
/** The key of the notice that the next opening shows if the run was cut off. */
const noticeKey = 'shopKpi.cutOff' satisfies StoreKey;

/** Removes the mark; to be stored in the same trip as the results of a run. */
export const noRunMark = { [key]: '', [noticeKey]: '' } as const;

/** Removes the mark of a run whose writes were undone. */
export function forgetRunMark(store: DocumentStore): void {
  store.setAll(noRunMark);
}

/** Stores what is about to be written, and the notice for the case that the run never ends. */
export function keepRunMark(store: DocumentStore, mark: RunMark, notice: string): void {
  const blocks = Object.entries(mark.blocks).map(([tab, block]) => [
    tab,
    { ...block, fingerprint: fingerprintText(block.fingerprint) },
  ]);
  const newTabs = Object.entries(mark.newTabs).map(([tab, { name, fingerprint }]) => [
    tab,
    { name, fingerprint: fingerprint === undefined ? '' : fingerprintText(fingerprint) },
  ]);
  const kept = { ...mark, blocks: Object.fromEntries(blocks), newTabs: Object.fromEntries(newTabs) };
  store.setAll({ [key]: JSON.stringify(kept), [noticeKey]: notice });
}

/** What the last run was about to write if it was cut off, else undefined. */
export function loadRunMark(store: DocumentStore): RunMark | undefined {
  const kept = fieldsOf(parseJson(store.get(key) ?? ''));
  if (!Array.isArray(kept.gids)) return undefined;
  const [newTabs, blocks, charts] = [fieldsOf(kept.newTabs), fieldsOf(kept.blocks), fieldsOf(kept.charts)];
  return {
    gids: kept.gids.filter((gid) => typeof gid === 'number'),
    newTabs: byBlockTab((tab) => tabUnderWay(newTabs[tab])),
    blocks: byBlockTab((tab) => blockUnderWay(blocks[tab])),
    charts: titlesOf(charts),
  };
}

/** The chart titles in a stored mark. */
function titlesOf(kept: Readonly<Record<string, unknown>>): RunMark['charts'] {
  const titles: Partial<Record<ChartKey, string>> = {};
  for (const chart of chartKeys) {
    const title = kept[chart];
    if (typeof title === 'string') titles[chart] = title;
  }
  return titles;
}

function tabUnderWay(candidate: unknown): TabUnderWay | undefined {
  const { name, fingerprint } = fieldsOf(candidate);
  if (typeof name !== 'string') return undefined;
  return { name, fingerprint: fingerprintFrom(String(fingerprint ?? '')) };
}

function blockUnderWay(candidate: unknown): BlockUnderWay | undefined {
  const { fingerprint: text, followed, insertion } = fieldsOf(candidate);
  const fingerprint = fingerprintFrom(String(text ?? ''));
  if (fingerprint === undefined) return undefined;
  return { fingerprint, followed: followed === true, insertion: insertionUnderWay(insertion) };
}

function insertionUnderWay(candidate: unknown): InsertionUnderWay | undefined {
  const { gid, row, column, rows, sheetRows, insertions } = fieldsOf(candidate);
  const isWhole =
    typeof gid === 'number' &&
    typeof row === 'number' &&
    typeof column === 'number' &&
    typeof rows === 'number' &&
    typeof sheetRows === 'number';
  if (!isWhole || !Array.isArray(insertions)) return undefined;
  return { gid, row, column, rows, sheetRows, insertions: insertions.flatMap(insertionFrom) };
}

function insertionFrom(candidate: unknown): readonly Insertion[] {
  const { before, rows } = fieldsOf(candidate);
  return typeof before === 'number' && typeof rows === 'number' ? [{ before, rows }] : [];
}
