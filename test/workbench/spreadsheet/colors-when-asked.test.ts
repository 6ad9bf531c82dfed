import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../workbench/spreadsheet/workbook';

function colors({ model }: Workbook): unknown {
  const read: unknown = Reflect.get(model.getters, 'getCustomColors');
  return typeof read === 'function' ? read() : undefined;
}

describe('the colours that a workbook uses', () => {
  it('are those of its cells at the time that they are asked for', () => {
    const workbook = Workbook.open({
      locale: 'en_US',
      timeZone: 'Etc/UTC',
      tabs: [{ name: 'Orders', cells: [['A-1']] }],
    });
    const paint = (fillColor: string) =>
      workbook.model.dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, style: { fillColor } });

    paint('#123456');
    expect(colors(workbook)).toEqual(['#123456']);
    paint('#ABCDEF');
    expect(colors(workbook)).toEqual(expect.arrayContaining(['#123456', '#ABCDEF']));
  });
});
