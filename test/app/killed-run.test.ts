import { describe, expect, it } from 'vitest';
import type { WriteFault } from '../../workbench/apps-script/script';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from './shop-spreadsheet';

/** All that a spreadsheet shows, tab by tab, so that two of them can be compared. */
function everything({ workbook }: ShopSpreadsheet): unknown {
  const { getters } = workbook.model;
  return {
    tabs: getters.getSheetIds().map((sheetId) => {
      const cells: unknown[] = [];
      for (let row = 0; row < getters.getNumberRows(sheetId); row += 1) {
        for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
          const at = { sheetId, col, row };
          if (getters.getCell(at) === undefined) continue;
          const { value, format } = getters.getEvaluatedCell(at);
          const style = getters.getCellStyle(at);
          // A tab that was made twice has another number, and a later run another time of day.
          const shown = format?.includes('hh:mm') === true ? Math.floor(Number(value)) : value;
          cells.push(JSON.stringify([row, col, shown, format, style]).replace(/#gid=\d+/g, ''));
        }
      }
      const charts = getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id).title?.text);
      return {
        name: getters.getSheetName(sheetId),
        rows: getters.getNumberRows(sheetId),
        cells,
        charts: charts.toSorted(),
      };
    }),
    names: getters
      .getNamedRanges()
      .map(({ name, range }) => [name, getters.getSheetName(range.sheetId), range.zone])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
  };
}

/** Generates with the fault at the write of this number; says whether there was such a write. */
function generateWith(spreadsheet: ShopSpreadsheet, at: number, fault: WriteFault): boolean {
  let happened = false;
  spreadsheet.script.failWrites(({ number }) => {
    if (number !== at) return undefined;
    happened = true;
    return fault;
  });
  spreadsheet.script.run('generateSummary', undefined);
  spreadsheet.script.takeEffects();
  spreadsheet.script.failWrites(null);
  return happened;
}

/** What becomes of the writes that wait when the time is up. */
const ends = ['kept', 'lost'] as const;

/** The first write of each kind in each tab, one after the other: between two of a kind nothing else can be cut off. */
function turningPoints({ script }: ShopSpreadsheet): readonly number[] {
  return script.writes
    .filter(
      ({ operation, tab }, index, all) =>
        operation !== all[index - 1]?.operation || tab !== all[index - 1]?.tab,
    )
    .map(({ number }) => number);
}

/** The data after which the summary has rows more in the middle, other formats, and the data check a finding more. */
function changeData(spreadsheet: ShopSpreadsheet): void {
  spreadsheet.type('Orders', 'E6', 'four hundred');
  spreadsheet.type('Traffic', 'E1', 'Carts begun');
  spreadsheet.type('Orders', 'H1', 'Currency');
  for (const row of [2, 3, 4, 5, 6, 7, 8, 9]) spreadsheet.type('Orders', `H${row}`, 'EUR');
}

describe('a run whose six minutes are over while it writes', () => {
  it('leaves a first summary that the next run makes whole, at whichever write it was', () => {
    const undisturbed = new ShopSpreadsheet([orders, traffic]);
    undisturbed.generate();
    const wanted = everything(undisturbed);
    const points = turningPoints(undisturbed);
    expect(points.length).toBeGreaterThan(15);
    points.forEach((at, turn) => {
      const spreadsheet = new ShopSpreadsheet([orders, traffic]);
      const notApplied = ends[turn % 2] ?? 'kept';
      expect(generateWith(spreadsheet, at, { kind: 'timeUp', notApplied }), `write ${at}`).toBe(true);
      const shown = spreadsheet.generate();
      expect([at, notApplied, shown.question, shown.alert]).toEqual([at, notApplied, undefined, undefined]);
      expect(everything(spreadsheet), `write ${at}, ${notApplied}`).toEqual(wanted);
    });
  });

  it('leaves a summary that the next run brings up to date, with what the owner put into it', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.type('KPI Summary', spreadsheet.cellOf('KPI Summary', 'revenue', 'notes'), 'ask Budi');
    spreadsheet.colour('KPI Summary', spreadsheet.cellOf('KPI Summary', 'orders', 'value'), '#FFF2CC');
    spreadsheet.type('Data check', `A${spreadsheet.lastRow('Data check') + 2}`, 'mine');
    changeData(spreadsheet);
    let takeBack = spreadsheet.wayBack();
    spreadsheet.generate();
    expect(spreadsheet.script.writes.map(({ operation }) => operation)).toContain('insertLines');
    const wanted = everything(spreadsheet);
    turningPoints(spreadsheet).forEach((at, turn) => {
      takeBack();
      takeBack = spreadsheet.wayBack();
      const notApplied = ends[turn % 2] ?? 'kept';
      expect(generateWith(spreadsheet, at, { kind: 'timeUp', notApplied }), `write ${at}`).toBe(true);
      const shown = spreadsheet.generate();
      expect([at, shown.question, shown.alert]).toEqual([at, undefined, undefined]);
      expect(everything(spreadsheet), `write ${at}, ${notApplied}`).toEqual(wanted);
    });
  });

  it('leaves a tab alone in which the owner wrote since', () => {
    const undisturbed = new ShopSpreadsheet([orders, traffic]);
    undisturbed.generate();
    const writes = undisturbed.script.writes.length;
    const cutOff = new ShopSpreadsheet([orders, traffic]);
    generateWith(cutOff, writes, { kind: 'timeUp', notApplied: 'kept' });
    cutOff.type('KPI Summary', cutOff.cellOf('KPI Summary', 'revenue', 'notes'), 'ask Budi');
    expect(cutOff.generate().question).toContain('KPI Summary');
    expect(cutOff.generate('YES')).toMatchObject({ alert: undefined, question: undefined });
    expect(cutOff.valueOf('KPI Summary', 'revenue', 'notes')).toBe('ask Budi');
    expect(cutOff.tabNames()).toContain('KPI Summary 2');
  });
});
