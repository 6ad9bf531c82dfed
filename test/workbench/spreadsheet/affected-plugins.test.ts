import { describe, expect, it } from 'vitest';
import {
  askOnlyRefusingPlugins,
  isAffected,
  mayRefuse,
} from '../../../workbench/spreadsheet/affected-plugins';
import { plainData } from '../../../workbench/spreadsheet/plain-data';
import { Workbook } from '../../../workbench/spreadsheet/workbook';

function open(): Workbook {
  return Workbook.open({
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    tabs: [
      { name: 'Orders', cells: [['A-1', 30, 'EUR', '=B1*2']] },
      { name: 'Other', cells: [['=SUM(Orders!B1:B9)']] },
    ],
  });
}

/** A workbook whose engine passes every command to every plugin. */
function openWithAllPlugins(): Workbook {
  const workbook = open();
  expect(Reflect.deleteProperty(workbook.model, 'dispatchToHandlers')).toBe(true);
  return workbook;
}

/** Changes of cells in every way: content, formula, format, style, heights, a table, emptying, an undo. */
function change({ model }: Workbook): void {
  const sheetId = '0';
  model.dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: '45,5' });
  model.dispatch('UPDATE_CELL', { sheetId, col: 1, row: 2, content: '14/07/2026', format: 'yyyy-mm-dd' });
  model.dispatch('UPDATE_CELL', {
    sheetId,
    col: 0,
    row: 3,
    content: 'deux\nlignes',
    style: { fontSize: 20 },
  });
  model.dispatch('UPDATE_CELL', { sheetId, col: 2, row: 1, content: '=D1+SUBTOTAL(109, B1:B2)' });
  model.dispatch('UPDATE_CELL', { sheetId, col: 3, row: 0, content: '=B2*3' });
  model.dispatch('UPDATE_CELL', { sheetId, col: 4, row: 4, content: '=SEQUENCE(3)' });
  model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content: '', style: null, format: '' });
  model.dispatch('UPDATE_CELL', { sheetId, col: 1, row: 0, content: '99' });
  model.dispatch('REQUEST_UNDO');
}

function shown({ model: { getters } }: Workbook): unknown {
  return getters.getSheetIds().map((sheetId) => ({
    cells: Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 6 }, (_, col) => {
        const { value, formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
        return [value, formattedValue, getters.getCellComputedStyle({ sheetId, col, row })];
      }),
    ),
    heights: Array.from({ length: 8 }, (_, row) => getters.getRowSize(sheetId, row)),
  }));
}

describe('a workbook that passes changes of cells to affected plugins only', () => {
  it('holds and shows the same as one that passes them to all', () => {
    const [some, all] = [open(), openWithAllPlugins()];
    for (const workbook of [some, all]) change(workbook);
    const everything = { ...plainData(all.model), revisionId: expect.any(String) };
    expect(plainData(some.model)).toEqual(everything);
    expect(shown(some)).toEqual(shown(all));
    expect(JSON.stringify(shown(some))).toContain('"45,5"');
  });

  it('leaves out most of them', () => {
    const plugins: readonly Parameters<typeof isAffected>[0][] = Reflect.get(open().model, 'handlers');
    for (const type of ['UPDATE_CELL', 'UPDATE_CELL_POSITION']) {
      const affected = plugins.filter((plugin) => isAffected(plugin, type));
      expect(affected.length, type).toBeLessThan(plugins.length / 2);
    }
  });
});

describe('a plugin', () => {
  const nothing = () => {};
  const plugins: Readonly<Record<string, Parameters<typeof isAffected>[0]['handle']>> = {
    'reads the content': (command) => void Reflect.get(command, 'content'),
    'looks for a field': (command) => void ('content' in command),
    'copies the command': (command) => void { ...command },
    'changes itself': function (this: object) {
      Reflect.set(this, 'stale', true);
    },
    'reads itself': function (this: object) {
      Reflect.get(this, 'getters');
    },
  };

  it.each(Object.keys(plugins))('is affected if it %s', (name) => {
    const does = plugins[name] ?? nothing;
    expect(isAffected({ beforeHandle: nothing, handle: does }, 'UPDATE_CELL')).toBe(true);
    expect(isAffected({ beforeHandle: does, handle: nothing }, 'UPDATE_CELL')).toBe(true);
  });

  it('is not affected if it only reads the type', () => {
    const handle = ({ type }: { readonly type: string }): void => {
      if (type === 'CREATE_SHEET') throw new Error('Not this one');
    };
    expect(isAffected({ beforeHandle: nothing, handle }, 'UPDATE_CELL')).toBe(false);
  });
});

describe('a plugin that is asked about a change of another replica', () => {
  it('may refuse it if it reads more than the type, or does not allow it', () => {
    const byContent = (command: object): string => (Reflect.get(command, 'content') ? 'Success' : 'Empty');
    expect(mayRefuse({ allowDispatch: byContent }, 'UPDATE_CELL')).toBe(true);
    expect(mayRefuse({ allowDispatch: () => 'Readonly' }, 'UPDATE_CELL')).toBe(true);
    expect(mayRefuse({ allowDispatch: () => 'Success' }, 'UPDATE_CELL')).toBe(false);
  });

  it('refuses the same when only few are asked', () => {
    const { model } = open();
    const ask = (command: object): unknown => {
      const asked: unknown = Reflect.get(model, 'checkDispatchAllowedRemoteCommand');
      return typeof asked === 'function' && Reflect.get(Reflect.apply(asked, model, [command]), 'reasons');
    };
    const cell = { type: 'UPDATE_CELL', sheetId: '0', col: 1, row: 1, content: '3' };
    const commands = [cell, { ...cell, row: 1_000_000 }, { ...cell, sheetId: 'none' }];
    const byAll = commands.map(ask);
    askOnlyRefusingPlugins(model);
    expect(commands.map(ask)).toEqual(byAll);
    expect(byAll.map((reasons) => Array.isArray(reasons) && reasons.length > 0)).toEqual([false, true, true]);
  });
});
