import { describe, expect, it } from 'vitest';
import { type AddOnOptions, loadAddOn } from './add-on';

const CODE = `
/**
 * Divides.
 *
 * @param {number} orders Orders of the day.
 * @param {number} visitors Visitors of the day.
 * @return The rate.
 * @customfunction
 */
function RATE_OF(orders, visitors) {
  if (visitors === 0) throw new Error('No visitors');
  return orders / visitors;
}

/**
 * Says what it was given.
 * @param {*} value Anything.
 * @customfunction
 */
function KIND_OF(value) {
  if (Array.isArray(value)) return value.map((row) => row.map(KIND_OF));
  return value instanceof Date ? 'date ' + value.toISOString() : typeof value + ' ' + value;
}

/** @customfunction */
function TOMORROW_OF(day) { return new Date(day.getTime() + 86400000); }

/** @customfunction */
function WRITE_SOMETHING() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }

/** @customfunction */
function SHEET_NAME_HERE() { return SpreadsheetApp.getActiveSheet().getName(); }

function NAME_F1() { const book = SpreadsheetApp.getActive(); book.setNamedRange('MOMENT', book.getRange('F1')); }

/** @customfunction */
function SPIN_FOREVER() { for (;;) {} }
`;

const TAB = {
  name: 'Sheet1',
  cells: [
    [1, 'a', true],
    [2, null, new Date(2011, 1, 3)],
    [0, '', null],
  ],
};

function sheet(limits: AddOnOptions['limits'] = {}) {
  const { script, workbook } = loadAddOn(CODE, { tabs: [TAB], limits });
  return {
    script,
    enter(row: number, content: string) {
      workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 5, row, content }]);
    },
    cell: (col: number, row: number) => workbook.model.getters.getEvaluatedCell({ sheetId: '0', col, row }),
  };
}

describe('a custom function in a cell', () => {
  it('computes through the script, and again when an argument changes', () => {
    const { enter, cell } = sheet();
    enter(0, '=RATE_OF(A1, A2)');
    expect(cell(5, 0).value).toBe(0.5);

    enter(1, '=rate_of(F1; 4)'.replace(';', ','));
    expect(cell(5, 1).value).toBe(0.125);
  });

  it('shows the message of what it throws', () => {
    const { enter, cell } = sheet();
    enter(0, '=RATE_OF(A1, A3)');

    expect(cell(5, 0)).toMatchObject({ type: 'error', value: '#ERROR', message: 'No visitors' });
  });

  it('gets ranges as rows, empty cells as empty text, dates as Dates and errors as text', () => {
    const { enter, cell } = sheet();
    enter(0, '=KIND_OF(A1:C2)');
    enter(3, '=KIND_OF(1/0)');

    expect([5, 6, 7].map((col) => cell(col, 0).value)).toEqual(['number 1', 'string a', 'boolean true']);
    expect(cell(6, 1).value).toBe('string ');
    // Midnight in Jakarta.
    expect(cell(7, 1).value).toBe('date 2011-02-02T17:00:00.000Z');
    expect(cell(5, 3).value).toBe('string #DIV/0!');
  });

  it('gives a date back as a date', () => {
    const { enter, cell } = sheet();
    enter(0, '=TOMORROW_OF(C2)');

    expect(cell(5, 0).formattedValue).toBe('2011-02-04');
  });

  it('may read the spreadsheet but not write it', () => {
    const { enter, cell } = sheet();
    enter(0, '=WRITE_SOMETHING()');
    enter(1, '=SHEET_NAME_HERE()');

    expect(cell(5, 0)).toMatchObject({ type: 'error', message: expect.stringContaining('permission') });
    expect(cell(5, 1).value).toBe('Sheet1');
    expect(cell(0, 0).value).toBe(1);
  });

  it('is stopped at its time limit', () => {
    const { enter, cell } = sheet({ customFunctionMs: 500 });
    enter(0, '=SPIN_FOREVER()');

    expect(cell(5, 0)).toMatchObject({ type: 'error', message: 'Exceeded maximum execution time (0.5 s)' });
  });

  it('has a value for the execution that entered it', () => {
    const { script } = loadAddOn(`
      /** @customfunction */ function TWICE_OF(value) { return value * 2; }
      function test() { return SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=TWICE_OF(21)').getValue(); }`);

    expect(script.run('test', [])).toEqual({ state: 'done', value: 42 });
  });

  it('is computed again only when an argument changes, not when what it reads does', () => {
    const { script, workbook } = loadAddOn(`
      /** @customfunction */ function SEEN_IN(cell, argument) { return SpreadsheetApp.getActiveSheet().getRange(cell).getValue() + argument; }
      function write(cell, value) { SpreadsheetApp.getActiveSheet().getRange(cell).setValue(value); }`);
    const value = () => workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 5, row: 0 }).value;
    script.run('write', ['A1', 1]);
    script.run('write', ['B1', 10]);
    workbook.dispatchAll([
      { type: 'UPDATE_CELL', sheetId: '0', col: 5, row: 0, content: '=SEEN_IN("A1", B1)' },
    ]);
    expect(value()).toBe(11);
    script.run('write', ['A1', 2]);
    workbook.model.dispatch('EVALUATE_CELLS');
    expect(value()).toBe(11);
    script.run('write', ['B1', 20]);
    expect(value()).toBe(22);
  });

  it('does not spill over cells that hold something', () => {
    const { script, workbook } = loadAddOn(`
      /** @customfunction */ function LIST_OF_THREE() { return [1, 2, 3]; }
      function test() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A3').setValue('mine'); sheet.getRange('A1').setFormula('=LIST_OF_THREE()');
        const occupied = sheet.getRange('A1:A3').getValues().flat();
        sheet.getRange('A3').clearContent();
        return [occupied, sheet.getRange('A1:A3').getValues().flat()];
      }`);

    expect(script.run('test', [])).toMatchObject({
      value: [
        ['#REF!', '', 'mine'],
        [1, 2, 3],
      ],
    });
    workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 2, content: 'x' }]);
    expect(
      workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row: 0 }).message?.toString(),
    ).toBe('Array result was not expanded because it would overwrite data in A3.');
  });

  it('may use properties, cache and locks, but no user interface', () => {
    const { script } = loadAddOn(`
      /** @customfunction */ function STORES() {
        PropertiesService.getDocumentProperties().setProperty('a', 'b'); CacheService.getScriptCache().put('c', 'd');
        return PropertiesService.getDocumentProperties().getProperty('a') + CacheService.getScriptCache().get('c') + LockService.getScriptLock().tryLock(0);
      }
      /** @customfunction */ function ASKS() { SpreadsheetApp.getUi().alert('x'); }
      /** @customfunction */ function WHO() { return Session.getActiveUser().getEmail(); }`);

    expect(script.callCustomFunction('STORES', [])).toEqual({ state: 'value', value: 'bdtrue' });
    expect(script.callCustomFunction('ASKS', [])).toMatchObject({ state: 'error' });
    expect(script.callCustomFunction('WHO', [])).toEqual({ state: 'value', value: '' });
  });

  it('belongs to the script of its own workbook', () => {
    const one = loadAddOn('/** @customfunction */ function WHO() { return "one"; }');
    const two = loadAddOn('/** @customfunction */ function WHO() { return "two"; }');
    for (const { workbook } of [one, two]) {
      workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: '=WHO()' }]);
    }

    const value = ({ workbook }: typeof one) =>
      workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row: 0 }).value;
    expect([value(one), value(two)]).toEqual(['one', 'two']);
  });
});

describe('Script.callCustomFunction', () => {
  it('answers a page’s request in what JSON can carry', () => {
    const { script } = sheet();

    expect(script.callCustomFunction('RATE_OF', [1, 4])).toEqual({ state: 'value', value: 0.25 });
    expect(script.callCustomFunction('TOMORROW_OF', [{ date: 40577.5 }])).toEqual({
      state: 'value',
      value: { date: 40578.5 },
    });
    expect(script.callCustomFunction('RATE_OF', [1, 0])).toEqual({ state: 'error', message: 'No visitors' });
    expect(script.callCustomFunction('NOT_THERE', [])).toEqual({
      state: 'error',
      message: 'Script function not found: NOT_THERE',
    });
  });
});

describe('a volatile argument of a custom function', () => {
  const REFUSED = {
    type: 'error',
    value: '#ERROR',
    message: 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
  };

  it.each(['NOW()', 'TODAY()', 'RAND()', 'RANDBETWEEN(1, 6)', 'A1+now()', 'IF(TRUE, RAND(), 1)'])(
    'is refused: %s',
    (argument) => {
      const { enter, cell } = sheet();
      enter(0, `=KIND_OF(${argument})`);
      expect(cell(5, 0)).toMatchObject(REFUSED);
    },
  );

  it('is refused in a cell that is referred to, also through others', () => {
    const { enter, cell } = sheet();
    enter(0, '=NOW()');
    enter(1, '=F1+1');
    enter(2, '=F2');
    enter(3, '=KIND_OF(F1)');
    enter(4, '=KIND_OF(A1:F3)');
    enter(5, '=1+KIND_OF(F3)');
    for (const row of [3, 4]) expect(cell(5, row)).toMatchObject(REFUSED);
    expect(cell(5, 5).type).toBe('error');
  });

  it('is refused in what a volatile formula fills, and through a name', () => {
    const { script, enter, cell } = sheet();
    enter(0, '=RANDARRAY(1, 3)');
    enter(2, '=KIND_OF(H1)');
    expect(cell(5, 2)).toMatchObject(REFUSED);

    enter(0, '=NOW()');
    script.run('NAME_F1', []);
    enter(3, '=KIND_OF(MOMENT)');
    expect(cell(5, 3)).toMatchObject(REFUSED);
  });

  it('stays allowed beside the function, and once the cell holds a value', () => {
    const { enter, cell } = sheet();
    enter(0, '=NOW()');
    enter(1, '=KIND_OF(F1)');
    enter(2, '=IF(RAND()<2, KIND_OF(A1), "")');
    expect(cell(5, 2).value).toBe('number 1');

    enter(0, '7');
    expect(cell(5, 1).value).toBe('number 7');
  });
});
