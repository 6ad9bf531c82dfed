import { type Finding, tabFinding } from '../tables/findings/finding';
import type { RecordKind, Records } from '../tables/reading/records/records';
import type { TabReading } from '../tables/shop';
import { isField } from '../vocabulary/fields';
import { Marker } from '../vocabulary/markers';
import type { FigureField } from './columns';
import { rowsByKey } from './row-keys';
import { headerOf } from './table-headers';

/** The running totals as they are in the tabs, by field. */
export type RunningTotals = ReadonlyMap<string, Float64Array>;

/** Levels are not running totals, even if they never fall: followers may rise every day. */
const levels: ReadonlySet<string> = new Set([
  'followers',
  'smsSubscribers',
  'appActiveUsers',
  'appUsers',
  'pushOptIns',
  'headcount',
]);

const totalWords = new Marker('runningTotal', 'within');

/** How many steps without a fall make a running total: fewer if the header names one. */
const leastSteps = { named: 4, unnamed: 20 } as const;

/**
 * Replaces running totals by their increase from row to row. A column is a running total if it never falls
 * within the rows of a channel, account or device, over many rows. Its first figure sums up everything before
 * the data, and is not counted.
 */
export function withoutRunningTotals<Kind extends 'traffic' | 'social' | 'sustainability'>(
  records: Records<Kind>,
  tabs: readonly TabReading[],
): {
  readonly records: Records<Kind>;
  readonly totals: RunningTotals;
  readonly findings: readonly Finding[];
} {
  const groups = rowsByKey(records);
  const totals = new Map<string, Float64Array>();
  const findings: Finding[] = [];
  const numbers: Partial<Record<FigureField<Kind>, Float64Array>> = { ...records.numbers };
  for (const field of fieldsWithFigures(records)) {
    const column = numbers[field];
    if (column === undefined || levels.has(field)) continue;
    const named = records.tabs.find((tab) => totalWords.test(headerOf(tabs, tab, field)));
    const known = groups.map((rows) => rows.filter((row) => !Number.isNaN(column[row])));
    if (!isRunningTotal(known, column, named === undefined ? leastSteps.unnamed : leastSteps.named)) continue;
    const increase = new Float64Array(records.length).fill(Number.NaN);
    for (const rows of known) {
      rows.forEach((row, at) => {
        const before = rows[at - 1];
        if (before !== undefined) increase[row] = (column[row] ?? 0) - (column[before] ?? 0);
      });
    }
    numbers[field] = increase;
    totals.set(field, column);
    if (isField(field)) findings.push({ ...tabFinding('runningTotal', records.tabs.join(', ')), field });
  }
  if (totals.size === 0) return { records, totals, findings };
  return { records: { ...records, numbers }, totals, findings };
}

function fieldsWithFigures<Kind extends RecordKind>({
  numbers,
}: Records<Kind>): readonly FigureField<Kind>[] {
  const isThere = (field: string): field is FigureField<Kind> => field in numbers;
  return Object.keys(numbers).filter(isThere);
}

function isRunningTotal(
  groups: readonly (readonly number[])[],
  column: Float64Array,
  leastOf: number,
): boolean {
  let steps = 0;
  let rises = 0;
  let risen = 0;
  let sum = 0;
  for (const rows of groups) {
    for (let at = 1; at < rows.length; at += 1) {
      const step = (column[rows[at] ?? 0] ?? 0) - (column[rows[at - 1] ?? 0] ?? 0);
      if (step < 0) return false;
      steps += 1;
      if (step > 0) rises += 1;
      risen += step;
      sum += column[rows[at] ?? 0] ?? 0;
    }
  }
  // Figures that rise steeply, such as 1, 2, 4, 8, 16, are daily figures of a growing shop.
  return steps >= leastOf && rises * 2 >= steps && sum > 3 * risen;
}
