import { expect, test } from 'vitest';
import { Workbook } from '../../../workbench/spreadsheet/workbook';

const tabs = [{ name: 'Sheet1', cells: [[2]] }];

test('a workbook that was saved opens as it was, any number of times, and goes on by itself', () => {
  const workbook = Workbook.open({ locale: 'en_US', timeZone: 'Asia/Jakarta', tabs });
  const sheetId = workbook.model.getters.getActiveSheetId();
  const product = ({ model }: Workbook) => model.getters.getEvaluatedCell({ sheetId, col: 1, row: 0 }).value;
  const type = ({ model }: Workbook, content: string, col = 0): void => {
    model.dispatch('UPDATE_CELL', { sheetId, col, row: 0, content });
  };
  type(workbook, '=A1*3', 1);
  const anchor = workbook.anchors.add({ sheet: sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  const saved = workbook.save();
  type(workbook, '5');
  // Its zones are independent of the first workbook's.
  workbook.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Sheet1',
    dimension: 'ROW',
    position: 'before',
    base: 0,
    quantity: 2,
  });
  expect(workbook.anchors.get(anchor)?.row).toBe(2);
  const [one, other] = [Workbook.reopen(saved), Workbook.reopen(saved)];
  expect([product(one), product(other)]).toEqual([6, 6]);
  expect(one.holdsOnlyLiterals).toBe(false);
  type(one, '7');
  expect([product(one), product(other)]).toEqual([21, 6]);
});
