import { describe, expect, it } from 'vitest';
import { Clock, type SpreadsheetWrite, type WriteFault } from '../../workbench/apps-script/script';
import { everyCase, someOf } from '../every-case';
import { changeData, everything } from './everything';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';

/** The small shop, with a summary of few KPIs. */
function newShop(): ShopSpreadsheet {
  const spreadsheet = new ShopSpreadsheet([orders, traffic]);
  spreadsheet.chooseKpis('revenue', 'orders', 'conversion_rate');
  return spreadsheet;
}

/** Generates with a fault at the write of this number. Returns whether there was such a write. */
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

/** What happens to the waiting writes when the time is up. */
const ends = ['kept', 'lost'] as const;

/**
 * The writes at which a run is cut off: the first of each series of equal writes in a tab, since a cut within
 * the series has the same effect; if not every case is tried, some of the first of each kind and of the first
 * and last in each tab, since all tabs are written by the same code.
 */
function turningPoints({ script }: ShopSpreadsheet): readonly number[] {
  const { writes } = script;
  const isTurn = (write: SpreadsheetWrite, index: number): boolean => {
    const isOfTab = ({ tab }: SpreadsheetWrite): boolean => tab === write.tab;
    const isOfKind = ({ operation }: SpreadsheetWrite): boolean => operation === write.operation;
    const before = writes[index - 1];
    return everyCase
      ? before === undefined || !isOfTab(before) || !isOfKind(before)
      : [writes.findIndex(isOfKind), writes.findIndex(isOfTab), writes.findLastIndex(isOfTab)].includes(
          index,
        );
  };
  return someOf(writes.filter(isTurn)).map(({ number }) => number);
}

describe('a run whose six minutes are over while it writes', () => {
  it('leaves a first summary that the next run completes, whichever write was cut off', () => {
    const undisturbed = newShop();
    const open = undisturbed.save();
    undisturbed.generate();
    const wanted = everything(undisturbed);
    const points = turningPoints(undisturbed);
    expect(points.length).toBeGreaterThan(everyCase ? 15 : 5);
    points.forEach((at, turn) => {
      const spreadsheet = open();
      const notApplied = ends[turn % 2] ?? 'kept';
      expect(generateWith(spreadsheet, at, { kind: 'timeUp', notApplied }), `write ${at}`).toBe(true);
      const shown = spreadsheet.generate();
      expect([at, notApplied, shown.question, shown.alert]).toEqual([at, notApplied, undefined, undefined]);
      expect(everything(spreadsheet), `write ${at}, ${notApplied}`).toEqual(wanted);
    });
  });

  it('leaves a summary that the next run updates, keeping what the owner wrote into it', () => {
    const spreadsheet = newShop();
    spreadsheet.generate();
    spreadsheet.workbook.evaluateNow();
    spreadsheet.type('KPI Summary', spreadsheet.cellOf('KPI Summary', 'revenue', 'notes'), 'ask Budi');
    spreadsheet.colour('KPI Summary', spreadsheet.cellOf('KPI Summary', 'orders', 'value'), '#FFF2CC');
    spreadsheet.type('Data check', `A${spreadsheet.lastRow('Data check') + 2}`, 'mine');
    changeData(spreadsheet);
    const open = spreadsheet.save();
    const undisturbed = open();
    undisturbed.generate();
    expect(undisturbed.script.writes.map(({ operation }) => operation)).toContain('insertLines');
    const wanted = everything(undisturbed);
    turningPoints(undisturbed).forEach((at, turn) => {
      const cutOff = open();
      const notApplied = ends[turn % 2] ?? 'kept';
      expect(generateWith(cutOff, at, { kind: 'timeUp', notApplied }), `write ${at}`).toBe(true);
      const shown = cutOff.generate();
      expect([at, shown.question, shown.alert]).toEqual([at, undefined, undefined]);
      expect(everything(cutOff), `write ${at}, ${notApplied}`).toEqual(wanted);
    });
  });

  it('is reported at the opening until another run ends, but not while it may still be writing', () => {
    const start = Date.parse('2026-03-02T08:00:00+07:00');
    const clock = new Clock(() => start);
    const spreadsheet = new ShopSpreadsheet([orders, traffic], 'en_US', 'Asia/Jakarta', { clock });
    const told = (): unknown => {
      spreadsheet.script.takeEffects();
      spreadsheet.script.open();
      return spreadsheet.script.takeEffects().find(({ type }) => type === 'toast');
    };
    generateWith(spreadsheet, 5, { kind: 'timeUp', notApplied: 'kept' });
    const minute = 60_000;
    clock.advance(5 * minute);
    expect(told()).toBeUndefined();
    clock.advance(2 * minute);
    const message = expect.stringMatching(
      /^The summary of 2026-03-02 08:00 was cut off while it was being written/,
    );
    expect(told()).toMatchObject({ message });
    spreadsheet.generate();
    clock.advance(60 * minute);
    expect(told()).toBeUndefined();
  });

  it('does not touch a tab in which the owner has written since', () => {
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
