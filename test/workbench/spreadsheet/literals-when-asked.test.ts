import { describe, expect, it } from 'vitest';
import { Model } from '../../../workbench/spreadsheet/engine';

const cells = {
  A1: '2',
  A2: '3',
  A3: 'x',
  B1: '=A1*10',
  B2: '=A2*10',
  C1: '=TRANSPOSE(A1:A3)',
  D3: '=SUM(B:B)',
};

function open() {
  const model = new Model({ sheets: [{ id: 'shop', name: 'Shop', cells }] });
  const value = (col: number, row: number) =>
    model.getters.getEvaluatedCell({ sheetId: 'shop', col, row }).value;
  const write = (col: number, row: number, content: string) =>
    model.dispatch('UPDATE_CELL', { sheetId: 'shop', col, row, content });
  return { model, value, write };
}

describe('cells that are evaluated when somebody asks', () => {
  it('count in formulas, in spilled results and in sums of whole columns', () => {
    const { value } = open();
    expect([value(1, 0), value(1, 1), value(3, 2)]).toEqual([20, 30, 50]);
    expect([value(2, 0), value(3, 0), value(4, 0)]).toEqual([2, 3, 'x']);
    expect([value(0, 0), value(0, 2), value(0, 3)]).toEqual([2, 'x', null]);
  });

  it('follow what is entered, also after a change of structure', () => {
    const { model, value, write } = open();
    expect(value(0, 0)).toBe(2);
    write(0, 0, '7');
    expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual([7, 70, 7]);
    model.dispatch('CREATE_SHEET', { sheetId: 'other', position: 1, name: 'Other' });
    write(0, 1, '8');
    expect([value(0, 1), value(1, 1), value(3, 2)]).toEqual([8, 80, 150]);
  });

  it('keep a formula from spilling over them', () => {
    const { value, write } = open();
    write(4, 0, 'mine');
    expect([value(2, 0), value(3, 0), value(4, 0)]).toEqual(['#SPILL!', null, 'mine']);
  });

  it('are among the cells of a tab that somebody asks for', () => {
    const { model } = open();
    const shown = model.getters.getEvaluatedCells('shop').map((cell) => cell.formattedValue);
    expect(shown.filter((text) => text !== '').sort()).toEqual([
      '2',
      '2',
      '20',
      '3',
      '3',
      '30',
      '50',
      'x',
      'x',
    ]);
  });
});
