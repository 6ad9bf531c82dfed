import type { Cell } from '../cells/cell';
import { type Rearrangement, rearrange } from '../summary/bands';
import { type Block, type BlockArea, isEmptyColumn } from '../summary/block';
import {
  type BandMarks,
  type Fingerprint,
  fingerprintOf,
  formatKey,
  isOwnTitle,
  isSameFingerprint,
} from '../summary/fingerprint';
import { rowsWithStalePlace, stalePlace } from '../summary/stale-place';
import { isSameFormula, restoredCell, writtenFormats, writtenValue, writtenValues } from './block-cells';
import { type FoundBlocks, nameBlock } from './block-names';
import {
  alignmentOf,
  alignmentToSet,
  backgroundOf,
  backgroundToSet,
  judgementRules,
  textStyles,
  textStylesToSet,
} from './cell-styles';
import { groupColumns } from './column-groups';
import { flushWrites } from './flush';
import { type BlockTab, blockTab, type OwnTab, ownTab, ownTabs } from './own-tabs';
import type { Undo } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A block as it is in the spreadsheet. */
export interface WrittenBlock {
  readonly range: Range;
  readonly cells: readonly (readonly Cell[])[];
  /** The formulas of the cells; empty if they were not read. */
  readonly formulas: readonly (readonly string[])[];
}

/** Reads a block. Formulas are read only if its tab can have some. */
export function readBlock(range: Range, tab: BlockTab): WrittenBlock {
  return { range, cells: range.getValues(), formulas: blockTab(tab).hasFormulas ? range.getFormulas() : [] };
}

/** The first row and column of a block, counted from 1. Read from the A1 notation: one call to the server, not two. */
export function placeOf(range: Range): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(range.getA1Notation()) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** The first free name of "KPI Summary", "KPI Summary 2" and so on, because the owner may have a tab with the name. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** The index of a new tab: after all tabs, or at the front after the add-on's tabs that come before it. */
function placeFor(tab: OwnTab, found: FoundBlocks, count: number): number {
  if (ownTab(tab).place === 'back') return count;
  const before = ownTabs.slice(0, ownTabs.indexOf(tab)).filter((one) => ownTab(one).place === 'front');
  return before.filter((one) => found[one] !== undefined).length;
}

/** Inserts an empty tab for a block. */
export function insertOwnTab(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tab: OwnTab;
  readonly name: string;
  readonly found: FoundBlocks;
  /** The number of tabs in the spreadsheet. */
  readonly count: number;
  readonly undo: Undo;
}): Sheet {
  const { spreadsheet, tab, name, found, count, undo } = given;
  const sheet = spreadsheet.insertSheet(name, placeFor(tab, found, count));
  undo.addStructure(() => spreadsheet.deleteSheet(sheet));
  return sheet;
}

/** Writes a block into its new tab and names its range. */
export function writeFirst(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tab: OwnTab;
  readonly sheet: Sheet;
  readonly block: Block;
  /** The block that had the name before. It belongs to the owner from now on. */
  readonly before: Range | undefined;
  readonly undo: Undo;
}): Range {
  const { spreadsheet, tab, sheet, block, before, undo } = given;
  const range = writeNewBlock(sheet, block);
  const name = nameBlock(spreadsheet, tab, range);
  undo.addStructure(() => {
    if (before === undefined) spreadsheet.removeNamedRange(name);
    else spreadsheet.setNamedRange(name, before);
  });
  return range;
}

/** Writes a block into an empty tab. */
export function writeNewBlock(sheet: Sheet, block: Block): Range {
  const { rows, columns, widths, hiddenWhileEmpty, wrapped, centred, tall, merged, judgements } = block;
  const rowCount = sheet.getMaxRows();
  if (rowCount < rows.length) sheet.insertRowsAfter(rowCount, rows.length - rowCount);
  const range = sheet.getRange(1, 1, rows.length, columns);
  range.setNumberFormats(writtenFormats(rows));
  if (wrapped !== undefined) range.setWraps(wrapsOf(rows, columns, wrapped));
  writeFirstLooks(range, rows, columns);
  if (centred !== undefined) {
    range.offset(centred.row, centred.column, centred.rows, centred.columns).setVerticalAlignment('middle');
  }
  range.setValues(writtenValues(rows));
  for (const { row, column, rows: height, columns: width } of merged ?? []) {
    range.offset(row, column, height, width).mergeAcross();
  }
  const hidden = block.hidden ?? [];
  if (widths === undefined) sheet.autoResizeColumns(1, columns);
  else setWidths(sheet, widths, hidden);
  const empty = hiddenWhileEmpty?.filter((column) => isEmptyColumn(rows, column)) ?? [];
  for (const [first, last] of groupColumns([...hidden, ...empty], 1)) {
    sheet.hideColumns(first + 1, last - first + 1);
  }
  for (const { row, height } of tall ?? []) sheet.setRowHeight(row + 1, height);
  sheet.setFrozenRows(block.frozenRows);
  if (block.frozenColumns !== undefined) sheet.setFrozenColumns(block.frozenColumns);
  if (judgements !== undefined) sheet.setConditionalFormatRules(judgementRules(range, judgements));
  return range;
}

/** Sets the width of neighbouring columns with the same width in one call. Hidden columns keep the default width. */
function setWidths(sheet: Sheet, widths: readonly number[], hidden: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    const width = widths[first] ?? 0;
    let end = first + 1;
    while (widths[end] === width && !hidden.includes(end)) end += 1;
    if (!hidden.includes(first)) sheet.setColumnWidths(first + 1, end - first, width);
    first = end;
  }
}

/** A block in the spreadsheet that is to be overwritten. */
export interface ExistingBlock {
  readonly written: WrittenBlock;
  readonly before: Fingerprint;
  /** Whether the owner edited its cells and wants them overwritten, so that they differ from what was written. */
  readonly isEdited: boolean;
}

/** How a block is to overwrite the one before. Computed before anything is written. */
export interface BlockPlan {
  readonly change: Rearrangement;
  readonly fingerprint: Fingerprint;
  /** Whether the sheet already has the block, so that nothing needs to be written. */
  readonly isUpToDate: boolean;
}

export function planBlock(tab: BlockTab, existing: ExistingBlock, block: Block): BlockPlan {
  const change = rearrange(existing.before.bands, block);
  const fingerprint = fingerprintOf(change.block);
  return { change, fingerprint, isUpToDate: isAlreadyWritten(tab, existing, change.block, fingerprint) };
}

/**
 * Overwrites a block:
 * - Number formats and looks are written only for rows where those of the add-on changed, so that the owner's stay.
 * - Further rows are inserted, so that what the owner wrote beside the block moves with its row.
 */
export function writeAgain(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tab: BlockTab;
  readonly existing: ExistingBlock;
  readonly plan: BlockPlan;
  readonly undo: Undo;
}): Range {
  const { spreadsheet, tab, existing, plan, undo } = given;
  const { written, before, isEdited } = existing;
  const { range, cells, formulas } = written;
  const { change, fingerprint, isUpToDate } = plan;
  const { rows, columns, ownerColumn: notes } = change.block;
  if (isUpToDate) return range;
  const stays =
    notes !== undefined &&
    !isEdited &&
    change.followed &&
    areColumnsFromNotesSame(notes, change, before, fingerprint);
  const width = stays ? notes : columns;
  undo.addContents(() => {
    const old = cells.map((row, at) =>
      row.slice(0, width).map((cell, column) => restoredCell(cell, formulas[at]?.[column])),
    );
    range.offset(0, 0, old.length, width).setValues(old);
  });
  const outdatedFormats = outdatedRows(before, fingerprint, change.followed, 'formats');
  const outdatedLooks = outdatedRows(before, fingerprint, change.followed, 'looks');
  // An undo must restore formats with the values: old figures with a new format may show the wrong currency.
  if (outdatedFormats.length > 0) addFormatsToUndo(range, undo);
  if (outdatedLooks.length > 0) addLooksToUndo(range, undo);
  const whole = insertRows(spreadsheet, tab, range, change, undo);

  for (const { from, to } of outdatedFormats) {
    const part = rows.slice(from, to);
    whole.offset(from, 0, part.length, columns).setNumberFormats(writtenFormats(part));
  }
  for (const { from, to } of outdatedLooks) {
    const part = rows.slice(from, to);
    const place = whole.offset(from, 0, part.length, columns);
    writeLooks(place, part);
    unwrapSentences(place, part);
  }

  for (const column of change.block.hiddenWhileEmpty ?? []) {
    if (isEmptyColumn(rows, column) || !wasEmptyColumn(cells, before, column)) continue;
    range.getSheet().showColumns(range.getColumn() + column);
  }

  const values: Cell[][] = writtenValues(rows.map((row) => row.slice(0, width)));
  if (notes !== undefined && !stays) {
    const kept = notesById(written, before, notes);
    fingerprint.bands.forEach(({ key, from }) => {
      const id = rows[from]?.[columns - 1];
      const note = kept.get(id?.kind === 'text' ? id.text : key) ?? '';
      // In heading rows, the cell belongs to the add-on.
      if (rows[from]?.[notes]?.kind === 'blank') values[from]?.splice(notes, 1, note);
    });
  }
  const { titleCell } = blockTab(tab).free;
  if (titleCell !== undefined && isOwnTitle(before, cells, titleCell)) {
    const { row, column } = titleCell;
    values[row]?.splice(column, 1, restoredCell(cells[row]?.[column] ?? '', formulas[row]?.[column]));
  }
  // The last write. The undo of the values was added at the beginning.
  whole.offset(0, 0, rows.length, width).setValues(values);
  return whole;
}

/**
 * Whether a block needs no writing:
 * - its cells have the right contents;
 * - it is not marked as out of date;
 * - its title is not empty. An owner who deletes the title wants the default one.
 */
function isAlreadyWritten(
  tab: BlockTab,
  { written: { cells, formulas }, before, isEdited }: ExistingBlock,
  { rows, staleCell }: Block,
  fingerprint: Fingerprint,
): boolean {
  if (isEdited || !isSameFingerprint(before, fingerprint)) return false;
  const { titleCell } = blockTab(tab).free;
  if (titleCell !== undefined && cells[titleCell.row]?.[titleCell.column] === '') return false;
  if (staleCell !== undefined && cells[staleCell.row]?.[staleCell.column] !== '') return false;
  // Fingerprints contain the results of formulas only, so the formulas are compared here.
  return rows.every((row, at) =>
    row.every(
      (cell, column) =>
        (cell.kind !== 'link' && cell.kind !== 'picture') ||
        isSameFormula(String(writtenValue(cell)), formulas[at]?.[column] ?? ''),
    ),
  );
}

/** Whether a column of a written block had nothing but headings. */
function wasEmptyColumn(cells: WrittenBlock['cells'], { bands }: Fingerprint, column: number): boolean {
  return bands.every(
    ({ key, from, rows }) =>
      key.startsWith('section:') ||
      cells.slice(from, from + rows).every((row) => row[column] === undefined || row[column] === ''),
  );
}

/** Adds the present number formats of a block to the undo. */
function addFormatsToUndo(range: Range, undo: Undo): void {
  const formats = range.getNumberFormats();
  undo.addContents(() => range.setNumberFormats(formats));
}

/** Adds the present looks of a block to the undo. */
function addLooksToUndo(range: Range, undo: Undo): void {
  const styles = range.getTextStyles();
  const backgrounds = range.getBackgrounds();
  const alignments = range.getHorizontalAlignments();
  undo.addContents(() => {
    range.setTextStyles(textStylesToSet(styles));
    range.setBackgrounds(backgrounds.map((row) => row.map(backgroundToSet)));
    range.setHorizontalAlignments(alignments.map((row) => row.map(alignmentToSet)));
  });
}

/** Marks the summary as out of date, unless the owner uses the cell for it. Such a sentence begins with `opening`. */
export function markStale(range: Range, sentence: string, opening: string): void {
  try {
    const rows = Math.min(range.getNumRows(), rowsWithStalePlace);
    const cell = stalePlace(range.offset(0, 0, rows, range.getNumColumns()).getValues(), opening);
    if (cell === undefined) return;
    range.offset(cell.row, cell.column, 1, 1).setValue(sentence);
    flushWrites();
  } catch {
    // If the sheet cannot be written, the owner still gets the message of the run.
  }
}

/** What to write to restore the owner's column of notes, by the id of the row. */
export function notesById(
  { cells, formulas }: WrittenBlock,
  { columns, bands }: Fingerprint,
  column: number,
): ReadonlyMap<string, Cell> {
  const notes = new Map<string, Cell>();
  for (const { key, from } of bands) {
    const note = cells[from]?.[column] ?? '';
    const id = String(cells[from]?.[columns - 1] ?? '');
    if (note !== '') notes.set(id === '' ? key : id, restoredCell(note, formulas[from]?.[column]));
  }
  return notes;
}

/** Whether the columns from the notes on need not be written, because each row has kept its place. */
function areColumnsFromNotesSame(
  notes: number,
  { insertions }: Rearrangement,
  before: Fingerprint,
  { bands }: Fingerprint,
): boolean {
  if (insertions.length > 0) return false;
  const tail = (marks: BandMarks | undefined): string | undefined => marks?.cells.slice((notes + 1) * 4);
  return bands.every((band, index) => tail(band) === tail(before.bands[index]));
}

/** Inserts rows and extends the named range of the block over them. From the bottom up, so that row numbers above stay. */
function insertRows(
  spreadsheet: Spreadsheet,
  tab: OwnTab,
  range: Range,
  { insertions, block }: Rearrangement,
  undo: Undo,
): Range {
  const whole = range.offset(0, 0, block.rows.length, block.columns);
  if (insertions.length === 0) return whole;
  const sheet = range.getSheet();
  const first = range.getRow();
  undo.addStructure(() => void nameBlock(spreadsheet, tab, range));
  for (const { before, rows } of [...insertions].reverse()) {
    const rowCount = sheet.getMaxRows();
    // If the rows were not inserted, the undo would delete rows of the owner.
    undo.addStructure(() => {
      if (sheet.getMaxRows() === rowCount + rows) sheet.deleteRows(first + before, rows);
    });
    // Inserted after the row above, because after the last row of the sheet there is no row to insert before.
    if (before === 0) sheet.insertRowsBefore(first, rows);
    else sheet.insertRowsAfter(first + before - 1, rows);
    flushWrites();
  }
  nameBlock(spreadsheet, tab, whole);
  return whole;
}

/** If there are more groups of rows, all rows from the first to the last are written, because each group takes a call. */
const mostRowGroups = 3;

interface RowGroup {
  readonly from: number;
  readonly to: number;
}

/** The rows whose formats or looks have changed, in a few groups. */
function outdatedRows(
  before: Fingerprint,
  now: Fingerprint,
  followed: boolean,
  which: 'formats' | 'looks',
): readonly RowGroup[] {
  const known = new Map(before.bands.map((band) => [formatKey(band, followed), band[which]]));
  const found: RowGroup[] = [];
  for (const band of now.bands) {
    if (known.get(formatKey(band, followed)) === band[which]) continue;
    const last = found[found.length - 1];
    const to = band.from + band.rows;
    if (last?.to === band.from) found[found.length - 1] = { from: last.from, to };
    else found.push({ from: band.from, to });
  }
  const first = found[0];
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return [];
  return found.length > mostRowGroups ? [{ from: first.from, to: last.to }] : found;
}

/** At least this many plain rows are not styled. */
const manyRows = 100;

/** Sets the looks of a new tab. Many plain rows at the end, such as a long history, keep those of the new tab. */
function writeFirstLooks(range: Range, rows: Block['rows'], width: number): void {
  let styled = rows.length;
  while (styled > 0 && rows[styled - 1]?.every(({ style }) => style === 'plain')) styled -= 1;
  if (rows.length - styled < manyRows) writeLooks(range, rows);
  else if (styled > 0) writeLooks(range.offset(0, 0, styled, width), rows.slice(0, styled));
}

function writeLooks(range: Range, rows: Block['rows']): void {
  const styleOf = textStyles();
  range.setTextStyles(rows.map((row) => row.map((cell) => styleOf(cell.style))));
  range.setBackgrounds(rows.map((row) => row.map((cell) => backgroundOf(cell.style))));
  range.setHorizontalAlignments(rows.map((row) => row.map((cell) => alignmentOf(cell.style))));
}

/** Turns off wrapping in rows with a sentence, which runs over the cells beside it. Rows may have wrapped text before. */
function unwrapSentences(range: Range, rows: Block['rows']): void {
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    while (isSentence(rows[to])) to += 1;
    if (to === from) continue;
    range.offset(from, 0, to - from, rows[from]?.length ?? 1).setWrap(false);
    from = to;
  }
}

/** For each cell of a new block, whether long text is wrapped. */
function wrapsOf(rows: Block['rows'], columns: number, areas: readonly BlockArea[]): boolean[][] {
  const wraps = rows.map(() => new Array<boolean>(columns).fill(false));
  for (const { row, column, rows: height, columns: width } of areas) {
    wraps.slice(row, row + height).forEach((each, at) => {
      if (!isSentence(rows[row + at])) each.fill(true, column, column + width);
    });
  }
  return wraps;
}

function isSentence(row: Block['rows'][number] | undefined): boolean {
  return row?.some(({ style }) => style === 'sentence') === true;
}
