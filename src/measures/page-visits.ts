import { type Finding, tabFinding } from '../tables/findings/finding';
import type { Records } from '../tables/reading/records/records';
import type { TabReading } from '../tables/shop';
import { Marker } from '../vocabulary/markers';
import { unusedHeaders } from './table-headers';

const pageWords = new Marker('page', 'within');
/**
 * Headers with these words are no pages that a visit shares with others: a visit has one landing page, and
 * "pages per visit" is a number.
 */
const otherWords = new Marker('notPage', 'within');

/** Figures in which a visit to several pages would count several times. */
const ofVisits: ReadonlySet<string> = new Set([
  'visits',
  'visitors',
  'newVisitors',
  'returningVisitors',
  'bouncedSessions',
  'engagedSessions',
  'sessionsWithAdd',
  'totalDuration',
]);

/** Leaves out visits that a tab counts by page: a visit to several pages is in the rows of all of them. */
export function withoutPageVisits(
  traffic: Records<'traffic'> | undefined,
  tabs: readonly TabReading[],
): { readonly traffic: Records<'traffic'> | undefined; readonly findings: readonly Finding[] } {
  if (traffic === undefined) return { traffic, findings: [] };
  const rowsOfTab = new Int32Array(traffic.tabs.length);
  const daysOfTab = traffic.tabs.map(() => new Set<number>());
  traffic.tabOf.forEach((tab, row) => {
    rowsOfTab[tab] = (rowsOfTab[tab] ?? 0) + 1;
    daysOfTab[tab]?.add(traffic.day[row] ?? 0);
  });
  const pages = traffic.tabs.map((tab, index) => {
    const header = unusedHeaders(tabs, tab).find((words) => pageWords.test(words) && !otherWords.test(words));
    const repeats = (rowsOfTab[index] ?? 0) > (daysOfTab[index]?.size ?? 0);
    return repeats ? header : undefined;
  });
  if (pages.every((header) => header === undefined)) return { traffic, findings: [] };
  const numbers = Object.fromEntries(
    Object.entries<Float64Array | undefined>(traffic.numbers).flatMap(([field, column]) => {
      if (column === undefined || !ofVisits.has(field)) return column === undefined ? [] : [[field, column]];
      const kept = column.map((value, row) =>
        pages[traffic.tabOf[row] ?? 0] === undefined ? value : Number.NaN,
      );
      return kept.every(Number.isNaN) ? [] : [[field, kept]];
    }),
  );
  return {
    traffic: { ...traffic, numbers },
    findings: traffic.tabs.flatMap((tab, index) => {
      const header = pages[index];
      return header === undefined
        ? []
        : [{ ...tabFinding('visitsByPage', tab, rowsOfTab[index] ?? 0), text: header }];
    }),
  };
}
