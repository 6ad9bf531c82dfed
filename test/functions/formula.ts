import type { Cell } from '../../src/cells/cell';
import type { CellArgument } from '../../src/functions/argument-cells';
import type { CallRules, ZoneClock } from '../../src/functions/call-rules';
import { type CallResult, evaluate } from '../../src/functions/evaluate';
import { textsIn } from '../../src/i18n/all-texts';
import type { Language } from '../../src/i18n/language';
import { problemSentence } from '../../src/i18n/sentence';
import { catalogue } from '../../src/kpi/catalogue';
import type { KpiDefinition } from '../../src/kpi/definition';
import type { ReadingRules } from '../../src/tables/reading/column-reader';
import { rulesInUtc } from '../reading-rules';

const clockInUtc: ZoneClock = {
  wallOfInstant: (instant) => instant,
  instantOfWall: (wall) => wall,
  instantOfCall: () => Date.UTC(2026, 8, 30, 12),
};

interface Spreadsheet {
  readonly reading?: ReadingRules;
  readonly clock?: ZoneClock;
  readonly language?: Language;
}

/** The spreadsheet of a call; English and UTC by default. */
export function callRules({
  reading = rulesInUtc,
  clock = clockInUtc,
  language = 'en',
}: Spreadsheet = {}): CallRules {
  return { reading: () => reading, clock: () => clock, texts: () => textsIn(language) };
}

export function kpiOf(functionName: string): KpiDefinition {
  const kpi = catalogue.find((one) => one.functionName === functionName);
  if (kpi === undefined) throw new Error(`No function ${functionName}.`);
  return kpi;
}

/** The cell's content: a value, rows of values, or the sentence of a problem. */
export function callIn(spreadsheet: Spreadsheet, name: string, ...given: readonly CellArgument[]) {
  const rules = callRules(spreadsheet);
  return shown(evaluate(kpiOf(name), given, rules), rules);
}

export function call(name: string, ...given: readonly CellArgument[]) {
  return callIn({}, name, ...given);
}

function shown(found: CallResult, rules: CallRules) {
  if (found.kind === 'range') return found.rows;
  return typeof found.outcome === 'object' ? problemSentence(found.outcome, rules.texts()) : found.outcome;
}

export function column(...cells: readonly Cell[]): readonly (readonly Cell[])[] {
  return cells.map((cell) => [cell]);
}
