import type { Block, BlockCell } from '../summary/block';
import type { Fingerprint } from '../summary/fingerprint';
import type { Cell } from '../tables/cell';
import { alignmentOf, backgroundOf, textStyles } from './cell-styles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The named range that marks what the add-on wrote. It moves along when the owner adds rows or columns or
 * renames the tab, and everything outside it is the owner's.
 */
const blockName = 'ShopKPI_Summary';

/** Days between 1899-12-30, where a sheet counts dates from, and 1970-01-01. */
const sheetEpoch = 25_569;

/** The summary as it stands in the spreadsheet. */
export interface SummaryTab {
  readonly name: string;
  readonly range: Range;
  readonly cells: readonly (readonly Cell[])[];
  readonly firstRow: number;
  readonly firstColumn: number;
}

export function findSummaryRange(spreadsheet: Spreadsheet): Range | null {
  return spreadsheet.getRangeByName(blockName);
}

export function readSummaryTab(range: Range, name: string): SummaryTab {
  const cells: Cell[][] = range.getValues();
  return { name, range, cells, firstRow: range.getRow(), firstColumn: range.getColumn() };
}

/** The first free name: "KPI Summary", "KPI Summary 2" … A tab of the owner's with that name is left alone. */
function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** Makes a tab of its own for the block. When anything fails, the tab is taken away again. */
export function createSummaryTab(
  spreadsheet: Spreadsheet,
  wantedName: string,
  takenNames: readonly string[],
  block: Block,
): string {
  const name = freeName(wantedName, takenNames);
  const sheet = spreadsheet.insertSheet(name, 0);
  try {
    const range = sheet.getRange(1, 1, block.rows.length, block.columns);
    range.setNumberFormats(formatsOf(block));
    writeLooks(range, block);
    range.setValues(valuesOf(block));
    sheet.autoResizeColumns(1, block.columns);
    sheet.setFrozenRows(block.frozenRows);
    spreadsheet.setNamedRange(blockName, range);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return name;
}

/**
 * Writes a new summary over the old one. Only values change, and what the add-on has new looks for: formats
 * and widths that the owner set stay. When anything fails, the old values stand again.
 */
export function updateSummaryTab(
  spreadsheet: Spreadsheet,
  tab: SummaryTab,
  block: Block,
  change: LookChange,
): void {
  const { range, cells, firstRow, firstColumn } = tab;
  const sheet = range.getSheet();
  const height = Math.max(cells.length, block.rows.length);
  const added = height - cells.length;
  // What the owner keeps below the summary moves down with it.
  if (added > 0) sheet.insertRowsAfter(firstRow + cells.length - 1, added);
  const padded = padToHeight(block, height);
  const whole = sheet.getRange(firstRow, firstColumn, height, block.columns);
  try {
    whole.setValues(valuesOf(padded));
    if (change.formats) whole.setNumberFormats(formatsOf(padded));
    if (change.looks) writeLooks(whole, padded);
    else writeJudgements(sheet, tab, padded);
    if (added > 0) spreadsheet.setNamedRange(blockName, whole);
  } catch (error) {
    if (added > 0) sheet.deleteRows(firstRow + cells.length, added);
    range.setValues(cells.map((row) => row.map(guardedCell)));
    throw error;
  }
}

/** What of the looks is new since the last summary. */
export interface LookChange {
  readonly formats: boolean;
  readonly looks: boolean;
}

export function lookChange(before: Fingerprint, now: Fingerprint): LookChange {
  return { formats: before.formats !== now.formats, looks: before.looks !== now.looks };
}

function padToHeight(block: Block, height: number): Block {
  const empty = Array.from({ length: block.columns }, (): BlockCell => ({ kind: 'blank', style: 'plain' }));
  const rows = [...block.rows];
  while (rows.length < height) rows.push(empty);
  return { ...block, rows };
}

function valuesOf(block: Block): (string | number)[][] {
  return block.rows.map((row) => row.map(writtenValue));
}

function writtenValue(cell: BlockCell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.fromOwner ? guarded(cell.text) : cell.text;
    case 'number':
      return cell.value;
    case 'date':
      return cell.day + sheetEpoch;
    case 'blank':
      return '';
  }
}

/** An apostrophe in front keeps a sheet from taking text for a formula, a number or a date; it is not shown. */
function guarded(text: string): string {
  return `'${text}`;
}

function guardedCell(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? guarded(cell) : cell;
}

function formatsOf(block: Block): string[][] {
  return block.rows.map((row) => row.map((cell) => ('format' in cell ? cell.format : 'General')));
}

function writeLooks(range: Range, block: Block): void {
  const styleOf = textStyles();
  range.setTextStyles(block.rows.map((row) => row.map((cell) => styleOf(cell.style))));
  range.setBackgrounds(block.rows.map((row) => row.map((cell) => backgroundOf(cell.style))));
  range.setHorizontalAlignments(block.rows.map((row) => row.map((cell) => alignmentOf(cell.style))));
}

/** The colour of the words better and worse is part of what they say, so it changes with them. */
function writeJudgements(sheet: Sheet, tab: SummaryTab, block: Block): void {
  const { judgementColumn, fixedRows, frozenRows } = block;
  const styleOf = textStyles();
  const column = block.rows
    .slice(frozenRows, fixedRows)
    .map((row) => [styleOf(row[judgementColumn]?.style ?? 'plain')]);
  sheet
    .getRange(tab.firstRow + frozenRows, tab.firstColumn + judgementColumn, column.length, 1)
    .setTextStyles(column);
}
