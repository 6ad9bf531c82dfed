import { describe, expect, it } from 'vitest';
import { linesOf, printSetups } from '../../../workbench/spreadsheet/print-setup';
import { type CellInput, Workbook } from '../../../workbench/spreadsheet/workbook';
import { sheetOnPages } from '../../../workbench/spreadsheet/xlsx-pages';

function setupOf(cells: CellInput[][]) {
  const workbook = Workbook.open({
    locale: 'en_US',
    timeZone: 'Asia/Jakarta',
    tabs: [{ name: 'Tab', cells }],
  });
  return { workbook, setup: () => printSetups(workbook.model)[0] };
}

describe('a tab on paper', () => {
  it('has the size of its contents, and is upright if it is narrow', () => {
    const { setup } = setupOf([
      ['a', 'b'],
      [null, 3],
    ]);
    expect(setup()).toMatchObject({ last: { col: 1, row: 1 }, landscape: false, repeatedRows: 0 });
  });

  // A column is 96 pixels wide by default, so nine are wider than the 800 of an upright page.
  it('is printed in landscape if it is wide', () => {
    expect(setupOf([Array.from({ length: 9 }, () => 1)]).setup()?.landscape).toBe(true);
  });

  it('repeats its header when it goes on over the page, else what is frozen', () => {
    const long = Array.from({ length: 60 }, (_, row) => [row]);
    const { workbook, setup } = setupOf(long);
    expect(setup()?.repeatedRows).toBe(1);
    workbook.dispatchAll([{ type: 'FREEZE_ROWS', sheetId: '0', quantity: 3 }]);
    expect(setup()?.repeatedRows).toBe(3);
  });

  it('prints nothing of an empty tab', () => {
    expect(setupOf([]).setup()?.last).toBeUndefined();
  });

  it('is high enough for a text of several lines, unless somebody chose the height', () => {
    const { workbook, setup } = setupOf([['word '.repeat(30).trim()], ['short']]);
    workbook.dispatchAll([
      { type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, style: { wrapping: 'wrap' } },
      { type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 1, style: { wrapping: 'wrap' } },
    ]);
    const heights = setup()?.heights ?? new Map();
    // 30 words of 4 letters: 96 pixels take about 13 letters of 10 points, two or three words a line: 10 to 15 lines.
    expect(heights.get(0)).toBeGreaterThan(10 * 12);
    expect(heights.has(1)).toBe(false);
    workbook.dispatchAll([
      { type: 'RESIZE_COLUMNS_ROWS', dimension: 'ROW', sheetId: '0', elements: [0], size: 20 },
    ]);
    expect(setup()?.heights.has(0)).toBe(false);
  });

  it('breaks lines between words, and words that are longer than a line', () => {
    expect(linesOf('one two three', 7)).toBe(2);
    expect(linesOf('abcdefghij', 4)).toBe(3);
    expect(linesOf('one\ntwo', 100)).toBe(2);
  });

  it('is written before the charts, where the format requires it', () => {
    const xml =
      '<worksheet><sheetData><row r="1"></row><row r="2" ht="9"></row></sheetData><drawing r:id="rId1"/></worksheet>';
    const setup = {
      name: 'Tab',
      last: undefined,
      repeatedRows: 0,
      landscape: true,
      heights: new Map([
        [0, 30.1],
        [1, 50],
      ]),
    };
    const written = sheetOnPages(xml, setup);
    expect(written).toMatch(/^<worksheet><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetData>/);
    expect(written).toContain('<row r="1" ht="30" customHeight="1"></row><row r="2" ht="9">');
    expect(written).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>.*<drawing /,
    );
  });
});
