import { type Finding, tabFinding } from '../tables/findings/finding';
import { noDay, type Records } from '../tables/reading/records/records';
import { rowsOf } from './wanted-rows';

type Traffic = Records<'traffic'>;

/** The visits by device, if they are in other rows than the visits that are added up. */
export type ByDevice = Traffic | undefined;

const breakdowns = ['channel', 'device', 'product'] as const;

/**
 * Two breakdowns are of the same visits if they agree within this tolerance on this share of their common
 * days.
 */
const sameDays = 0.9;
const leastDays = 3;
const closeness = 0.02;

/** The rows of a tab that are broken down in the same way. */
interface Breakdown {
  readonly tab: string;
  readonly fields: readonly (typeof breakdowns)[number][];
  readonly rows: number[];
  readonly visitsOfDay: Map<number, number>;
}

/**
 * Counts visits once if one tab breaks them down by channel and another by device: two breakdowns are of the
 * same visits if their sums are equal on nearly every common day. The one by channel is kept, else the more
 * detailed one; devices are still counted from the one that has them.
 */
export function visitsOnce(traffic: Traffic | undefined): {
  readonly traffic: Traffic | undefined;
  readonly byDevice: ByDevice;
  /**
   * Whether visitors were broken down in two ways. Visitors who come twice may be in two rows, so a sum
   * counts them twice.
   */
  readonly visitorsOverlap: boolean;
  readonly findings: readonly Finding[];
} {
  const visits = traffic?.numbers.visits ?? traffic?.numbers.visitors;
  if (traffic === undefined || visits === undefined)
    return { traffic, byDevice: undefined, visitorsOverlap: false, findings: [] };
  const found = breakdownsOf(traffic, visits).sort((a, b) => rank(b) - rank(a));
  const dropped = new Uint8Array(traffic.length);
  const findings: Finding[] = [];
  let ofDevices: Breakdown | undefined;
  found.forEach((one, index) => {
    const same = found.slice(0, index).find((kept) => isDropped(kept) === false && areSame(kept, one));
    if (same === undefined) return;
    for (const row of one.rows) {
      if (same.visitsOfDay.has(traffic.day[row] ?? noDay)) dropped[row] = 1;
    }
    if (one.fields.includes('device') && !same.fields.includes('device')) ofDevices ??= one;
    findings.push({ ...tabFinding('sameVisits', one.tab, one.rows.length), text: same.tab });
  });
  if (findings.length === 0) return { traffic, byDevice: undefined, visitorsOverlap: false, findings };
  const { visitors } = traffic.numbers;
  const visitorsOverlap = traffic.numbers.visits !== undefined && visitors !== undefined;
  if (visitorsOverlap) findings.push(tabFinding('visitorsNotAdded', traffic.tabs.join(', ')));
  const { rows } = ofDevices ?? { rows: undefined };
  return {
    traffic: rowsOf(traffic, (row) => dropped[row] === 0),
    visitorsOverlap,
    byDevice: rows === undefined ? undefined : rowsOf(traffic, withRows(rows)),
    findings,
  };

  function isDropped({ rows: those }: Breakdown): boolean {
    return those.every((row) => dropped[row] === 1);
  }
}

function withRows(rows: readonly number[]): (row: number) => boolean {
  const wanted = new Set(rows);
  return (row) => wanted.has(row);
}

/** By channel first, then the more detailed one. */
function rank({ fields }: Breakdown): number {
  return (fields.includes('channel') ? 10 : 0) + fields.length;
}

function breakdownsOf({ length, day, tabOf, tabs, words }: Traffic, visits: Float64Array): Breakdown[] {
  const found = new Map<string, Breakdown>();
  for (let row = 0; row < length; row += 1) {
    const at = day[row] ?? noDay;
    const count = visits[row] ?? Number.NaN;
    if (at === noDay || Number.isNaN(count)) continue;
    const fields = breakdowns.filter((field) => (words[field]?.codes[row] ?? -1) >= 0);
    const key = `${tabOf[row]} ${fields.join(' ')}`;
    const one = found.get(key) ?? {
      tab: tabs[tabOf[row] ?? 0] ?? '',
      fields,
      rows: [],
      visitsOfDay: new Map<number, number>(),
    };
    found.set(key, one);
    one.rows.push(row);
    one.visitsOfDay.set(at, (one.visitsOfDay.get(at) ?? 0) + count);
  }
  return [...found.values()];
}

function areSame(a: Breakdown, b: Breakdown): boolean {
  const common = [...b.visitsOfDay].filter(([day]) => a.visitsOfDay.has(day));
  if (common.length < leastDays) return false;
  const close = common.filter(([day, visits]) => {
    const other = a.visitsOfDay.get(day) ?? 0;
    return Math.abs(other - visits) <= closeness * Math.max(other, visits);
  });
  return close.length >= sameDays * common.length;
}
