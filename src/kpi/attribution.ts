import type { ChoiceCode } from './arguments';
import type { ColumnSource } from './column-source';
import type { Problem } from './problem';
import { compareNames, rowsByName } from './rows-by-name';
import { sumOf } from './sum';
import type { Table } from './table';

/** What may be between two touchpoints: Ads > Direct, Ads -> Direct, Ads → Direct, Ads | Direct, Ads; Direct. */
const separator = /[-=]*>|→|\||;/;

/** The touchpoints of a path, in order. A purchase without a path has one touchpoint without a name. */
function touchpoints(path: string | null): readonly (string | null)[] {
  const names = (path ?? '').split(separator).map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  return named.length === 0 ? [null] : named;
}

/** The share of a purchase that is credited to the touchpoint at an index. The shares of a path add up to 1. */
function shareAt(model: ChoiceCode, index: number, length: number): number {
  const isFirst = index === 0;
  const isLast = index === length - 1;
  switch (model) {
    case 'first':
      return isFirst ? 1 : 0;
    case 'linear':
      return 1 / length;
    case 'position':
      if (length <= 2) return 1 / length;
      return isFirst || isLast ? 0.4 : 0.2 / (length - 2);
    default:
      return isLast ? 1 : 0;
  }
}

/** Without a column of values, each row with a path is a purchase of 1, and other rows are none. */
function valueOfPath(path: string | null): number | null {
  return path === null ? null : 1;
}

/** The credit of each touchpoint. The credits add up to the sum of the values, or to the number of paths. */
export function attributedCredit(columns: ColumnSource): Table | Problem {
  const model = columns.choice('model');
  const values = columns.optionalNumbers('values');
  const names: (string | null)[] = [];
  const credits: number[] = [];
  for (const [row, path] of columns.words('paths').entries()) {
    const value = values === undefined ? valueOfPath(path) : (values[row] ?? null);
    if (value === null) continue;
    const touched = touchpoints(path);
    touched.forEach((name, index) => {
      names.push(name);
      credits.push(value * shareAt(model, index, touched.length));
    });
  }
  if (names.length === 0) return { code: 'noValues', argument: values === undefined ? 'paths' : 'values' };
  const touchpointCredits = rowsByName(names, () => true).map(({ name, rows }) => {
    // Added in ascending order, so that the order of the purchases does not change the last digit.
    const ofTouchpoint = rows.map((row) => credits[row] ?? 0).sort((a, b) => a - b);
    return { name, credit: sumOf(ofTouchpoint) };
  });
  touchpointCredits.sort((a, b) => b.credit - a.credit || compareNames(a.name, b.name));
  return {
    columns: ['touchpoint', 'credit'],
    rows: touchpointCredits.map(({ name, credit }) => [name, credit]),
  };
}
