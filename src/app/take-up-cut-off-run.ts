import type { Cell } from '../cells/cell';
import { findBlock, nameBlock } from '../host/block-names';
import { cellsOfSheet, deleteOwnTab, insertionsMade, removeInsertedRows } from '../host/cut-off-blocks';
import type { DocumentStore, StoreKey } from '../host/document-store';
import { flushWrites } from '../host/flush';
import type { Range, Spreadsheet } from '../host/google-objects';
import { type BlockTab, blockTab, blockTabs } from '../host/own-tabs';
import { changedCells, type Fingerprint, formatsUnknown } from '../summary/fingerprint';
import { chartKeys } from '../summary/page/chart-specs';
import type { OpenDocument } from './open-document';
import { fingerprintText } from './stored/fingerprint-text';
import {
  type BlockUnderWay,
  loadRunMark,
  noRunMark,
  type RunMark,
  type TabUnderWay,
} from './stored/run-mark';
import { keptCharts, loadCharts, loadFingerprint } from './stored/written-blocks';

type DayOfInstant = ReturnType<OpenDocument['rules']>['dayOfInstant'];

/**
 * Repairs a spreadsheet whose last run was cut off while it wrote, as Google does after six minutes. Tabs and
 * rows that the run added are deleted if they hold nothing but what it wrote. Each block then gets the
 * fingerprint of its contents from before the run or after it, whichever it holds. What the owner has typed
 * since stays, and the owner is asked about it as usual.
 */
export function takeUpCutOffRun(document: OpenDocument): void {
  const { spreadsheet, store, rules } = document;
  const mark = loadRunMark(store);
  if (mark === undefined) return;
  const { dayOfInstant } = rules();
  const kept: Partial<Record<StoreKey, string>> = { ...chartsOf(store, spreadsheet, mark) };
  for (const tab of blockTabs) {
    const made = mark.newTabs[tab];
    if (made !== undefined) takeBackTab(spreadsheet, tab, made, mark.gids, dayOfInstant);
    const block = mark.blocks[tab];
    const before = loadFingerprint(store, tab);
    if (block === undefined || before === undefined) continue;
    const found = fingerprintFound({ spreadsheet, tab, block, before, dayOfInstant });
    kept[blockTab(tab).storeKey] = fingerprintText(found);
  }
  flushWrites();
  store.setAll({ ...kept, ...noRunMark });
}

function takeBackTab(
  spreadsheet: Spreadsheet,
  tab: BlockTab,
  { name, fingerprint }: TabUnderWay,
  gidsBefore: readonly number[],
  dayOfInstant: DayOfInstant,
): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null || gidsBefore.includes(sheet.getSheetId())) return;
  const cells = cellsOfSheet(sheet);
  const isBlank = cells.every((row) => row.every((cell) => cell === ''));
  const isOwn = fingerprint !== undefined && holds(fingerprint, padded(cells, fingerprint), dayOfInstant);
  if (isBlank || isOwn) deleteOwnTab(spreadsheet, tab, sheet);
}

/**
 * The cells padded with blanks to the size of a block, because a sheet is read only up to its last filled
 * cell.
 */
function padded(
  cells: readonly (readonly Cell[])[],
  { columns, bands }: Fingerprint,
): readonly (readonly Cell[])[] {
  const last = bands[bands.length - 1];
  const rows = Math.max(cells.length, last === undefined ? 0 : last.from + last.rows);
  const width = Math.max(columns, cells[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_column, column): Cell => cells[row]?.[column] ?? ''),
  );
}

function holds(
  fingerprint: Fingerprint,
  cells: readonly (readonly Cell[])[],
  dayOfInstant: DayOfInstant,
): boolean {
  const changed = changedCells(fingerprint, cells, dayOfInstant);
  return changed !== 'reshaped' && changed.length === 0;
}

interface CutOffBlock {
  readonly spreadsheet: Spreadsheet;
  readonly tab: BlockTab;
  readonly block: BlockUnderWay;
  readonly before: Fingerprint;
  readonly dayOfInstant: DayOfInstant;
}

/**
 * The fingerprint that a block has from now on: the planned one if it holds what was planned, else the one
 * from before.
 */
function fingerprintFound(given: CutOffBlock): Fingerprint {
  const { spreadsheet, tab, block, before } = given;
  const { fingerprint, followed, insertion } = block;
  // Formats and styles are written before the contents, and the contents may have been undone alone. So it is
  // not known which formats stand there.
  const asBefore = formatsUnknown(before, fingerprint, followed);
  const asPlanned = formatsUnknown(fingerprint, before, followed);
  if (insertion === undefined) {
    const range = findBlock(spreadsheet, tab);
    // The owner may have changed cells of either, so the one with fewer differences is taken.
    const isAsPlanned = range !== null && changes(range, fingerprint, given) < changes(range, before, given);
    return isAsPlanned ? asPlanned : asBefore;
  }
  const { gid, row, column, rows, sheetRows, insertions } = insertion;
  const sheet = spreadsheet.getSheetById(gid);
  if (sheet === null) return before;
  const moreRows = sheet.getMaxRows() - sheetRows;
  const made = insertionsMade(insertions, moreRows);
  // Somebody has added or deleted rows since. With the old fingerprint the owner will be asked.
  if (made === undefined) return before;
  if (made === 0) return asBefore;
  const whole = sheet.getRange(row, column, rows + moreRows, fingerprint.columns);
  const isWhole = made === insertions.length;
  if (!(isWhole && changes(whole, fingerprint, given) === 0)) {
    if (removeInsertedRows(sheet, row, insertions, made)) {
      nameBlock(spreadsheet, tab, sheet.getRange(row, column, rows, before.columns));
      return asBefore;
    }
    if (!isWhole) return before;
  }
  nameBlock(spreadsheet, tab, whole);
  return asPlanned;
}

/** The number of cells of a block that differ from a fingerprint, without those in which the owner may write. */
function changes(range: Range, fingerprint: Fingerprint, { tab, dayOfInstant }: CutOffBlock): number {
  const changed = changedCells(fingerprint, range.getValues(), dayOfInstant, blockTab(tab).free);
  return changed === 'reshaped' ? Number.POSITIVE_INFINITY : changed.length;
}

/**
 * The charts after a run that was cut off. Known ones are brought up to date by the next run; ones that were
 * inserted but not yet stored are recognised by their titles.
 */
function chartsOf(
  store: DocumentStore,
  spreadsheet: Spreadsheet,
  { blocks, charts }: RunMark,
): Readonly<Partial<Record<StoreKey, string>>> {
  const summary = blocks.summary === undefined ? null : findBlock(spreadsheet, 'summary');
  if (summary === null) return {};
  const sheet = summary.getSheet();
  const known = loadCharts(store);
  const ids = new Set(Object.values(known).map(({ id }) => id));
  const strangers = sheet.getCharts().filter((chart) => !ids.has(chart.getChartId() ?? -1));
  const found = { ...known };
  for (const key of chartKeys) {
    const title = charts[key];
    if (title === undefined) continue;
    const id =
      known[key]?.id ??
      strangers.find((chart) => chart.getOptions().get('title') === title)?.getChartId() ??
      undefined;
    if (id !== undefined) found[key] = { id, shows: '' };
  }
  return keptCharts(found);
}
