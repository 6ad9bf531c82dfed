import type { DocumentStore, StoreKey } from '../../host/document-store';
import { type BlockTab, byBlockTab } from '../../host/own-tabs';
import type { Insertion } from '../../summary/bands';
import type { Fingerprint } from '../../summary/fingerprint';
import { type ChartKey, chartKeys } from '../../summary/page/chart-specs';
import { fingerprintFrom, fingerprintText } from './fingerprint-text';
import { fieldsOf, parseJson } from './json';

/** A block that stands in the spreadsheet and is about to be written over. */
export interface BlockUnderWay {
  /** Of what will stand there. */
  readonly fingerprint: Fingerprint;
  /** Whether its rows take their formats along, or the place decides. */
  readonly followed: boolean;
  /** Undefined where no rows are to be inserted. */
  readonly insertion: InsertionUnderWay | undefined;
}

/** The rows to be inserted into a block, and where it stood before. */
export interface InsertionUnderWay {
  /** The number of its sheet. */
  readonly gid: number;
  /** Where it begins, in the sheet's rows and columns from 1, and how many rows it had. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** How many rows the whole sheet had. */
  readonly sheetRows: number;
  /** From the top. */
  readonly insertions: readonly Insertion[];
}

/** A tab that is about to be made. */
export interface TabUnderWay {
  readonly name: string;
  /** Of what will stand there; undefined before that was known. */
  readonly fingerprint: Fingerprint | undefined;
}

/**
 * What a run is about to write. It is kept before the first write and taken away with the last one: a run that finds it
 * knows that the one before was cut off, and how far it may have come.
 */
export interface RunMark {
  /** The numbers of the sheets that were there before. */
  readonly gids: readonly number[];
  readonly newTabs: Readonly<Partial<Record<BlockTab, TabUnderWay>>>;
  readonly blocks: Readonly<Partial<Record<BlockTab, BlockUnderWay>>>;
  /** The titles of the charts. */
  readonly charts: Readonly<Partial<Record<ChartKey, string>>>;
}

const key = 'shopKpi.underWay' satisfies StoreKey;
/** What the opening says once the run must have been cut off. */
const noticeKey = 'shopKpi.cutOff' satisfies StoreKey;

/** To be stored together with all that a run is to be remembered by. */
export const noRunMark = { [key]: '', [noticeKey]: '' } as const;

/** Nothing is under way any more; what was written is taken back. */
export function forgetRunMark(store: DocumentStore): void {
  store.setAll(noRunMark);
}

/** Keeps what is about to be written, and what the next opening is to say if it never ends. */
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

/** What the run before was about to write when it was cut off; undefined where it came to its end. */
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

/** The titles among what is kept. */
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
