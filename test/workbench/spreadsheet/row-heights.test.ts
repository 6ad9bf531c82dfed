import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Model } from '../../../workbench/spreadsheet/engine';

/** A font with the height of its size and letters half as wide. Node has no canvas that could measure one. */
const canvas = {
  font: '',
  save: () => {},
  restore: () => {},
  measureText(text: string) {
    const size = Number(/(\d+)px/.exec(this.font)?.[1]);
    return { width: (text.length * size) / 2, fontBoundingBoxAscent: size, fontBoundingBoxDescent: 0 };
  },
};

beforeAll(() => {
  vi.spyOn(OffscreenCanvas.prototype, 'getContext').mockImplementation(() => Object.create(canvas));
});
afterAll(() => vi.restoreAllMocks());

function open() {
  const rows = { A1: 'one', A2: 'large', A3: 'one two three four' };
  const model = new Model({ sheets: [{ id: 'shop', name: 'Shop', cells: rows }] });
  const write = (row: number, change: object) =>
    model.dispatch('UPDATE_CELL', { sheetId: 'shop', col: 0, row, ...change });
  return { model, write, height: (row: number) => model.getters.getRowSize('shop', row) };
}

describe('the height of a row', () => {
  it('is the usual 23 as long as it shows one line of the usual font', () => {
    const { height } = open();
    expect([height(0), height(1), height(2)]).toEqual([23, 23, 23]);
  });

  it('follows the size of the font, up and down', () => {
    const { write, height } = open();
    // 37 points are 49 pixels, and 3 above and below them.
    write(1, { style: { fontSize: 37 } });
    expect(height(1)).toBe(55);
    write(0, { style: { fontSize: 37 } });
    expect(height(0)).toBe(55);
    write(1, { style: {} });
    expect(height(1)).toBe(23);
  });

  it('holds all lines of a text with breaks, and of one that is wrapped', () => {
    const { model, write, height } = open();
    // 19 points are 25 pixels: two lines of 29, the last without its 4 between lines, and 3 above and below.
    write(0, { content: 'one\ntwo', style: { fontSize: 19 } });
    expect(height(0)).toBe(60);
    // 96 less 4 on each side hold seven letters of 12.5: "one two", "three", "four".
    model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: 'shop', dimension: 'COL', elements: [0], size: 96 });
    write(2, { style: { fontSize: 19, wrapping: 'wrap' } });
    expect(height(2)).toBe(89);
  });

  it('of a wrapped text follows the width of its column, and that of other texts does not', () => {
    const { model, write, height } = open();
    const widen = (size: number) =>
      model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: 'shop', dimension: 'COL', elements: [0], size });
    write(1, { style: { fontSize: 37 } });
    write(2, { style: { fontSize: 19, wrapping: 'wrap' } });
    // Of letters of 12.5: seven in 96 less 8, all eighteen in 300 less 8.
    widen(96);
    expect([height(0), height(1), height(2)]).toEqual([23, 55, 89]);
    widen(300);
    expect([height(0), height(1), height(2)]).toEqual([23, 55, 31]);
  });
});
