import { describe, expect, it } from 'vitest';
import { Clock } from '../../../workbench/apps-script/clock';
import { loadAddOn, returned } from './add-on';

describe('the clock of scripts', () => {
  it('moves on while a script sleeps, without anybody waiting', () => {
    const start = Date.now();
    const slept = returned('const start = Date.now(); Utilities.sleep(300000); return new Date() - start;');

    expect(slept).toBeGreaterThanOrEqual(300_000);
    expect(Date.now() - start).toBeLessThan(300_000);
  });

  it('ends an execution after six minutes, even where the script catches everything', () => {
    const { script } = loadAddOn(
      `function f() { for (let i = 0; i < 10; i++) { try { Utilities.sleep(60000); } catch (e) {} } return 'done'; }`,
    );

    expect(script.run('f', [])).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('maximum execution time'),
    });
  });

  it('keeps every other behaviour of Date', () => {
    const body = `return [new Date(0).toISOString(), new Date() instanceof Date, new Date(2024, 0, 1).getMonth(), Date.UTC(1970, 0, 2), typeof Date(),
      Object.prototype.toString.call(new Date()), new Date().constructor === Date, SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date()).getValue() instanceof Date];`;

    expect(returned(body)).toEqual([
      '1970-01-01T00:00:00.000Z',
      true,
      0,
      86_400_000,
      'string',
      '[object Date]',
      true,
      true,
    ]);
  });
});

describe('CacheService', () => {
  it('forgets after ten minutes or the seconds that were asked for', () => {
    const { script } = loadAddOn(`
      function put() { const cache = CacheService.getScriptCache(); cache.put('a', 1); cache.putAll({ b: 'x', c: 'y' }, 60); }
      function get() { const cache = CacheService.getScriptCache(); return [cache.get('a'), cache.getAll(['b', 'c', 'd'])]; }`);
    script.run('put');
    const read = () => script.run('get', []);

    expect(read()).toMatchObject({ value: ['1', { b: 'x', c: 'y' }] });
    script.clock.advance(61_000);
    expect(read()).toMatchObject({ value: ['1', {}] });
    script.clock.advance(540_000);
    expect(read()).toMatchObject({ value: [null, {}] });
  });

  it.each([
    ["put('k'.repeat(251), 'v')", 'Argument too large: key'],
    ["put('k', 'v'.repeat(102401))", 'Argument too large: value'],
    ["put('k', null)", 'Argument cannot be null: value'],
    ['get(null)', 'Argument cannot be null: key'],
  ])('refuses %s', (call, message) => {
    expect(() => returned(`CacheService.getUserCache().${call};`)).toThrow(message);
  });

  it('keeps the 900 items that live longest when there are more than 1,000', () => {
    const body = `const cache = CacheService.getDocumentCache();
      for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v', 100 + i);
      return [cache.get('k0'), cache.get('k100'), cache.get('k101'), cache.get('k1000')];`;

    expect(returned(body)).toEqual([null, null, 'v', 'v']);
  });
});

describe('LockService', () => {
  const CODE = `function f(ms) { const lock = LockService.getDocumentLock(); const start = Date.now(); const got = lock.tryLock(ms); return [got, lock.hasLock(), Math.round((Date.now() - start) / 1000)]; }
    function wait(ms) { LockService.getDocumentLock().waitLock(ms); }`;

  it('waits for another execution as long as it was told', () => {
    const { script } = loadAddOn(CODE);
    script.holdLockElsewhere('document', 5_000);

    expect(script.run('f', [2_000])).toMatchObject({ value: [false, false, 2] });
    expect(script.run('f', [10_000])).toMatchObject({ value: [true, true, 3] });
    expect(script.run('f', [0])).toMatchObject({ value: [true, true, 0] });
    script.holdLockElsewhere('document', 5_000);
    expect(script.run('wait', [1_000])).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('Lock timeout'),
    });
  });

  it('is shared by a script that sleeps and a trigger that fires meanwhile', () => {
    const { script } = loadAddOn(`
      function slow() {
        ScriptApp.newTrigger('tick').timeBased().after(1000).create();
        const lock = LockService.getScriptLock(); lock.tryLock(0); Utilities.sleep(5000); lock.releaseLock();
        return PropertiesService.getScriptProperties().getProperty('tick');
      }
      function tick() { PropertiesService.getScriptProperties().setProperty('tick', LockService.getScriptLock().tryLock(100)); }`);

    expect(script.run('slow', [])).toMatchObject({ state: 'done', value: 'false' });
  });
});

describe('clock triggers', () => {
  const CODE = `
    function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(6).inTimezone('Asia/Jakarta').create(); }
    function tick(e) { SpreadsheetApp.getActiveSheet().appendRow([e.hour, e['day-of-week'], e.triggerUid === ScriptApp.getProjectTriggers()[0].getUniqueId(), String(e.authMode)]); }
    function rows() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }
    function noUi() { SpreadsheetApp.getUi(); }
    function remove() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }`;

  it('fire when the clock comes to their time, until they are deleted', () => {
    const { script } = loadAddOn(CODE);
    script.run('install');
    script.clock.advance(2 * 86_400_000);

    expect(script.installedTriggers).toMatchObject([{ handler: 'tick', event: 'CLOCK' }]);
    expect(script.takeTriggerOutcomes().map(({ outcome }) => outcome.state)).toEqual(['done', 'done']);
    expect(script.run('rows', [])).toMatchObject({
      value: [
        [6, expect.any(Number), true, 'FULL'],
        [6, expect.any(Number), true, 'FULL'],
      ],
    });
    script.run('remove');
    script.clock.advance(2 * 86_400_000);
    expect(script.takeTriggerOutcomes()).toEqual([]);
  });

  it('run where there is no user interface, and where asked without an active spreadsheet', () => {
    const { script } = loadAddOn(
      `function install() { ['a', 'b'].forEach((name) => ScriptApp.newTrigger(name).timeBased().after(1).create()); }
       function a() { SpreadsheetApp.getUi(); } function b() { if (SpreadsheetApp.getActiveSpreadsheet() === null) throw new Error('none'); }`,
      { activeSpreadsheetInTriggers: false },
    );
    script.run('install');
    script.clock.advance(1000);

    expect(script.takeTriggerOutcomes().map(({ outcome }) => outcome)).toMatchObject([
      { state: 'failed', message: 'Cannot call SpreadsheetApp.getUi() from this context.' },
      { state: 'failed', message: 'none' },
    ]);
  });

  it('are limited to 20 for a script, and to one hourly trigger for an add-on', () => {
    const many = "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create();";
    expect(() => returned(many)).toThrow('too many triggers');
    const often = "ScriptApp.newTrigger('f').timeBased().everyMinutes(5).create();";
    expect(() => returned(often, { installedAsAddOn: true })).toThrow('more frequently than once per hour');
    const two = "for (let i = 0; i < 2; i++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create();";
    expect(() => returned(two, { installedAsAddOn: true })).toThrow('too many');
  });

  it.each([
    'everyMinutes(7)',
    'everyHours(5)',
    'everyDays(1).atHour(24)',
    'inTimezone("Mars/Base").everyDays(1)',
    'atHour(5)',
  ])('refuse %s', (spec) => {
    expect(() => returned(`ScriptApp.newTrigger('f').timeBased().${spec}.create();`)).toThrow();
  });
});

describe('Clock', () => {
  it('does what is due in order, each at its time', () => {
    const clock = new Clock(() => 0);
    const seen: [string, number][] = [];
    const once = (name: string, at: number) => {
      let due: number | null = at;
      clock.add({
        nextDue: () => due,
        fire: () => {
          due = null;
          seen.push([name, clock.now()]);
        },
      });
    };
    once('late', 20);
    once('early', 10);
    once('never', 40);
    clock.advance(30);

    expect(seen).toEqual([
      ['early', 10],
      ['late', 20],
    ]);
    expect(clock.now()).toBe(30);
  });
});
