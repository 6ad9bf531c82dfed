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
import { stretchesOf } from './column-stretches';
import { flushWrites } from './flush';
import { type BlockTab, blockTab, type OwnTab, ownTab, ownTabs } from './own-tabs';
import type { Undo } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A block as it stands in the spreadsheet. */
export interface WrittenBlock {
  readonly range: Range;
  readonly cells: readonly (readonly Cell[])[];
  /** Of the cells that hold one; empty where nobody asked for them. */
  readonly formulas: readonly (readonly string[])[];
}

/** Reads a block; the formulas only where there may be some. */
export function readBlock(range: Range, tab: BlockTab): WrittenBlock {
  return { range, cells: range.getValues(), formulas: blockTab(tab).hasFormulas ? range.getFormulas() : [] };
}

/** Where a block begins, in the sheet's rows and columns from 1: one trip for both. */
export function placeOf(range: Range): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)/.exec(range.getA1Notation()) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** The first free name: "KPI Summary", "KPI Summary 2" … A tab of the owner's with that name is left alone. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** At the back, or behind those of the add-on's that stand before it at the front. */
function placeFor(tab: OwnTab, found: FoundBlocks, count: number): number {
  if (ownTab(tab).place === 'back') return count;
  const before = ownTabs.slice(0, ownTabs.indexOf(tab)).filter((one) => ownTab(one).place === 'front');
  return before.filter((one) => found[one] !== undefined).length;
}

/** Makes an empty tab for a block that is written next. */
export function insertOwnTab(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tab: OwnTab;
  readonly name: string;
  readonly found: FoundBlocks;
  /** How many tabs there are. */
  readonly count: number;
  readonly undo: Undo;
}): Sheet {
  const { spreadsheet, tab, name, found, count, undo } = given;
  const sheet = spreadsheet.insertSheet(name, placeFor(tab, found, count));
  undo.addPlace(() => spreadsheet.deleteSheet(sheet));
  return sheet;
}

/** Writes a block into its new tab. */
export function writeFirst(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tab: OwnTab;
  readonly sheet: Sheet;
  readonly block: Block;
  /** The block that had the name before, and is the owner's from now on. */
  readonly before: Range | undefined;
  readonly undo: Undo;
}): Range {
  const { spreadsheet, tab, sheet, block, before, undo } = given;
  const range = writeNewBlock(sheet, block);
  const name = nameBlock(spreadsheet, tab, range);
  undo.addPlace(() => {
    if (before === undefined) spreadsheet.removeNamedRange(name);
    else spreadsheet.setNamedRange(name, before);
  });
  return range;
}

/** Writes a block into an empty tab. */
export function writeNewBlock(sheet: Sheet, block: Block): Range {
  const { rows, columns, widths, hiddenWhileEmpty, wrapped, centred, tall, merged, judgements } = block;
  const there = sheet.getMaxRows();
  if (there < rows.length) sheet.insertRowsAfter(there, rows.length - there);
  const range = sheet.getRange(1, 1, rows.length, columns);
  range.setNumberFormats(writtenFormats(rows));
  if (wrapped !== undefined) range.setWraps(wrapsOf(rows, columns, wrapped));
  writeFirstLooks(range, rows, columns);
  for (const { row, column, rows: height, columns: width } of merged ?? []) {
    range.offset(row, column, height, width).mergeAcross();
  }
  if (centred !== undefined) {
    range.offset(centred.row, centred.column, centred.rows, centred.columns).setVerticalAlignment('middle');
  }
  range.setValues(writtenValues(rows));
  const hidden = block.hidden ?? [];
  if (widths === undefined) sheet.autoResizeColumns(1, columns);
  else setWidths(sheet, widths, hidden);
  const empty = hiddenWhileEmpty?.filter((column) => isEmptyColumn(rows, column)) ?? [];
  for (const [first, last] of stretchesOf([...hidden, ...empty], 1)) {
    sheet.hideColumns(first + 1, last - first + 1);
  }
  for (const { row, height } of tall ?? []) sheet.setRowHeight(row + 1, height);
  sheet.setFrozenRows(block.frozenRows);
  if (block.frozenColumns !== undefined) sheet.setFrozenColumns(block.frozenColumns);
  if (judgements !== undefined) sheet.setConditionalFormatRules(judgementRules(range, judgements));
  return range;
}

/** Equal neighbours in one go; a hidden column keeps the usual width. */
function setWidths(sheet: Sheet, widths: readonly number[], hidden: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    const width = widths[first] ?? 0;
    let end = first + 1;
    while (widths[end] === width && !hidden.includes(end)) end += 1;
    if (!hidden.includes(first)) sheet.setColumnWidths(first + 1, end - first, width);
    first = end;
  }
}

/** A block that stands there, and may be written over. */
export interface StandingBlock {
  readonly written: WrittenBlock;
  readonly before: Fingerprint;
  /** Whether the owner typed into it and wants it back, so that nothing in it is known to stand. */
  readonly isEdited: boolean;
}

/** How a block is written over the one before, known before anything is. */
export interface BlockPlan {
  readonly change: Rearrangement;
  readonly fingerprint: Fingerprint;
  /** Whether it needs no writing. */
  readonly stands: boolean;
}

export function planBlock(tab: BlockTab, standing: StandingBlock, block: Block): BlockPlan {
  const change = rearrange(standing.before.bands, block);
  const fingerprint = fingerprintOf(change.block);
  return { change, fingerprint, stands: standsAlready(tab, standing, change.block, fingerprint) };
}

/**
 * Writes a block over the one before. Only values change, and what the add-on has new looks for: formats and
 * widths that the owner set stay, and rows move with all that the owner keeps beside them.
 */
export function writeAgain(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tab: BlockTab;
  readonly standing: StandingBlock;
  readonly plan: BlockPlan;
  readonly undo: Undo;
}): Range {
  const { spreadsheet, tab, standing, plan, undo } = given;
  const { written, before, isEdited } = standing;
  const { range, cells, formulas } = written;
  const { change, fingerprint, stands } = plan;
  const { rows, columns, ownerColumn: notes } = change.block;
  if (stands) return range;
  const stays =
    notes !== undefined && !isEdited && change.followed && sameBeyond(notes, change, before, fingerprint);
  const width = stays ? notes : columns;
  undo.addContents(() => {
    const old = cells.map((row, at) =>
      row.slice(0, width).map((cell, column) => restoredCell(cell, formulas[at]?.[column])),
    );
    range.offset(0, 0, old.length, width).setValues(old);
  });
  const outdatedFormats = outdatedRows(before, fingerprint, change.followed, 'formats');
  const outdatedLooks = outdatedRows(before, fingerprint, change.followed, 'looks');
  // Old figures under new formats would be wrong ones: of another currency, for one.
  if (outdatedFormats.length > 0) keepFormats(range, undo);
  if (outdatedLooks.length > 0) keepLooks(range, undo);
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
      // Headings of the column are the add-on's own.
      if (rows[from]?.[notes]?.kind === 'blank') values[from]?.splice(notes, 1, note);
    });
  }
  const { titleCell } = blockTab(tab).free;
  if (titleCell !== undefined && isOwnTitle(before, cells, titleCell)) {
    const { row, column } = titleCell;
    values[row]?.splice(column, 1, restoredCell(cells[row]?.[column] ?? '', formulas[row]?.[column]));
  }
  // What is written last needs no undoing of its own when it fails.
  whole.offset(0, 0, rows.length, width).setValues(values);
  return whole;
}

/**
 * Whether a block needs no writing, for it holds what it is to hold, nothing marks it as out of date, and its title was
 * not emptied, which asks for the usual one.
 */
function standsAlready(
  tab: BlockTab,
  { written: { cells, formulas }, before, isEdited }: StandingBlock,
  { rows, staleCell }: Block,
  fingerprint: Fingerprint,
): boolean {
  if (isEdited || !isSameFingerprint(before, fingerprint)) return false;
  const { titleCell } = blockTab(tab).free;
  if (titleCell !== undefined && cells[titleCell.row]?.[titleCell.column] === '') return false;
  if (staleCell !== undefined && cells[staleCell.row]?.[staleCell.column] !== '') return false;
  // Fingerprints hold what a formula shows, not the formula.
  return rows.every((row, at) =>
    row.every(
      (cell, column) =>
        (cell.kind !== 'link' && cell.kind !== 'picture') ||
        isSameFormula(String(writtenValue(cell)), formulas[at]?.[column] ?? ''),
    ),
  );
}

/** Whether a column of a written block held nothing but headings. */
function wasEmptyColumn(cells: WrittenBlock['cells'], { bands }: Fingerprint, column: number): boolean {
  return bands.every(
    ({ key, from, rows }) =>
      key.startsWith('section:') ||
      cells.slice(from, from + rows).every((row) => row[column] === undefined || row[column] === ''),
  );
}

/** Has the formats of a block be as they are if the run is taken back. */
function keepFormats(range: Range, undo: Undo): void {
  const formats = range.getNumberFormats();
  undo.addContents(() => range.setNumberFormats(formats));
}

/** The same of its looks. */
function keepLooks(range: Range, undo: Undo): void {
  const styles = range.getTextStyles();
  const backgrounds = range.getBackgrounds();
  const alignments = range.getHorizontalAlignments();
  undo.addContents(() => {
    range.setTextStyles(textStylesToSet(styles));
    range.setBackgrounds(backgrounds.map((row) => row.map(backgroundToSet)));
    range.setHorizontalAlignments(alignments.map((row) => row.map(alignmentToSet)));
  });
}

/**
 * Marks the summary as out of date, where nothing else stands in the cell for it; `opening` is how such a sentence
 * begins. A sheet that cannot be written to cannot be marked.
 */
export function markStale(range: Range, sentence: string, opening: string): void {
  try {
    const rows = Math.min(range.getNumRows(), rowsWithStalePlace);
    const cell = stalePlace(range.offset(0, 0, rows, range.getNumColumns()).getValues(), opening);
    if (cell === undefined) return;
    range.offset(cell.row, cell.column, 1, 1).setValue(sentence);
    flushWrites();
  } catch {
    // The owner is told by the message anyway.
  }
}

/** What the owner wrote into the owner's column, by the id of its row, as it has to be written again. */
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

/** Whether the owner's column and the keys are left alone, because the rows brought their contents along. */
function sameBeyond(
  notes: number,
  { insertions }: Rearrangement,
  before: Fingerprint,
  { bands }: Fingerprint,
): boolean {
  if (insertions.length > 0) return false;
  const tail = (marks: BandMarks | undefined): string | undefined => marks?.cells.slice((notes + 1) * 4);
  return bands.every((band, index) => tail(band) === tail(before.bands[index]));
}

/** Inserts rows, from the bottom up so that places above stay valid, and extends the block's named range over them. */
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
  undo.addPlace(() => void nameBlock(spreadsheet, tab, range));
  for (const { before, rows } of [...insertions].reverse()) {
    const there = sheet.getMaxRows();
    // Only rows that came: one that was refused must not be taken back, for a row of the owner's would go instead.
    undo.addPlace(() => {
      if (sheet.getMaxRows() === there + rows) sheet.deleteRows(first + before, rows);
    });
    // After the row above: below the last row there may be none to insert before.
    if (before === 0) sheet.insertRowsBefore(first, rows);
    else sheet.insertRowsAfter(first + before - 1, rows);
    flushWrites();
  }
  nameBlock(spreadsheet, tab, whole);
  return whole;
}

/** More stretches of rows than these are written as one: each is a trip to the server. */
const stretches = 3;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rows whose formats or looks are new, in few stretches. */
function outdatedRows(
  before: Fingerprint,
  now: Fingerprint,
  followed: boolean,
  which: 'formats' | 'looks',
): readonly Stretch[] {
  const known = new Map(before.bands.map((band) => [formatKey(band, followed), band[which]]));
  const found: Stretch[] = [];
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
  return found.length > stretches ? [{ from: first.from, to: last.to }] : found;
}

/** From so many rows on, those that look alike are given their style together. */
const manyRows = 100;

/** The looks of a new tab. A style for each cell of a long history would be tens of thousands of them. */
function writeFirstLooks(range: Range, rows: Block['rows'], width: number): void {
  let styled = rows.length;
  while (styled > 0 && rows[styled - 1]?.every(({ style }) => style === 'plain')) styled -= 1;
  const plain = rows.length - styled;
  if (plain < manyRows) writeLooks(range, rows);
  else {
    range.offset(styled, 0, plain, width).setTextStyle(textStyles()('plain'));
    if (styled > 0) writeLooks(range.offset(0, 0, styled, width), rows.slice(0, styled));
  }
}

function writeLooks(range: Range, rows: Block['rows']): void {
  const styleOf = textStyles();
  range.setTextStyles(rows.map((row) => row.map((cell) => styleOf(cell.style))));
  range.setBackgrounds(rows.map((row) => row.map((cell) => backgroundOf(cell.style))));
  range.setHorizontalAlignments(rows.map((row) => row.map((cell) => alignmentOf(cell.style))));
}

/** A sentence runs on beside its cell, however the cells were that a row of the kind before had there. */
function unwrapSentences(range: Range, rows: Block['rows']): void {
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    while (isSentence(rows[to])) to += 1;
    if (to === from) continue;
    range.offset(from, 0, to - from, rows[from]?.length ?? 1).setWrap(false);
    from = to;
  }
}

/** In which cells of a new block long text takes several lines. */
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
