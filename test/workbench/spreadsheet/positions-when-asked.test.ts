import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../workbench/spreadsheet/workbook';

describe('where a column begins', () => {
  it('follows the widths before it, whenever it is asked for', () => {
    const { model } = Workbook.open({
      locale: 'en_US',
      timeZone: 'Etc/UTC',
      tabs: [{ name: 'Orders', cells: [['A-1', 30, 'EUR']] }],
    });
    const widen = (element: number, size: number) =>
      model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: '0', dimension: 'COL', elements: [element], size });
    const third = () => model.getters.getColDimensions('0', 2);

    widen(0, 40);
    widen(1, 60);
    expect(third().start).toBe(100);
    widen(0, 140);
    expect(third().start).toBe(200);
  });
});
