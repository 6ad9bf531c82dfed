import { describe, expect, it } from 'vitest';
import type { CellUpdate } from '../../../workbench/spreadsheet/combined-updates';
import type { CoreCommand } from '../../../workbench/spreadsheet/engine-types';
import { Workbook } from '../../../workbench/spreadsheet/workbook';

const position = { sheetId: '0', col: 0, row: 0 };

function update(of: Pick<CellUpdate, 'content' | 'format' | 'style'>): CellUpdate {
  return { type: 'UPDATE_CELL', ...position, ...of };
}

function openWorkbook(): { workbook: Workbook; sent: CoreCommand[] } {
  const workbook = Workbook.open({ locale: 'en_US', timeZone: 'Etc/UTC', tabs: [{ name: 'A', cells: [] }] });
  const sent: CoreCommand[] = [];
  workbook.model.config.transportService.onNewMessage('test', (message) => {
    if ('commands' in message) sent.push(...message.commands);
  });
  return { workbook, sent };
}

describe('what a script enters into one cell', () => {
  it('reaches the engine as one update', () => {
    const { workbook, sent } = openWorkbook();

    workbook.withDeferredEvaluation(() => {
      workbook.updateCells([update({ content: '1234.5' })]);
      workbook.updateCells([update({ format: '#,##0.00' })]);
      workbook.updateCells([update({ style: { bold: true } })]);
      expect(sent).toEqual([]);
    });

    expect(sent).toEqual([update({ content: '1234.5', format: '#,##0.00', style: { bold: true } })]);
    expect(workbook.model.getters.getEvaluatedCell(position).formattedValue).toBe('1,234.50');
  });

  it('can be read while it waits, together with what the cell had before', () => {
    const { workbook } = openWorkbook();
    workbook.updateCells([update({ content: 'before', style: { italic: true } })]);

    workbook.withDeferredEvaluation(() => {
      workbook.updateCells([update({ content: '5', format: '0.0' })]);
      expect(workbook.cellNow(position)).toEqual({
        isFormula: false,
        content: '5',
        format: '0.0',
        style: { italic: true },
      });
    });
  });

  it('is applied before anything else changes the workbook', () => {
    const { workbook } = openWorkbook();

    workbook.withDeferredEvaluation(() => {
      workbook.updateCells([update({ content: 'below' })]);
      workbook.dispatchAll([
        {
          type: 'ADD_COLUMNS_ROWS',
          sheetId: '0',
          sheetName: 'A',
          dimension: 'ROW',
          base: 0,
          quantity: 1,
          position: 'before',
        },
      ]);
    });

    expect(workbook.model.getters.getCell({ ...position, row: 1 })).toMatchObject({ content: 'below' });
  });

  it('keeps its order if the engine derives a format from the content', () => {
    const { workbook } = openWorkbook();

    workbook.withDeferredEvaluation(() => {
      workbook.updateCells([update({ content: '2/3/2011' })]);
      expect(workbook.cellNow(position)?.format).toBe('m/d/yyyy');
      workbook.updateCells([update({ format: '' })]);
    });

    // 3 February 2011 is day 40,577 after 30 December 1899.
    expect(workbook.model.getters.getEvaluatedCell(position).formattedValue).toBe('40577');
  });

  it('is undone with its execution', () => {
    const { workbook } = openWorkbook();

    workbook.withDeferredEvaluation(() => {
      const mark = workbook.revisions;
      workbook.updateCells([update({ content: 'in vain' })]);
      workbook.undoTo(mark);
    });

    expect(workbook.model.getters.getCell(position)).toBeUndefined();
  });
});
