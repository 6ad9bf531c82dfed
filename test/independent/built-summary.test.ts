import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project';
import { textsIn } from '../../src/i18n/all-texts';
import { cellReader } from '../../workbench/spreadsheet/cell-reader';
import { serialToIsoDay } from '../../workbench/spreadsheet/serial-dates';
import type { Workbook } from '../../workbench/spreadsheet/workbook';
import { generateSummary } from '../../workbench/summary/generate-summary';
import type { Summary } from '../../workbench/summary/summary-tab';
import { sampleTabData } from '../sample/sample-tabs';
import { differences, type Pair } from './compared';
import { countSampleShop, type Question, type SqlFigures } from './count-kpis';
import { sampleCells } from './sample-cells';
import type { SqlRow } from './shop-database';

const question: Question = { kind: 'month', asOf: '2026-10-31' };

/** KPIs that are growths themselves, for which no change is shown. */
const growths: ReadonlySet<string> = new Set(['revenue_growth', 'sms_subscribers', 'follower_growth']);

/** Longer tables end with a row for the rest. */
const rowsShown = 8;

const tabs = sampleCells();
let sql: SqlFigures;
let summary: Summary;
let history: readonly Pair[];

function figure(row: SqlRow | undefined, id: string): number | undefined {
  const value = row?.[id];
  return value === undefined || value === null ? undefined : Number(value);
}

function change(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined || before === 0
    ? undefined
    : (now - before) / Math.abs(before);
}

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

/** The names of the segments as an English sheet has them. */
const segments: Readonly<Record<string, string>> = {
  all: 'all',
  Web: 'web',
  'Social media': 'social',
  Marketplaces: 'marketplace',
  Shop: 'shop',
};

/** The rows of KPI Data. */
function historyIn(workbook: Workbook): readonly Pair[] {
  const block = workbook.model.getters.getNamedRange('ShopKPI_Data')?.range;
  if (block === undefined) throw new Error('The add-on wrote no KPI Data.');
  const { left, right, top, bottom } = block.zone;
  const read = cellReader(workbook, block.sheetId);
  const columns = new Map(
    Array.from({ length: right - left + 1 }, (_, at) => [String(read(left + at, top).value), left + at]),
  );
  return Array.from({ length: bottom - top }, (_, index): Pair => {
    const cell = (heading: 'id' | 'segment' | 'from' | 'value') =>
      read(columns.get(textsIn('en').summary.dataColumns[heading]) ?? -1, top + 1 + index).value;
    const id = String(cell('id'));
    const segment = segments[String(cell('segment'))] ?? 'unknown';
    const from = serialToIsoDay(Number(cell('from')));
    const value = cell('value');
    return {
      id,
      what: `${id} of ${segment} from ${from}`,
      ours: typeof value === 'number' ? value : undefined,
      expected: figure(sql.kpis.get(`${from} ${segment}`), id),
    };
  });
}

beforeAll(async () => {
  const [counted] = await countSampleShop(tabs, [question]);
  if (counted === undefined) throw new Error('The SQL counted nothing.');
  sql = counted;
  const result = generateSummary({
    tabs: sampleTabData('en'),
    distFolder: join(projectRoot, 'dist'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    period: question.kind,
    asOf: question.asOf,
    language: 'en',
  });
  if (result.state === 'wrong') throw new Error(result.sentence);
  summary = result.summary;
  history = historyIn(result.workbook);
});

describe('the summary that the built add-on writes into a spreadsheet', () => {
  it('holds the figures that SQL counts, now, before and a year earlier, and their changes', () => {
    const row = (which: 'now' | 'previous' | 'lastYear') => sql.kpis.get(`${sql.spans.get(which)?.from} all`);
    const found = summary.kpis.flatMap((kpi) => {
      const now = figure(row('now'), kpi.id);
      const before = figure(row('previous'), kpi.id);
      const lastYear = figure(row('lastYear'), kpi.id);
      const pair = (what: string, ours: number | null, expected: number | undefined): Pair => ({
        id: kpi.id,
        what: `${kpi.id}, ${what}`,
        ours: ours ?? undefined,
        expected,
      });
      const isGrowth = growths.has(kpi.id);
      return [
        pair('now', kpi.value, now),
        pair('before', kpi.previous, before),
        pair('a year earlier', kpi.lastYear, lastYear),
        pair('change', kpi.change, isGrowth ? undefined : change(now, before)),
        pair('change in a year', kpi.changeLastYear, isGrowth ? undefined : change(now, lastYear)),
      ];
    });
    expect(differences(found)).toEqual([]);
  });

  it('holds the tables that SQL makes', () => {
    for (const { id, rows } of summary.tables) {
      const expected = (sql.tables.get(id) ?? [])
        .slice(0, rowsShown)
        .map(([name, ...cells]) => [name, ...cells.map(Number).map(rounded)]);
      const ours = rows
        .slice(0, rowsShown)
        .map(([name, ...cells]) => [name, ...cells.filter((cell) => typeof cell === 'number').map(rounded)]);
      expect(ours, id).toEqual(expected);
    }
  });

  it('has a row or a table for each KPI', () => {
    const ids = [...summary.kpis, ...summary.tables].map(({ id }) => id);
    const row = sql.kpis.get('2026-10-01 all') ?? {};
    const figures = Object.keys(row).filter((id) => !['question', 'first_day', 'segment'].includes(id));
    expect(ids.sort()).toEqual([...figures, ...sql.tables.keys()].sort());
    expect(ids).toHaveLength(77);
  });

  it('keeps the same history of each channel in KPI Data', () => {
    expect(history.length).toBeGreaterThan(72 * 24);
    expect(differences(history)).toEqual([]);
  });
});
