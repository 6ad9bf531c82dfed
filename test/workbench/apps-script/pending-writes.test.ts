import { describe, expect, it } from 'vitest';
import type { Script, WriteFault } from '../../../workbench/apps-script/script';
import type { Workbook } from '../../../workbench/spreadsheet/workbook';
import { loadAddOn } from './add-on';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const FLUSH = `
  const sheet = SpreadsheetApp.getActiveSheet();
  const seen = [];
  function attempt(name, work) {
    try { work(); seen.push(name + ' works'); } catch (e) { seen.push(name + ' throws ' + e.name); }
  }`;

function load(body: string, fault?: { number: number } & WriteFault) {
  const loaded = loadAddOn(`function test() { ${FLUSH} ${body} return seen; }`);
  if (fault) loaded.script.failWrites(({ number }) => (number === fault.number ? fault : undefined));
  return loaded;
}

function texts({ workbook }: { workbook: Workbook }): string[] {
  const { getters } = workbook.model;
  return [0, 1, 2].map((row) => String(getters.getEvaluatedCell({ sheetId: '0', col: 0, row }).value ?? ''));
}

function run({ script }: { script: Script }): unknown {
  const outcome = script.run('test', []);
  return outcome.state === 'done' ? outcome.value : outcome.state === 'failed' ? outcome.message : outcome;
}

const THREE = `
  attempt('A1', () => sheet.getRange('A1').setValue('one'));
  attempt('A2', () => sheet.getRange('A2').setValue('two'));
  attempt('A3', () => sheet.getRange('A3').setValue('three'));`;

describe('a write that the spreadsheet refuses', () => {
  it('throws from flush, not inside a try around its call', () => {
    const loaded = load(`${THREE} attempt('flush', () => SpreadsheetApp.flush());`, {
      kind: 'refused',
      number: 2,
    });

    expect(run(loaded)).toEqual(['A1 works', 'A2 works', 'A3 works', 'flush throws Exception']);
    expect(texts(loaded)).toEqual(['one', '', '']);
  });

  it('fails the execution that ends without a flush', () => {
    const loaded = load(THREE, { kind: 'refused', number: 2 });

    expect(run(loaded)).toBe(PROTECTED);
    expect(texts(loaded)).toEqual(['one', '', '']);
  });

  it('throws from a read of cells, and from no other read', () => {
    const loaded = load(
      `${THREE}
      attempt('name', () => sheet.getName());
      attempt('read', () => sheet.getRange('C1').getValue());
      attempt('flush', () => SpreadsheetApp.flush());
      attempt('again', () => sheet.getRange('A2').setValue('second'));`,
      { kind: 'refused', number: 2, message: 'Service Spreadsheets timed out' },
    );

    expect(run(loaded)).toEqual([
      ...['A1 works', 'A2 works', 'A3 works', 'name works'],
      ...['read throws Exception', 'flush works', 'again works'],
    ]);
    expect(texts(loaded)).toEqual(['one', 'second', '']);
  });

  it('can be refused when it is called, as a bad argument is', () => {
    const loaded = load(THREE, { kind: 'refused', number: 2, when: 'called' });

    expect(run(loaded)).toEqual(['A1 works', 'A2 throws Exception', 'A3 works']);
    expect(texts(loaded)).toEqual(['one', '', 'three']);
  });

  it('takes back new tabs, charts and rows, but no property', () => {
    const loaded = load(
      `sheet.getRange('A1').setValue('one');
      const book = SpreadsheetApp.getActive();
      const added = book.insertSheet('More');
      added.insertRowsBefore(1, 5);
      book.setNamedRange('Mine', added.getRange('A1'));
      sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 5, 0, 0).build());
      PropertiesService.getDocumentProperties().setProperty('stored', 'yes');
      attempt('flush', () => SpreadsheetApp.flush());
      seen.push(book.getSheets().map((tab) => tab.getName()).join(), book.getNamedRanges().length, sheet.getCharts().length);
      seen.push(PropertiesService.getDocumentProperties().getProperty('stored'));`,
      { kind: 'refused', number: 2 },
    );

    expect(run(loaded)).toEqual(['flush throws Exception', 'Sheet1', 0, 0, 'yes']);
    expect(texts(loaded)).toEqual(['one', '', '']);
  });

  it('is undone completely after more than a hundred others', () => {
    const loaded = load(
      `for (let row = 1; row <= 105; row++) sheet.insertRowAfter(1);
      attempt('flush', () => SpreadsheetApp.flush());
      seen.push(sheet.getMaxRows());`,
      { kind: 'refused', number: 3 },
    );

    expect(run(loaded)).toEqual(['flush throws Exception', 1002]);
  });

  it('that breaks a validation rule is refused late, too', () => {
    const loaded = load(`
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(10).setAllowInvalid(false).build();
      sheet.getRange('A2').setDataValidation(rule);
      SpreadsheetApp.flush();
      attempt('A2', () => sheet.getRange('A2').setValue(5));
      attempt('A3', () => sheet.getRange('A3').setValue('three'));
      attempt('flush', () => SpreadsheetApp.flush());`);

    expect(run(loaded)).toEqual(['A2 works', 'A3 works', 'flush throws Exception']);
    expect(texts(loaded)).toEqual(['', '', '']);
  });

  it('names each write, its tab and its number', () => {
    const loaded = load(
      `${THREE} SpreadsheetApp.getActive().insertSheet('More').getRange('B2').setNote('n');`,
    );
    run(loaded);

    expect(loaded.script.writes).toEqual([
      ...[1, 2, 3].map((number) => ({ number, operation: 'writeValue', tab: 'Sheet1' })),
      { number: 4, operation: 'insertSheet', tab: null },
      { number: 5, operation: 'writeLook', tab: 'More' },
    ]);
  });
});

describe('an execution whose time is up at a write', () => {
  const body = `${THREE.replace("attempt('A2'", "SpreadsheetApp.flush(); attempt('A2'")} sheet.getRange('B1').setValue('late');`;

  it('ends there, and keeps what it wrote', () => {
    const loaded = load(body, { kind: 'timeUp', number: 3 });

    expect(run(loaded)).toBe('Exceeded maximum execution time (360 s)');
    expect(texts(loaded)).toEqual(['one', 'two', '']);
    expect(loaded.script.writes).toHaveLength(3);
  });

  it('may lose what was not flushed', () => {
    const loaded = load(body, { kind: 'timeUp', number: 3, notApplied: 'lost' });

    run(loaded);
    expect(texts(loaded)).toEqual(['one', '', '']);
  });
});

describe('a lock', () => {
  const body = (flush: string) => `
    const lock = LockService.getDocumentLock();
    lock.waitLock(10);
    sheet.getRange('A1').setValue('one');
    ${flush}
    lock.releaseLock();`;

  it('is known to have been released before the writes were flushed', () => {
    const loaded = load(body(''));
    run(loaded);
    expect(loaded.script.locksReleasedBeforeFlush).toEqual(['document']);
  });

  it('is not reported if it is released after a flush', () => {
    const loaded = load(body('SpreadsheetApp.flush();'));
    run(loaded);
    expect(loaded.script.locksReleasedBeforeFlush).toEqual([]);
  });
});
