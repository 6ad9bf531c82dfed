import type { BlockCell } from '../summary/block';
import { writtenFormats, writtenValues } from './block-cells';
import { findBlock, nameBlock } from './block-names';
import { flushWrites } from './flush';
import type { Range, Sheet, Spreadsheet } from './google-objects';
import { hasCells } from './grid-sheets';
import { freeName } from './own-blocks';

type Rows = readonly (readonly BlockCell[])[];

/** The name, header and size of the log. */
export interface LogTab {
  readonly name: string;
  readonly header: readonly BlockCell[];
  readonly widths: readonly number[];
  /** The greatest number of lines. */
  readonly most: number;
}

/**
 * Inserts lines at the top of the log, in new rows, so that notes of the owner beside older lines move with them.
 * Creates the log if there is none. Removes the oldest lines beyond `most`; their rows too, if nothing is beside them.
 */
export function addToLog(spreadsheet: Spreadsheet, tab: LogTab, newest: Rows): void {
  const range = findBlock(spreadsheet, 'log') ?? newLog(spreadsheet, tab);
  const sheet = range.getSheet();
  const [head, ...lines] = range.getValues();
  // A run that was cut off may have created the tab without its header.
  if (head?.every((cell) => cell === '') === true) writeHead(range, tab);
  const [top, left] = [range.getRow(), range.getColumn()];
  const columns = tab.header.length;
  const lineCount = range.getNumRows() - 1;
  const filled = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const missing = newest.length - (filled < 0 ? lines.length : filled);
  if (missing > 0) {
    sheet.insertRowsAfter(top, missing);
    nameBlock(spreadsheet, 'log', sheet.getRange(top, left, 1 + lineCount + missing, columns));
  }
  const place = sheet.getRange(top + 1, left, newest.length, columns);
  place.setNumberFormats(writtenFormats(newest));
  place.setFontWeight('normal').setWrap(true);
  place.setValues(writtenValues(newest));
  flushWrites();
  const all = lineCount + Math.max(missing, 0);
  if (all > tab.most) shorten(spreadsheet, sheet.getRange(top, left, 1 + all, columns), tab.most);
}

function newLog(spreadsheet: Spreadsheet, { name, header }: LogTab): Range {
  const range = emptySheet(spreadsheet, name).getRange(1, 1, 1, header.length);
  nameBlock(spreadsheet, 'log', range);
  return range;
}

/** Names the range of a log whose creation was cut off. Without the name, the tab would count as raw data. */
export function adoptCutOffLog(spreadsheet: Spreadsheet, name: string, columns: number): void {
  if (findBlock(spreadsheet, 'log') !== null) return;
  const sheet = cutOffSheet(spreadsheet, name);
  if (sheet !== undefined) nameBlock(spreadsheet, 'log', sheet.getRange(1, 1, 1, columns));
}

/** The empty tab with this name that a cut-off run left behind. */
function cutOffSheet(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet !== null && hasCells(sheet) && sheet.getLastRow() === 0 ? sheet : undefined;
}

function writeHead(range: Range, { header, widths }: LogTab): void {
  const sheet = range.getSheet();
  const head = sheet.getRange(range.getRow(), range.getColumn(), 1, header.length);
  head.setValues(writtenValues([header])).setFontWeight('bold');
  widths.forEach((width, index) => void sheet.setColumnWidth(range.getColumn() + index, width));
  sheet.setFrozenRows(range.getRow());
}

/** The empty tab that a cut-off run left behind, else a new one at the end. */
function emptySheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const leftBehind = cutOffSheet(spreadsheet, name);
  if (leftBehind !== undefined) return leftBehind;
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const opened = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(name, names), names.length);
  // insertSheet() opens the new tab, but the owner should stay in the present one.
  spreadsheet.setActiveSheet(opened);
  return sheet;
}

/** Removes the oldest lines. Deletes their rows only if the owner wrote nothing beside them. */
function shorten(spreadsheet: Spreadsheet, range: Range, most: number): void {
  const sheet = range.getSheet();
  const [top, left, columns] = [range.getRow(), range.getColumn(), range.getNumColumns()];
  const first = top + 1 + most;
  const tooMany = range.getNumRows() - 1 - most;
  nameBlock(spreadsheet, 'log', sheet.getRange(top, left, 1 + most, columns));
  sheet.getRange(first, left, tooMany, columns).clearContent();
  const rows = sheet.getRange(first, 1, tooMany, sheet.getMaxColumns()).getValues();
  if (rows.every((row) => row.every((cell) => cell === ''))) sheet.deleteRows(first, tooMany);
}
