import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from '../../workbench/apps-script/script.js';
import { LocalTransportService, Model } from '../../workbench/spreadsheet/engine.js';
import { LOCALES } from '../../workbench/spreadsheet/locales.js';
import { Workbook } from '../../workbench/spreadsheet/workbook.js';
import { workbookData } from '../../workbench/spreadsheet/workbook-data.js';
import type { Figure } from './figure.js';
import { milliseconds } from './figure.js';
import { stopwatch, timeInTurns } from './timing.js';

const rows = 10_000;
const columns = 12;
const writeLimit = 3_000;
const readLimit = 300;

const code = `
function prepare() {
  SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, ${rows - 1000});
}
function rows() {
  var list = [];
  for (var r = 0; r < ${rows}; r++) {
    var row = ['Order ' + r, new Date(2024, 0, 1 + r % 365), 'IDR'];
    for (var c = 3; c < ${columns}; c++) row.push(r * c + 0.5);
    list.push(row);
  }
  return list;
}
function write() {
  var list = rows();
  var start = Date.now();
  SpreadsheetApp.getActiveSheet().getRange(1, 1, ${rows}, ${columns}).setValues(list);
  return Date.now() - start;
}
function read() {
  var start = Date.now();
  var list = SpreadsheetApp.getActiveSheet().getRange(1, 1, ${rows}, ${columns}).getValues();
  return list.length === ${rows} ? Date.now() - start : NaN;
}`;

/**
 * How long a script waits for a large block of values in the workbench, compared with the engine's own bulk
 * load.
 */
export function workbenchValues(): readonly Figure[] {
  const distFolder = mkdtempSync(join(tmpdir(), 'workbench-values-'));
  try {
    writeFileSync(join(distFolder, 'Code.js'), code);
    const tab = { name: 'Sheet1', cells: block() };
    const data = workbookData([tab], LOCALES.en_US);
    const engineLoad = () =>
      stopwatch(() => {
        new Model(data, { transportService: new LocalTransportService() });
      });
    const write = timeInTurns(3, () => timed(freshScript(distFolder), 'write'), engineLoad);
    const read = timeInTurns(3, () => timed(filledScript(distFolder), 'read'), engineLoad);
    return [
      figure('setValues', write, writeLimit),
      figure('getValues', read, readLimit),
      { ...ratio('setValues', write), limit: undefined },
      { ...ratio('getValues', read), limit: undefined },
    ];
  } finally {
    rmSync(distFolder, { recursive: true });
  }
}

function figure(method: string, { ours, peer }: { ours: number; peer: number }, limit: number): Figure {
  const what = `${method} of ${rows} x ${columns} in the workbench, ms; peer: the engine's bulk load`;
  return { what, ours: milliseconds(ours), peer: milliseconds(peer), measured: ours, limit };
}

function ratio(method: string, { ours, peer }: { ours: number; peer: number }): Omit<Figure, 'limit'> {
  const what = `${method} against the engine's bulk load, ratio`;
  return { what, ours: milliseconds(ours), peer: milliseconds(peer), measured: ours / peer };
}

function block(): (string | number)[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => (c === 0 ? `Order ${r}` : r * c + 0.5)),
  );
}

function freshScript(distFolder: string): Script {
  const workbook = Workbook.open({
    locale: 'en_US',
    timeZone: 'Asia/Jakarta',
    tabs: [{ name: 'Sheet1', cells: [] }],
  });
  const script = Script.load({ workbook, distFolder });
  script.run('prepare');
  return script;
}

function filledScript(distFolder: string): Script {
  const script = freshScript(distFolder);
  script.run('write');
  return script;
}

function timed(script: Script, functionName: string): number {
  const outcome = script.run(functionName, []);
  if (outcome.state !== 'done' || typeof outcome.value !== 'number') {
    throw new Error(`${functionName} did not work: ${JSON.stringify(outcome)}`);
  }
  return outcome.value;
}
