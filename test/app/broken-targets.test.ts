import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import type { TargetProblem } from '../../src/target/target-problem';
import { localeOf } from '../../workbench/languages';
import type { CellInput, TabData } from '../../workbench/spreadsheet/workbook';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';

const february = ['2026-02-01', '2026-02-28'] as const;
const header = ['KPI', 'Segment', 'Type', 'Baseline', 'Target', 'Start', 'Deadline', 'Owner'];

/** Rows that an owner may write, and the problem of each. */
const broken: readonly (readonly [TargetProblem, readonly CellInput[]])[] = [
  ['deadlineBeforeStart', ['Revenue', '', '', '', 900, '2026-02-28', '2026-02-01']],
  ['wrongSide', ['Revenue', '', 'reach', 1000, 900, ...february]],
  ['noData', ['NPS', '', '', '', 50, ...february]],
  // March has not ended: missing survey answers are reported before its end.
  ['noData', ['NPS', '', '', '', 50, '2026-03-01', '2026-03-31']],
  ['unknownKpi', ['Happiness', '', '', '', 5, ...february]],
  ['noKpi', ['', '', '', '', 5, ...february]],
  ['tableKpi', ['traffic_sources', '', '', '', 5, ...february]],
  ['baselineZero', ['Orders', '', 'reach', 0, 5, ...february]],
  ['duplicate', ['Orders', '', 'reach', 2, 6, ...february]],
  ['noTarget', ['Revenue', '', '', '', '', ...february]],
  ['targetNotNumber', ['Revenue', '', '', '', 'a lot', ...february]],
  ['baselineNotNumber', ['Revenue', '', '', 'as before', 900, ...february]],
  ['noStart', ['Revenue', '', '', '', 900, '', february[1]]],
  ['startNotDate', ['Revenue', '', '', '', 900, 'soon', february[1]]],
  ['noDeadline', ['Revenue', '', '', '', 900, february[0], '']],
  ['deadlineNotDate', ['Revenue', '', '', '', 900, february[0], 'later']],
  ['unknownSegment', ['Revenue', 'Mars', '', '', 900, ...february]],
  ['noSegment', ['Revenue', 'Tablet', '', '', 900, ...february]],
  ['unknownType', ['Revenue', '', 'sideways', '', 900, ...february]],
];

const tab: TabData = { name: 'KPI Targets', cells: [header, ...broken.map(([, row]) => [...row])] };

describe.each(languages)('rows with a problem, in a sheet in the language %s', (language) => {
  const spreadsheet = new ShopSpreadsheet([orders, traffic, tab], localeOf(language));
  const before = spreadsheet.contents('KPI Targets');
  const { alert } = spreadsheet.generate();
  const { targets, summary } = textsIn(language);

  it('each get a sentence on what is wrong and what to do', () => {
    expect(alert).toBeUndefined();
    const { problem: heading } = targets.statusColumns;
    const said = broken.map((_, at) => spreadsheet.valueUnder('KPI Targets', heading, at + 2));
    broken.forEach(([problem], at) => {
      expect(said[at], `row ${at + 2}`).toContain(targets.problems[problem]);
    });
    // A text that is not understood is quoted.
    expect(said[10]).toContain('a lot');
    expect(said[13]).toContain('soon');
  });

  it('stay as they were', () => {
    const after = spreadsheet.contents('KPI Targets');
    expect([...before].filter(([cell, value]) => after.get(cell) !== value)).toEqual([]);
  });

  it('are named by their row in the summary', () => {
    const said = [...spreadsheet.contents(summary.tabName).values()].map(String);
    // All but two: the target with a baseline of 0 and the one that has not begun are followed.
    const named = broken.flatMap(([problem], at) => (problem === 'baselineZero' || at === 3 ? [] : [at + 2]));
    for (const row of named)
      expect(said.some((words) => words.startsWith(`${targets.wrong(row, '', '').split(',')[0]},`))).toBe(
        true,
      );
  });
});
