import { describe, expect, it } from 'vitest';
import { EvaluationAtEnd } from '../../../workbench/page/evaluation-at-end';
import { EvaluationSwitch } from '../../../workbench/spreadsheet/deferrable-evaluation';
import { Model } from '../../../workbench/spreadsheet/engine';

function openModel() {
  const evaluationSwitch = new EvaluationSwitch();
  const model = new Model(
    { sheets: [{ id: 'orders', name: 'Orders', cells: { A1: '2', B1: '=A1*10' } }] },
    { custom: { evaluationSwitch } },
  );
  const atEnd = new EvaluationAtEnd(evaluationSwitch);
  atEnd.attach(model);
  const write = (content: string) =>
    model.dispatch('UPDATE_CELL', { sheetId: 'orders', col: 0, row: 0, content });
  const product = () => model.getters.getEvaluatedCell({ sheetId: 'orders', col: 1, row: 0 }).value;
  return { model, atEnd, write, product };
}

describe('a page that takes many changes at once', () => {
  it('computes its cells when it has taken the last', () => {
    const { atEnd, write, product } = openModel();
    const meanwhile: unknown[] = [];

    atEnd.after(() => {
      write('3');
      meanwhile.push(product());
      write('4');
      meanwhile.push(product());
    });

    // 2 × 10 is still shown while the changes arrive; then 4 × 10.
    expect(meanwhile).toEqual([20, 20]);
    expect(product()).toBe(40);
  });

  it('computes formulas of a tab that came with them', () => {
    const { model, atEnd } = openModel();

    atEnd.after(() => {
      model.dispatch('CREATE_SHEET', { sheetId: 'summary', name: 'Summary', position: 1 });
      const cell = { sheetId: 'summary', col: 0, row: 0, content: '=Orders!B1+1' };
      model.dispatch('UPDATE_CELL', cell);
    });

    expect(model.getters.getEvaluatedCell({ sheetId: 'summary', col: 0, row: 0 }).value).toBe(21);
  });

  it('computes what it has taken when one of the changes fails, and each change after that', () => {
    const { atEnd, write, product } = openModel();

    expect(() =>
      atEnd.after(() => {
        write('5');
        throw new Error('cannot follow');
      }),
    ).toThrow('cannot follow');
    expect(product()).toBe(50);

    write('6');
    expect(product()).toBe(60);
  });
});
