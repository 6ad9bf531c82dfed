import { chainEffects } from '../../comparison/chain-effects';
import { count, money, single } from '../../kpi/arguments';
import type { ColumnSource } from '../../kpi/column-source';
import type { Problem } from '../../kpi/problem';
import type { FurtherCell, FurtherFunction, FurtherTable } from './further-function';

const now = ['visitors', 'orders', 'revenue'] as const;
const before = ['previous_visitors', 'previous_orders', 'previous_revenue'] as const;
const drivers = ['visitors', 'conversion', 'orderValue'] as const;

/**
 * =KPI_DRIVERS(visitors, orders, revenue, previous_visitors, previous_orders, previous_revenue): a row for each driver,
 * with what it adds to the change of revenue and its share of the change; the last row is the whole change.
 */
export const driversFunction = (): FurtherFunction => ({
  kind: 'further',
  functionName: 'KPI_DRIVERS',
  arguments: [now, before].flatMap(([visitors, orders, revenue]) => [
    single(count(visitors)),
    single(count(orders)),
    single(money(revenue)),
  ]),
  tabulate,
});

type Names = typeof now | typeof before;

function tabulate(columns: ColumnSource): FurtherTable | Problem {
  const [after, earlier] = [levelsOf(columns, now), levelsOf(columns, before)];
  if ('code' in after) return after;
  if ('code' in earlier) return earlier;
  const effects = chainEffects(earlier, after);
  if (effects === undefined) return { code: 'tooLarge' };
  const whole = (after[2] ?? 0) - (earlier[2] ?? 0);
  const share = (effect: number): FurtherCell => (whole === 0 ? '' : effect / whole);
  return {
    columns: ['driver', 'effect', 'share'],
    rows: [
      ...drivers.map((word, at): readonly FurtherCell[] => {
        const effect = effects[at] ?? 0;
        return [{ word }, effect, share(effect)];
      }),
      [{ word: 'total' }, whole, share(whole)],
    ],
  };
}

/** Visitors, orders and revenue of one period. Without visitors there can be no orders, without orders no revenue. */
function levelsOf(columns: ColumnSource, names: Names): readonly number[] | Problem {
  const levels: number[] = [];
  for (const argument of names) {
    const value = columns.optionalNumber(argument);
    if (value === undefined) return { code: 'emptyCell', argument };
    if (value < 0) return { code: 'belowZero', argument, value };
    const above = names[levels.length - 1];
    if (value > 0 && above !== undefined && levels[levels.length - 1] === 0) {
      return { code: 'zeroDivisor', argument: above };
    }
    levels.push(value);
  }
  return levels;
}
