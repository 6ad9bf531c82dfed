import type { CivilDay } from '../../src/period/civil-day';
import type { Period } from '../../src/period/period';
import type { KpiFigure, Summary } from '../../src/summary/summary';
import type { Span, SqlFigures } from './count-kpis';

/** A figure of the product and the same one of the SQL; undefined where one is missing. */
export interface Pair {
  /** The KPI, its segment and its span. */
  readonly id: string;
  readonly what: string;
  readonly ours: number | undefined;
  readonly expected: number | undefined;
}

const millisecondsPerDay = 86_400_000;

const written = new Map<CivilDay, string>();

/** Remembered, because each figure of a history says its days. */
function isoDay(day: CivilDay): string {
  const iso = written.get(day) ?? new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
  written.set(day, iso);
  return iso;
}

export function spanOf({ from, to }: Period): Span {
  return { from: isoDay(from), to: isoDay(to) };
}

export function isSame({ ours, expected }: Pair): boolean {
  if (ours === undefined || expected === undefined) return ours === expected;
  return Math.abs(ours - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** Pairs each figure of a summary with that of the SQL. */
export function pairs(summary: Summary, sql: SqlFigures): readonly Pair[] {
  const expected = (id: string, segment: string, period: Period): number | undefined =>
    numberOf(sql.kpis.get(`${spanOf(period).from} ${segment}`)?.[id]);
  const { period, previous, lastYear, history, channels } = summary;
  const pair = (id: string, segment: string, of: Period, ours: number | undefined, what: string): Pair => ({
    id,
    what: `${id} of ${segment}, ${spanOf(of).from} to ${spanOf(of).to}, ${what}`,
    ours,
    expected: expected(id, segment, of),
  });
  const figures = summary.figures.filter(({ now }) => now.state !== 'table');
  return [
    ...figures.flatMap((figure) => [
      pair(figure.id, 'all', period, currentValue(figure), 'now'),
      pair(figure.id, 'all', previous, figure.previous, 'before'),
      pair(figure.id, 'all', lastYear, figure.lastYear, 'a year earlier'),
    ]),
    ...history.series.flatMap(({ id, segment, values }) =>
      history.periods.map((of, index) => pair(id, segment, of, values[index], 'in the history')),
    ),
    ...channels.flatMap((channel) => [
      pair('traffic', channel.group, period, channel.visits, 'side by side'),
      pair('orders', channel.group, period, channel.orders, 'side by side'),
      pair('revenue', channel.group, period, channel.revenue, 'side by side'),
      pair('conversion_rate', channel.group, period, channel.conversion, 'side by side'),
      pair('advocacy_rate', channel.group, period, channel.advocacy, 'side by side'),
    ]),
  ];
}

function currentValue({ now }: KpiFigure): number | undefined {
  return now.state === 'value' ? now.value : undefined;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : undefined;
}

/** A line for each pair that differs. */
export function differences(compared: readonly Pair[]): readonly string[] {
  return compared
    .filter((pair) => !isSame(pair))
    .map(({ what, ours, expected }) => `${what}: ${ours ?? 'none'}, the SQL says ${expected ?? 'none'}`);
}
