import { sampleCells } from '../independent/sample-cells';

/** The sample shop from November 2024 to October 2026, with its daily figures added up from its rows. */
export const cells = sampleCells();

/** The rows of a tab, by English header. */
function rowsOf(tab: string): readonly ((header: string) => unknown)[] {
  const [headers = [], ...rows] = cells.get(tab) ?? [];
  return rows.map((row) => (header) => row[headers.indexOf(header)]);
}

function dayOf(cell: unknown): number {
  return cell instanceof Date ? Math.floor(cell.getTime() / 86_400_000) : Number.NaN;
}

function countByDay(days: Iterable<readonly [day: number, count: number]>): (day: number) => number {
  const counts = new Map<number, number>();
  for (const [day, count] of days) counts.set(day, (counts.get(day) ?? 0) + count);
  return (day) => counts.get(day) ?? 0;
}

export const visits = countByDay(
  rowsOf('Visits').map((row) => [dayOf(row('Date')), Number(row('Visits'))] as const),
);
export const visitors = countByDay(
  rowsOf('Visits').map((row) => [dayOf(row('Date')), Number(row('Visitors'))] as const),
);
/** An order has a row for each of its products, and counts once unless it was cancelled or returned. */
export const orders = countByDay(
  new Map(
    rowsOf('Orders')
      .filter(
        (row) => ['Completed', 'Shipped'].includes(String(row('Status'))) && Number(row('Quantity')) > 0,
      )
      .map((row) => [row('Order ID'), [dayOf(row('Order date')), 1] as const]),
  ).values(),
);
const tickets = rowsOf('Customer service').map((row) => ({
  opened: dayOf(row('Opened at')),
  resolved: dayOf(row('Resolved at')),
}));
/** Issues that were opened by the end of a day and not solved then. */
export const openIssues = (day: number): number =>
  tickets.filter(({ opened, resolved }) => opened <= day && !(resolved <= day)).length;
const appUsers = rowsOf('Social media').flatMap((row) =>
  Number(row('App users')) > 0
    ? [{ day: dayOf(row('Date')), share: Number(row('Push opt-ins')) / Number(row('App users')) }]
    : [],
);
/** The last weekly share that was noted by the end of a day. */
export const pushOptIn = (day: number): number =>
  appUsers.filter((week) => week.day <= day).at(-1)?.share ?? Number.NaN;
