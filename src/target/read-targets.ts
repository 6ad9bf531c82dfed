import { type Cell, isEmptyCell } from '../cells/cell';
import { plainWords } from '../cells/header-text';
import { readNumberText } from '../cells/number-text';
import type { KpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpi } from '../kpi/counted';
import type { Segment } from '../measures/tally';
import type { CivilDay } from '../period/civil-day';
import type { ReadingRules } from '../tables/reading/column-reader';
import {
  type ColumnContents,
  findTargetTable,
  isFilled,
  type TargetTable,
  type TargetWords,
} from './find-columns';
import { kindOfKpi, signOf } from './kind-of-kpi';
import type { TargetAim } from './target';
import { type DatesOfRow, readDay, TargetDates } from './target-dates';
import { keepsFromFollowing, type TargetProblem } from './target-problem';
import { isWhole, type TargetColumn, type TargetRow } from './target-row';

/** The words that are understood in a table of targets, in every language, as plain words. */
export interface TargetLexicon extends TargetWords {
  readonly kpis: ReadonlyMap<string, KpiId>;
  readonly aims: ReadonlyMap<string, TargetAim>;
  readonly segments: ReadonlyMap<string, Segment>;
}

/** The targets of a tab, each row with its problem, if any. */
export interface ReadTargets {
  readonly table: TargetTable;
  readonly rows: readonly TargetRow[];
}

/** Reads a tab of targets; undefined if it has no such table. Every row is kept, whatever it contains. */
export function readTargets(
  cells: readonly (readonly Cell[])[],
  lexicon: TargetLexicon,
  rules: ReadingRules,
): ReadTargets | undefined {
  const reader = new RowReader(lexicon, rules);
  const table = findTargetTable(cells, lexicon, reader);
  if (table === undefined) return undefined;
  const filled = [...cells.entries()].filter(([at, row]) => at > table.headerRow && isFilled(row, table));
  const { start, deadline } = table.columns;
  const dates = new TargetDates(
    filled.map(([, row]) => [cellAt(row, start), cellAt(row, deadline)]),
    rules,
  );
  const rows = filled.map(([at, row], index) => reader.read(row, at, table, dates.of(index)));
  return { table, rows: withDuplicates(rows) };
}

/** A column that the table lacks is empty in every row. */
function cellAt(row: readonly Cell[], place: number | undefined): Cell {
  return place === undefined ? '' : (row[place] ?? '');
}

class RowReader implements ColumnContents {
  constructor(
    private readonly lexicon: TargetLexicon,
    private readonly rules: ReadingRules,
  ) {}

  isKpi = (cell: Cell): boolean => typeof cell === 'string' && this.lexicon.kpis.has(plainWords(cell));

  isDay = (cell: Cell): boolean => this.dayOf(cell) !== undefined;

  isNumber = (cell: Cell): boolean => this.number(cell) !== undefined;

  dayOf = (cell: Cell): CivilDay | undefined => readDay(cell, this.rules, (first) => first);

  read(row: readonly Cell[], at: number, { columns }: TargetTable, dates: DatesOfRow): TargetRow {
    const cell = (column: TargetColumn): Cell => cellAt(row, columns[column]);
    const problems: TargetProblem[] = [];
    const written: Partial<Record<TargetColumn, string>> = {};
    for (const [column, place] of Object.entries(columns) as [TargetColumn, number][]) {
      const content = row[place];
      if (!isEmptyCell(content)) written[column] = textOf(content ?? '');
    }
    const kpi = this.kpi(cell('kpi'), problems);
    const segment = this.segment(cell('segment'), problems);
    const aim = this.aim(cell('type'), problems);
    const target = this.figure(cell('target'), 'noTarget', 'targetNotNumber', problems);
    const baseline = this.figure(cell('baseline'), undefined, 'baselineNotNumber', problems);
    const { start, deadline } = dates;
    if (start === undefined) problems.push(isEmptyCell(cell('start')) ? 'noStart' : 'startNotDate');
    if (deadline === undefined)
      problems.push(isEmptyCell(cell('deadline')) ? 'noDeadline' : 'deadlineNotDate');
    if (dates.areOpen) problems.push('datesOpen');
    const scaled = inUnitOf(kpi, target, baseline);
    const read: TargetRow = {
      row: at,
      kpi,
      segment,
      aim,
      ...scaled,
      start,
      deadline,
      written,
      problem: problems[0],
    };
    return read.problem === undefined ? { ...read, problem: problemOf(read) } : read;
  }

  private kpi(cell: Cell, problems: TargetProblem[]): CountedKpi | undefined {
    if (isEmptyCell(cell)) {
      problems.push('noKpi');
      return undefined;
    }
    const id = this.lexicon.kpis.get(plainWords(textOf(cell)));
    const kpi = id === undefined ? undefined : countedKpi(id);
    if (kpi === undefined) problems.push(id === undefined ? 'unknownKpi' : 'tableKpi');
    return kpi;
  }

  private segment(cell: Cell, problems: TargetProblem[]): Segment {
    if (isEmptyCell(cell)) return 'all';
    const segment = this.lexicon.segments.get(plainWords(textOf(cell)));
    if (segment === undefined) problems.push('unknownSegment');
    return segment ?? 'all';
  }

  private aim(cell: Cell, problems: TargetProblem[]): TargetAim {
    if (isEmptyCell(cell)) return 'reach';
    const aim = this.lexicon.aims.get(plainWords(textOf(cell)));
    if (aim === undefined) problems.push('unknownType');
    return aim ?? 'reach';
  }

  private figure(
    cell: Cell,
    whenEmpty: TargetProblem | undefined,
    whenWrong: TargetProblem,
    problems: TargetProblem[],
  ): WrittenNumber | undefined {
    if (isEmptyCell(cell)) {
      if (whenEmpty !== undefined) problems.push(whenEmpty);
      return undefined;
    }
    const value = this.number(cell);
    if (value === undefined) problems.push(whenWrong);
    return value;
  }

  private number(cell: Cell): WrittenNumber | undefined {
    if (typeof cell === 'number') return { value: cell, isShare: false };
    if (typeof cell !== 'string') return undefined;
    const read = readNumberText(cell, this.rules.decimalMark);
    return read.kind === 'number' ? { value: read.value, isShare: cell.includes('%') } : undefined;
  }
}

interface WrittenNumber {
  readonly value: number;
  /** Whether it was written with a %. */
  readonly isShare: boolean;
}

/**
 * A rate above 1 without a % sign is in percent, as in every tab. Then the row's other figure without a sign
 * is too.
 */
function inUnitOf(
  kpi: CountedKpi | undefined,
  target: WrittenNumber | undefined,
  baseline: WrittenNumber | undefined,
): Pick<TargetRow, 'target' | 'baseline'> {
  const bare = [target, baseline].filter((one) => one !== undefined && !one.isShare);
  const arePercent =
    kpi?.unit === 'percent' && bare.some((one) => one !== undefined && Math.abs(one.value) > 1);
  const inUnit = (one: WrittenNumber | undefined): number | undefined =>
    one === undefined ? undefined : arePercent && !one.isShare ? one.value / 100 : one.value;
  return { target: inUnit(target), baseline: inUnit(baseline) };
}

/** The problem of a row whose cells could all be read. */
function problemOf(row: TargetRow): TargetProblem | undefined {
  if (!isWhole(row)) return undefined;
  const { kpi, aim, target, baseline, start, deadline } = row;
  if (deadline < start) return 'deadlineBeforeStart';
  if (baseline === undefined || aim !== 'reach') return undefined;
  if (signOf(aim, kpi.better, target, baseline) * (target - baseline) < 0) return 'wrongSide';
  return baseline === 0 && kindOfKpi(kpi).kind !== 'level' ? 'baselineZero' : undefined;
}

/** If rows have the same KPI and the same days, the first counts. */
function withDuplicates(rows: readonly TargetRow[]): readonly TargetRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (!isWhole(row) || keepsFromFollowing(row.problem)) return row;
    const key = [row.kpi.id, row.segment, row.aim, row.start, row.deadline].join('|');
    if (seen.has(key)) return { ...row, problem: 'duplicate' };
    seen.add(key);
    return row;
  });
}

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
