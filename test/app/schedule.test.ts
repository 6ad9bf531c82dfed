import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { staleCell } from '../../src/summary/page/head-rows';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from './shop-spreadsheet';
import { cellUnder, letterBehind, letterOf, rowNumber } from './written-tab';

const hour = 3_600_000;
const day = 24 * hour;
/** The tests begin at 10:00. */
const daily = { every: 'day', hour: 11 } as const;
const untilRun = 2 * hour;

/** The shop with its summary and a schedule. */
function scheduled(schedule: object = daily): ShopSpreadsheet {
  const spreadsheet = shopWithSummary();
  expect(spreadsheet.ask({ type: 'saveSchedule', schedule })).toMatchObject({
    state: 'schedule',
    keeper: 'you',
    schedule,
  });
  return spreadsheet;
}

/**
 * Saves the schedule of another editor, who has seen whose it is. Another instance of the script counts as
 * another editor.
 */
function takeOver(spreadsheet: ShopSpreadsheet): void {
  const request = { type: 'saveSchedule', schedule: daily, seen: 'another' };
  expect(spreadsheet.ask(request)).toMatchObject({ keeper: 'you' });
}

function pageOf(spreadsheet: ShopSpreadsheet) {
  const answer: unknown = spreadsheet.ask({ type: 'schedule' });
  const runs: unknown = Reflect.get(Object(answer), 'runs');
  if (!Array.isArray(runs)) throw new Error(`No runs in ${JSON.stringify(answer)}`);
  return {
    answer,
    message: String(Reflect.get(Object(answer), 'message')),
    sentences: runs.map(({ sentence }) => String(sentence)),
  };
}

/** Turns the clock. The triggers that fire must not fail by an error of the script itself. */
function pass(spreadsheet: ShopSpreadsheet, milliseconds: number): number {
  spreadsheet.script.clock.advance(milliseconds);
  const outcomes = spreadsheet.script.takeTriggerOutcomes();
  expect(outcomes.filter(({ outcome }) => outcome.state !== 'done')).toEqual([]);
  return outcomes.length;
}

const { columns: log } = textsIn('en').schedule.log;

/** The results in the log, the newest first. */
function logOf(spreadsheet: ShopSpreadsheet): readonly (string | number | boolean)[] {
  const contents = spreadsheet.contents('KPI Log');
  const column = letterOf(cellUnder(contents, log.result, 2));
  return [...contents]
    .filter(([cell]) => letterOf(cell) === column && rowNumber(cell) > 1)
    .map(([, value]) => value);
}

const written = 'The summary was written.';
const nothing = 'Nothing new, so nothing was written.';
const repaired = 'The trigger was missing or there were two. There is one again.';

function keptIn({ workbook }: ShopSpreadsheet): Map<string, string> {
  return DocumentState.of(workbook).documentProperties;
}

/** The cell of the summary for the mark that it is out of date, or one some rows below it. */
function markedCell(rowsBelow = 0): string {
  return `${letterBehind('A', staleCell.column)}${staleCell.row + 1 + rowsBelow}`;
}

/** The owner's cell beside a line of the log. */
function besideLog(spreadsheet: ShopSpreadsheet, row: number): string {
  return `${letterBehind(letterOf(spreadsheet.cellUnder('KPI Log', log.result, row)))}${row}`;
}

function staleMarks(spreadsheet: ShopSpreadsheet): readonly (readonly [string, string | number | boolean])[] {
  return [...spreadsheet.contents('KPI Summary')].filter(([, value]) =>
    String(value).startsWith('Not up to date since'),
  );
}

function notice(spreadsheet: ShopSpreadsheet): string | undefined {
  spreadsheet.script.takeEffects();
  spreadsheet.script.open();
  const [toast] = spreadsheet.script.takeEffects().filter(({ type }) => type === 'toast');
  return toast?.type === 'toast' ? toast.message : undefined;
}

describe('a daily schedule', () => {
  it('has one hourly trigger, however often it is saved, and none once it is off', () => {
    const spreadsheet = scheduled();
    scheduled({ every: 'week', weekday: 2, hour: 9 });
    expect(spreadsheet.script.installedTriggers).toMatchObject([
      { handler: 'refreshOnSchedule', event: 'CLOCK' },
    ]);
    expect(spreadsheet.ask({ type: 'saveSchedule', schedule: { every: 'off' } })).toMatchObject({
      keeper: 'nobody',
      next: '',
    });
    expect(spreadsheet.script.installedTriggers).toEqual([]);
  });

  it('writes once a day if something is new, and nothing otherwise', () => {
    const spreadsheet = scheduled();
    const tabs = spreadsheet.tabNames();
    expect(pass(spreadsheet, 2 * day)).toBe(48);
    expect(pageOf(spreadsheet).sentences).toEqual([nothing, nothing]);
    expect(spreadsheet.tabNames()).toEqual(tabs);
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, 2 * day);
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'value')).toBe(900);
    expect(pageOf(spreadsheet).sentences).toEqual([nothing, written, nothing, nothing]);
    // The newest first. Lines after the last writing wait for the next one.
    expect(logOf(spreadsheet)).toEqual([written, nothing, nothing]);
    expect(spreadsheet.valueUnder('KPI Log', log.run, 2)).toBe('Daily');
    // Eight rows of orders and four of traffic.
    expect(spreadsheet.valueUnder('KPI Log', log.rows, 2)).toBe(12);
    expect(notice(spreadsheet)).toBeUndefined();
  });

  it('says when it runs next', () => {
    const spreadsheet = scheduled({ every: 'month', day: 31, hour: 23 });
    expect(pageOf(spreadsheet).answer).toMatchObject({
      next: expect.stringMatching(
        /^Next run: \d{4}-\d\d-(28|29|30|31) 23:00, or up to 00:00 \(Asia\/Jakarta\)$/,
      ),
    });
  });

  it('leaves notes beside the log with their line', () => {
    const spreadsheet = scheduled();
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, untilRun);
    spreadsheet.type('KPI Log', besideLog(spreadsheet, 2), 'after the sale');
    spreadsheet.type('Orders', 'E6', '600');
    pass(spreadsheet, day);
    expect(logOf(spreadsheet)).toEqual([written, written]);
    expect(spreadsheet.value('KPI Log', besideLog(spreadsheet, 3))).toBe('after the sale');
  });

  it('has a log of at most a thousand lines, and keeps what the owner has beside older ones', () => {
    const spreadsheet = scheduled();
    const runWith = (price: string): void => {
      spreadsheet.type('Orders', 'E6', price);
      pass(spreadsheet, day);
    };
    runWith('500');
    runWith('600');
    // Rows as if there were 998 more lines in the log.
    spreadsheet.insertRows('KPI Log', 3, 998);
    spreadsheet.type('KPI Log', besideLog(spreadsheet, 1001), 'the first of all');
    runWith('700');
    const lines = (): number | undefined => {
      const { getters } = spreadsheet.workbook.model;
      return getters.getNamedRanges().find(({ name }) => name === 'ShopKPI_Log')?.range.zone.bottom;
    };
    // Rows from 0: the header, and 1,000 lines below it.
    expect(lines()).toBe(1000);
    expect(spreadsheet.valueUnder('KPI Log', log.result, 1002)).toBe('');
    expect(spreadsheet.value('KPI Log', besideLog(spreadsheet, 1002))).toBe('the first of all');
    expect(logOf(spreadsheet)).toEqual([written, written]);
  });

  it('is taken over by the editor who saves it, and the trigger of the earlier editor deletes itself', () => {
    const spreadsheet = scheduled();
    const { documentProperties } = DocumentState.of(spreadsheet.workbook);
    const kept: unknown = JSON.parse(documentProperties.get('shopKpi.schedule') ?? '');
    const since = Date.parse('2026-03-02T00:00:00Z') / day;
    documentProperties.set(
      'shopKpi.schedule',
      JSON.stringify({ ...Object(kept), keeper: 'somebody else', since }),
    );
    const told = {
      keeper: 'another',
      message: expect.stringMatching(/^Another editor of this spreadsheet set this schedule on 2026-03-02;/),
    };
    expect(spreadsheet.ask({ type: 'schedule' })).toMatchObject(told);
    // This page was opened before the schedule was set, and does not know of it.
    const unseen = { type: 'saveSchedule', schedule: daily, seen: 'nobody' };
    expect(spreadsheet.ask(unseen)).toMatchObject(told);
    pass(spreadsheet, day);
    expect(spreadsheet.script.installedTriggers).toEqual([]);
    takeOver(spreadsheet);
    expect(spreadsheet.script.installedTriggers).toHaveLength(1);
  });
});

describe('a scheduled run that meets a problem', () => {
  it('a missing trigger is reported at the opening, and made again by the page', () => {
    const spreadsheet = scheduled();
    // A new instance of the script, which has no triggers.
    spreadsheet.sabotage('');
    expect(notice(spreadsheet)).toBeUndefined();
    pass(spreadsheet, 2 * day);
    expect(notice(spreadsheet)).toMatch(/^The refresh that was due on .* 11:00 has not taken place\./);
    const store = DocumentState.of(spreadsheet.workbook).documentProperties;
    // The user is the same, although the new instance does not know it.
    const kept: unknown = JSON.parse(store.get('shopKpi.schedule') ?? '');
    takeOver(spreadsheet);
    expect(kept).toMatchObject({ schedule: daily });
  });

  it('the owner typed into the summary: it stays, and this is reported', () => {
    const spreadsheet = scheduled();
    const cell = spreadsheet.cellOf('KPI Summary', 'revenue', 'value');
    spreadsheet.type('KPI Summary', cell, '12345');
    const before = new Map(spreadsheet.contents('KPI Summary'));
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, untilRun);
    // Exactly one cell is marked.
    const [mark] = staleMarks(spreadsheet);
    expect(mark?.[1]).toMatch(/^Not up to date since .*: “KPI Summary” was changed by hand/);
    expect(spreadsheet.contents('KPI Summary')).toEqual(new Map([...before, ...(mark ? [mark] : [])]));
    expect(logOf(spreadsheet)).toEqual([
      '“KPI Summary” was changed by hand and stays as it is. Create the summary from the menu: you are asked what to do.',
    ]);
    expect(notice(spreadsheet)).toMatch(/^Scheduled refresh of .*: “KPI Summary” was changed by hand/);
  });

  it.each([
    ['two rows above it', (spreadsheet: ShopSpreadsheet) => spreadsheet.insertRows('KPI Summary', 2, 2)],
    [
      'a note of the owner’s in its place',
      (spreadsheet: ShopSpreadsheet) => {
        spreadsheet.insertRows('KPI Summary', 2, 1);
        spreadsheet.type('KPI Summary', markedCell(1), 'mine');
      },
    ],
  ])('the owner reshaped the summary, with %s: it stays as it is', (_, reshape) => {
    const spreadsheet = scheduled();
    reshape(spreadsheet);
    spreadsheet.type('KPI Summary', markedCell(), 'in a row of my own');
    const before = new Map(spreadsheet.contents('KPI Summary'));
    pass(spreadsheet, untilRun);
    const marks = staleMarks(spreadsheet);
    expect(spreadsheet.contents('KPI Summary')).toEqual(new Map([...before, ...marks]));
    const isFree = before.get(markedCell(1)) !== 'mine';
    expect(marks.map(([cell]) => cell)).toEqual(isFree ? [markedCell(2)] : []);
    expect(notice(spreadsheet)).toMatch(/“KPI Summary” was changed by hand/);
  });

  it('a raw tab was deleted: the old figures stay, marked as out of date since the first failure', () => {
    const spreadsheet = scheduled();
    const { getters } = spreadsheet.workbook.model;
    const revenue = spreadsheet.valueOf('KPI Summary', 'revenue', 'value');
    spreadsheet.workbook.model.dispatch('DELETE_SHEET', {
      sheetId: getters.getSheetIdByName('Traffic') ?? '',
      sheetName: 'Traffic',
    });
    pass(spreadsheet, untilRun);
    const stale = [...spreadsheet.contents('KPI Summary').values()].filter((value) =>
      String(value).startsWith('Not up to date since'),
    );
    expect(stale).toEqual([expect.stringContaining('The tab “Traffic” gave figures last time and is gone.')]);
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'value')).toBe(revenue);
    pass(spreadsheet, 3 * day);
    expect([...spreadsheet.contents('KPI Summary').values()]).toContain(stale[0]);
    // An owner who makes the summary confirms that the tab was meant to go.
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    pass(spreadsheet, hour);
    expect(notice(spreadsheet)).toBeUndefined();
  });

  it('somebody else is writing: the run ends at once, and takes place in the next hour', () => {
    const spreadsheet = scheduled();
    spreadsheet.type('Orders', 'E6', '500');
    spreadsheet.script.holdLockElsewhere('document', 2.5 * hour);
    let hours = 0;
    while (pageOf(spreadsheet).sentences.length === 0 && hours < 24) {
      pass(spreadsheet, hour);
      hours += 1;
    }
    pass(spreadsheet, untilRun);
    expect(pageOf(spreadsheet).sentences).toContain(written);
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'value')).toBe(900);
  });

  it('two triggers fire at once: one run, and one trigger afterwards', () => {
    const spreadsheet = scheduled();
    spreadsheet.sabotage(`function doubleTheTrigger() {
      ScriptApp.newTrigger('refreshOnSchedule').timeBased().everyHours(1).create();
    }`);
    takeOver(spreadsheet);
    spreadsheet.script.run('doubleTheTrigger', []);
    expect(spreadsheet.script.installedTriggers).toHaveLength(2);
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, untilRun);
    expect(pageOf(spreadsheet).sentences).toEqual([repaired, written]);
    expect(spreadsheet.script.installedTriggers).toHaveLength(1);
  });

  it('there is no spreadsheet: it is tried three times, reported at the opening, and logged later', () => {
    const spreadsheet = scheduled();
    spreadsheet.sabotage(`{
      const active = SpreadsheetApp.getActiveSpreadsheet;
      SpreadsheetApp.getActiveSpreadsheet = () =>
        PropertiesService.getScriptProperties().getProperty('null') === null ? active.call(SpreadsheetApp) : null;
    }
    function setNull() { PropertiesService.getScriptProperties().setProperty('null', 'yes'); }
    function unsetNull() { PropertiesService.getScriptProperties().deleteProperty('null'); }`);
    takeOver(spreadsheet);
    spreadsheet.script.run('setNull', []);
    pass(spreadsheet, untilRun + 2 * hour);
    spreadsheet.script.run('unsetNull', []);
    expect(pageOf(spreadsheet).sentences).toEqual(
      Array(3).fill(expect.stringContaining('Google opened no spreadsheet')),
    );
    expect(notice(spreadsheet)).toContain('Google opened no spreadsheet');
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, day);
    expect(logOf(spreadsheet)).toEqual([
      written,
      ...Array(3).fill(expect.stringContaining('Google opened no spreadsheet')),
    ]);
    expect(notice(spreadsheet)).toBeUndefined();
  });

  it('a service fails twice and works then: the run waits, tries again and writes', () => {
    const spreadsheet = scheduled();
    spreadsheet.sabotage(`{
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      const methods = Object.getPrototypeOf(sheet);
      const works = methods.getDataRange;
      let calls = 0;
      methods.getDataRange = function () {
        calls += 1;
        if (calls <= 2) throw new Error('Layanan gagal.');
        return works.call(this);
      };
    }`);
    takeOver(spreadsheet);
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, untilRun);
    expect(pageOf(spreadsheet).sentences).toEqual([written]);
    // Two pauses of at least 2 and 8 seconds.
    expect(Number(spreadsheet.valueUnder('KPI Log', log.seconds, 2))).toBeGreaterThanOrEqual(10);
  });

  it('a run is out of time while the tabs are read: nothing is written, and the owner reads what helps', () => {
    const spreadsheet = scheduled();
    spreadsheet.sabotage(`{
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      const methods = Object.getPrototypeOf(sheet);
      const works = methods.getDataRange;
      methods.getDataRange = function () {
        Utilities.sleep(280000);
        return works.call(this);
      };
    }`);
    takeOver(spreadsheet);
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, untilRun);
    expect(logOf(spreadsheet)).toEqual([
      expect.stringMatching(
        /more data than one run can read in 4½ minutes, and too much to be kept for the next run to go on\. Leave out tabs/,
      ),
    ]);
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'value')).toBe(800);
  });
});

describe('a schedule after changes', () => {
  it('reads the tabs once a day if no change was noted, and soon after a change', () => {
    const spreadsheet = scheduled({ every: 'change' });
    expect(spreadsheet.script.installedTriggers.map(({ handler }) => handler)).toEqual([
      'refreshOnSchedule',
      'noteChange',
    ]);
    pass(spreadsheet, 23 * hour);
    expect(pageOf(spreadsheet).sentences).toEqual([]);
    spreadsheet.type('Orders', 'E6', '500');
    expect(spreadsheet.script.run('noteChange', [{}]).state).toBe('done');
    pass(spreadsheet, hour);
    expect(pageOf(spreadsheet).sentences).toEqual([written]);
    expect(spreadsheet.valueUnder('KPI Log', log.run, 2)).toBe('After a change');
    pass(spreadsheet, 22 * hour);
    expect(pageOf(spreadsheet).sentences).toEqual([written]);
    pass(spreadsheet, 3 * hour);
    expect(pageOf(spreadsheet).sentences).toEqual([nothing, written]);
  });
});

describe('the stored state of a schedule', () => {
  it('survives a new version: a schedule of the first version goes on', () => {
    const spreadsheet = scheduled();
    const { keeper, zone } = JSON.parse(keptIn(spreadsheet).get('shopKpi.schedule') ?? '');
    const first = { version: 1, schedule: daily, keeper, zone };
    keptIn(spreadsheet).set('shopKpi.schedule', JSON.stringify(first));
    expect(spreadsheet.ask({ type: 'schedule' })).toMatchObject({ keeper: 'you', schedule: daily });
    pass(spreadsheet, untilRun);
    expect(pageOf(spreadsheet).sentences).toEqual([nothing]);
  });

  it('of a newer version is kept until somebody replaces it who was warned', () => {
    const spreadsheet = scheduled();
    const newer = JSON.stringify({ version: 99, schedule: { every: 'quarter' } });
    keptIn(spreadsheet).set('shopKpi.schedule', newer);
    keptIn(spreadsheet).set('shopKpi.nextLook', '0');
    pass(spreadsheet, 2 * day);
    const told = { keeper: 'newer', message: expect.stringMatching(/^A newer version of Shop KPI set/) };
    expect(spreadsheet.ask({ type: 'schedule' })).toMatchObject(told);
    expect(spreadsheet.ask({ type: 'saveSchedule', schedule: daily })).toMatchObject(told);
    expect(spreadsheet.ask({ type: 'saveSchedule', schedule: { every: 'off' } })).toMatchObject(told);
    expect(keptIn(spreadsheet).get('shopKpi.schedule')).toBe(newer);
    expect(notice(spreadsheet)).toMatch(/^The refresh that was due on/);
    const seen = { type: 'saveSchedule', schedule: daily, seen: 'newer' };
    expect(spreadsheet.ask(seen)).toMatchObject({ keeper: 'you' });
    pass(spreadsheet, untilRun);
    expect(pageOf(spreadsheet).sentences).toEqual([nothing]);
  });

  it('goes on if its state cannot be read', () => {
    const spreadsheet = scheduled();
    keptIn(spreadsheet).set('shopKpi.scheduleState', 'of another version');
    keptIn(spreadsheet).set('shopKpi.nextLook', '0');
    pass(spreadsheet, 2 * day);
    expect(spreadsheet.script.installedTriggers).toHaveLength(1);
    // Depending on the time of day, the first run is today's or tomorrow's.
    expect(pageOf(spreadsheet).sentences.filter((sentence) => sentence === nothing).length).toBeGreaterThan(
      0,
    );
  });

  it('keeps the other lines of a log if one cannot be read', () => {
    const spreadsheet = scheduled();
    pass(spreadsheet, 2 * day);
    const log = JSON.parse(keptIn(spreadsheet).get('shopKpi.log') ?? '');
    const [newest, ...older] = log.lines;
    const lines = [{ ...newest, result: 'of a newer version' }, ...older];
    keptIn(spreadsheet).set('shopKpi.log', JSON.stringify({ ...log, lines }));
    expect(pageOf(spreadsheet).sentences).toEqual([nothing]);
  });

  it('has no value of more than 8,000 characters, however long and many the messages of Google are', () => {
    const spreadsheet = scheduled();
    spreadsheet.script.failCalls(({ operation, functionName }) =>
      functionName === 'refreshOnSchedule' && operation === 'readValues'
        ? { kind: 'thrown', message: 'Layanan gagal. '.repeat(1_000) }
        : undefined,
    );
    spreadsheet.type('Orders', 'E6', '500');
    pass(spreadsheet, 4 * day);
    spreadsheet.script.failCalls(null);
    const sizes = [...keptIn(spreadsheet).values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_000);
    expect(pageOf(spreadsheet).sentences[0]?.length).toBeLessThan(500);
  });

  it('has a line in the log if the page found no trigger', () => {
    const spreadsheet = scheduled();
    spreadsheet.sabotage(`function loseTheTrigger() {
      for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
    }`);
    takeOver(spreadsheet);
    spreadsheet.script.run('loseTheTrigger', []);
    expect(pageOf(spreadsheet).message).toBe(repaired);
    expect(pageOf(spreadsheet)).toMatchObject({ message: '', sentences: [repaired] });
  });
});

describe('the opening of a spreadsheet', () => {
  it('shows no notice before the add-on was used in it, and has the menu whatever is stored', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    DocumentState.of(spreadsheet.workbook).documentProperties.set('shopKpi.notice', '1 It failed.');
    spreadsheet.script.open('NONE');
    expect(spreadsheet.script.takeEffects()).toEqual([]);
    expect(notice(spreadsheet)).toBe('It failed.');
    DocumentState.of(spreadsheet.workbook).documentProperties.set('shopKpi.notice', 'no number');
    expect(notice(spreadsheet)).toBeUndefined();
    expect(spreadsheet.script.menus).toHaveLength(1);
  });
});
