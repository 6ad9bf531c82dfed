import { describe, expect, it } from 'vitest';
import { loadAddOn, returned } from './add-on';

const ORDERS = {
  name: 'Orders',
  cells: [
    ['Day', 'Amount'],
    [new Date(2011, 1, 3), 12.5],
    [null, 7.5],
  ],
};

describe('the script’s context', () => {
  it('has nothing that Apps Script lacks', () => {
    const absent = [
      ...['process', 'require', 'module', 'global', 'Buffer', 'setTimeout', 'setInterval', 'setImmediate'],
      ...[
        'queueMicrotask',
        'structuredClone',
        'fetch',
        'URL',
        'URLSearchParams',
        'TextEncoder',
        'TextDecoder',
      ],
      ...['atob', 'btoa', 'crypto', 'performance', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'window'],
      ...['AbortController', 'FormData', 'Blob', 'document', 'navigator', 'DOMParser'],
    ];

    expect(returned(`return ${JSON.stringify(absent)}.filter((name) => name in globalThis)`)).toEqual([]);
  });

  it('leaves nothing of the workbench among the globals', () => {
    expect(returned('return Object.keys(globalThis)')).toEqual(['test']);
    expect(
      returned('return Object.getOwnPropertyNames(globalThis).filter((n) => /workbench/i.test(n))'),
    ).toEqual([]);
  });

  it('lets no function reach Node through its constructor', () => {
    const probe = `return [SpreadsheetApp, SpreadsheetApp.getActive, SpreadsheetApp.getActive().getSheets()]
      .map((o) => { try { return typeof o.constructor.constructor('return typeof process')(); } catch (e) { return 'string'; } })`;
    expect(returned(probe)).toEqual(['string', 'string', 'string']);
    expect(returned('return SpreadsheetApp.getActive().getSheets().constructor === Array')).toBe(true);
    expect(returned("return (function () {}).constructor('return typeof process')()")).toBe('undefined');
  });

  it('gives arrays, Dates and errors of the script’s own kind', () => {
    const body = `
      const values = SpreadsheetApp.getActive().getSheetByName('Orders').getDataRange().getValues();
      let caught;
      try { SpreadsheetApp.getActive().getSheetByName('Orders').getRange('nonsense!'); } catch (e) { caught = e; }
      return [values instanceof Array, values[1][0] instanceof Date, caught instanceof Error, caught.name];`;

    expect(returned(body, { tabs: [ORDERS] })).toEqual([true, true, true, 'Exception']);
  });

  it('evaluates Code.js afresh for each execution', () => {
    const { script } = loadAddOn('let count = 0; function next() { return ++count; }');

    expect([script.run('next', []), script.run('next', [])]).toEqual([
      { state: 'done', value: 1 },
      { state: 'done', value: 1 },
    ]);
  });
});

describe('Script.open', () => {
  const code = `
    var seen;
    function onOpen(e) {
      seen = e.authMode === ScriptApp.AuthMode.LIMITED ? 'limited' : String(e.authMode);
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Shop')
        .addItem(seen + ' ' + e.source.getName(), 'total')
        .addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Page', 'page'))
        .addToUi();
    }`;

  it('runs onOpen and keeps the menu', () => {
    const { script } = loadAddOn(code);
    script.open();

    expect(script.menus).toEqual([
      {
        kind: 'menu',
        label: 'Shop',
        items: [
          { kind: 'item', label: 'limited Untitled spreadsheet', functionName: 'total' },
          { kind: 'separator' },
          { kind: 'menu', label: 'More', items: [{ kind: 'item', label: 'Page', functionName: 'page' }] },
        ],
      },
    ]);
  });

  it("puts an add-on's menu under Extensions, by the name of the script", () => {
    const { script } = loadAddOn(
      "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Page', 'page').addToUi(); }",
    );
    script.open();

    expect(script.menus).toEqual([
      {
        kind: 'menu',
        label: 'Extensions',
        items: [
          {
            kind: 'menu',
            label: 'Untitled project',
            items: [{ kind: 'item', label: 'Page', functionName: 'page' }],
          },
        ],
      },
    ]);
  });

  it('lets properties throw before the add-on was authorised', () => {
    const { script } = loadAddOn(
      'function onOpen() { PropertiesService.getDocumentProperties().getProperty("a"); }',
    );

    expect(script.open('NONE')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('permission'),
    });
    expect(script.open('LIMITED').state).toBe('done');
  });
});

describe('Script.run', () => {
  it('runs a menu item, whatever it returns', () => {
    const { script } = loadAddOn('function item() { return new Date(); }');

    expect(script.run('item')).toEqual({ state: 'done', value: undefined });
  });

  it('carries JSON-like values to the function and back', () => {
    const { script } = loadAddOn('function echo(a, b) { return { a, b, gone: undefined }; }');

    expect(script.run('echo', [{ list: [1, 'x', null] }, undefined])).toEqual({
      state: 'done',
      value: { a: { list: [1, 'x', null] }, b: null },
    });
  });

  it('refuses a Date and a function, naming where they stand', () => {
    const { script } = loadAddOn(
      'function date() { return { rows: [1, new Date()] }; } function callback() { return () => 1; }',
    );

    expect(script.run('date', [])).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('date.rows[1] cannot be passed'),
    });
    expect(script.run('callback', []).state).toBe('failed');
    expect(script.run('date', [new Date()])).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('Argument 1'),
    });
  });

  it('tells what the script threw and where', () => {
    const { script } = loadAddOn('function fail() {\n  throw new Error("No orders");\n}');
    const outcome = script.run('fail');

    expect(outcome).toMatchObject({ state: 'failed', message: 'No orders' });
    expect(outcome.state === 'failed' && outcome.stack).toContain('Code.js:2');
  });

  it('keeps what was written before a failure', () => {
    const { script, workbook } = loadAddOn(
      'function fail() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(5); throw new Error("late"); }',
    );
    script.run('fail');

    expect(workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row: 0 }).value).toBe(5);
  });

  it('says which function is not there', () => {
    expect(loadAddOn('').script.run('nothing')).toMatchObject({
      message: 'Script function not found: nothing',
    });
  });

  it('names a service method that the workbench does not have', () => {
    const { script } = loadAddOn(
      'function f() { SpreadsheetApp.getActiveSheet().getRange("A1").splitTextToColumns(); }',
    );

    expect(script.run('f')).toMatchObject({
      state: 'failed',
      message: 'Range.splitTextToColumns is not in the workbench yet',
    });
  });

  it('stops an endless loop at the time limit', () => {
    const { script } = loadAddOn('function spin() { for (;;) {} }', { limits: { executionMs: 50 } });

    expect(script.run('spin')).toMatchObject({
      state: 'failed',
      message: 'Exceeded maximum execution time (0.05 s)',
    });
  });

  it('shows alerts, toasts, sidebars and dialogs in their order, once', () => {
    const { script } = loadAddOn(
      `function show() {
        const ui = SpreadsheetApp.getUi();
        ui.alert('Plain');
        ui.alert('Title', 'Sentence', ui.ButtonSet.OK);
        SpreadsheetApp.getActive().toast('Done', 'Shop', 3);
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Shop'));
        ui.showModalDialog(HtmlService.createHtmlOutput('<b>hi</b>').setWidth(300), 'Hello');
      }`,
      { files: { 'sidebar.html': '<p>Period</p>' } },
    );
    script.run('show');

    expect(script.takeEffects()).toEqual([
      { type: 'alert', title: '', message: 'Plain' },
      { type: 'alert', title: 'Title', message: 'Sentence' },
      { type: 'toast', title: 'Shop', message: 'Done', seconds: 3 },
      { type: 'sidebar', title: 'Shop', html: '<p>Period</p>' },
      { type: 'dialog', title: 'Hello', html: '<b>hi</b>', modal: true, width: 300, height: null },
    ]);
    expect(script.takeEffects()).toEqual([]);
  });

  it('counts calls apart from handles', () => {
    const { script } = loadAddOn(
      'function f() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Orders").getDataRange().getValues(); }',
      { tabs: [ORDERS] },
    );
    script.run('f');

    expect(script.serviceCalls.calls).toBe(1);
    expect(script.serviceCalls.handles).toBe(3);
    expect(script.serviceCalls.byMethod.get('Range.getValues')).toBe(1);
  });
});

describe('a question to the user', () => {
  const code = `function replace() {
    const sheet = SpreadsheetApp.getActive().insertSheet('New');
    sheet.getRange('A1').setValue('written').setNote('noted');
    PropertiesService.getScriptProperties().setProperty('asked', 'yes');
    const ui = SpreadsheetApp.getUi();
    try {
      const answer = ui.alert('Replace?', 'The tab exists.', ui.ButtonSet.YES_NO);
      return answer === ui.Button.YES ? 'replaced' : 'kept';
    } catch (e) {
      sheet.getRange('A2').setValue('swallowed');
    }
  }
  function asked() { return PropertiesService.getScriptProperties().getProperty('asked'); }`;

  it('stops the execution and takes its changes back, even where the script catches everything', () => {
    const { script, workbook } = loadAddOn(code);

    expect(script.run('replace', [])).toEqual({
      state: 'question',
      asksText: false,
      title: 'Replace?',
      message: 'The tab exists.',
      buttons: 'YES_NO',
    });
    expect(workbook.model.getters.getSheetIds()).toEqual(['0']);
    expect(script.run('asked', [])).toEqual({ state: 'done', value: null });
    expect(script.takeEffects()).toEqual([]);
  });

  it('is answered by running the function again', () => {
    const { script, workbook } = loadAddOn(code);
    script.run('replace', []);

    expect(script.run('replace', [], { answers: ['NO'] })).toEqual({ state: 'done', value: 'kept' });
    expect(script.run('replace', [], { answers: ['YES'] })).toMatchObject({ state: 'failed' });
    expect(workbook.model.getters.getSheetIds()).toHaveLength(2);
  });
});

describe('locks', () => {
  it('are free again when an execution ends without releasing', () => {
    const { script } = loadAddOn(
      'function take() { const lock = LockService.getDocumentLock(); return [lock.hasLock(), lock.tryLock(10), lock.hasLock()]; }',
    );

    expect(script.run('take', [])).toEqual({ state: 'done', value: [false, true, true] });
    expect(script.run('take', [])).toEqual({ state: 'done', value: [false, true, true] });
  });
});

describe('logging', () => {
  it('is kept in order', () => {
    const { script } = loadAddOn('function f() { console.log("a", { b: 1 }); Logger.log(2); }');
    script.run('f');

    expect(script.logs).toEqual(['a {"b":1}', '2.0']);
  });
});
