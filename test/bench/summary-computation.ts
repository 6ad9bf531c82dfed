import { civilDay } from '../../src/period/civil-day.js';
import { type Period, periodAround, periodBefore } from '../../src/period/period.js';
import { computeSummary } from '../../src/summary/compute-summary.js';
import type { RawTab } from '../../src/tables/cell.js';
import { figuresByD3, type Span } from './d3-peer.js';
import { type Figure, milliseconds } from './figure.js';
import { type OrderRow, orderHeader, orderLines } from './order-lines.js';
import type { PeriodFigures, ShopFigures } from './shop-figures.js';
import { stopwatch, timeInTurns } from './timing.js';

const peerLimit = 1;
const growthLimit = 12;

const millisecondsPerDay = 86_400_000;
const period = periodAround('month', civilDay(2025, 11, 30));
const periods = [period, periodBefore(period), periodBefore(periodBefore(period))] as const;

/** The summary without any spreadsheet: from the raw rows to the KPIs of a month and of the one before. */
export function summaryComputation(): readonly Figure[] {
  const some = orderLines(100_000);
  const someTab = ordersTab(some);
  const [one, two, three] = periods;
  const spans = [spanOf(one), spanOf(two), spanOf(three)] as const;
  assertSame(figuresBySummary(someTab), figuresByD3(some, spans));

  const against = timeInTurns(
    15,
    () => stopwatch(() => figuresBySummary(someTab)),
    () => stopwatch(() => figuresByD3(some, spans)),
  );
  const manyTab = ordersTab(orderLines(1_000_000));
  const grown = timeInTurns(
    7,
    () => stopwatch(() => figuresBySummary(manyTab)),
    () => {
      // The large run leaves caches and heap as no small one finds them.
      figuresBySummary(someTab);
      return stopwatch(() => figuresBySummary(someTab));
    },
  );
  return [
    {
      what: `KPIs of ${some.length} order lines; peer: d3-array`,
      ours: milliseconds(against.ours),
      peer: milliseconds(against.peer),
      measured: against.ours / against.peer,
      limit: peerLimit,
    },
    {
      what: `KPIs of ${manyTab.cells.length - 1} order lines; peer: of ${some.length}`,
      ours: milliseconds(grown.ours),
      peer: milliseconds(grown.peer),
      measured: grown.ours / grown.peer,
      limit: growthLimit,
    },
  ];
}

function ordersTab(rows: readonly OrderRow[]): RawTab {
  return { name: 'Orders', cells: [orderHeader, ...rows] };
}

/** What the product does between its one read of the tabs and its one write of the summary. */
function figuresBySummary(tab: RawTab): ShopFigures {
  const answer = computeSummary({
    tabs: [tab],
    rules: {
      dayOfInstant: (instant) => Math.floor(instant / millisecondsPerDay),
      wallOfInstant: (instant) => instant,
      instantOfWall: (wall) => wall,
      decimalMark: '.',
      dayMonthOrder: 'dayFirst',
    },
    period: 'month',
    asOf: period.to,
  });
  if (answer.kind === 'refused') throw new Error(`The summary refuses the rows: ${answer.refusal.code}.`);
  const figures = new Map(answer.summary.figures.map((figure) => [figure.id, figure]));
  return {
    period: periodFigures((id) => {
      const now = figures.get(id)?.now;
      return now?.state === 'value' ? now.value : undefined;
    }),
    previous: periodFigures((id) => figures.get(id)?.previous),
  };
}

function periodFigures(find: (id: keyof PeriodFigures) => number | undefined): PeriodFigures {
  const value = (id: keyof PeriodFigures) => find(id) ?? Number.NaN;
  return {
    revenue: value('revenue'),
    gmv: value('gmv'),
    orders: value('orders'),
    aov: value('aov'),
    order_size: value('order_size'),
    revenue_growth: value('revenue_growth'),
    cancellation_rate: value('cancellation_rate'),
    new_customers: value('new_customers'),
    repeat_purchase_rate: value('repeat_purchase_rate'),
    purchase_frequency: value('purchase_frequency'),
    returning_customer_rate: value('returning_customer_rate'),
  };
}

function spanOf({ from, to }: Period): Span {
  return { from: new Date(from * millisecondsPerDay), until: new Date((to + 1) * millisecondsPerDay) };
}

/** A comparison of times says nothing unless both sides did the same. */
function assertSame(ours: ShopFigures, peer: ShopFigures): void {
  for (const of of ['period', 'previous'] as const) {
    for (const [id, expected] of Object.entries(peer[of])) {
      const found = Object.entries(ours[of]).find(([name]) => name === id)?.[1] ?? Number.NaN;
      if (Math.abs(found - expected) <= 1e-9 * Math.abs(expected)) continue;
      throw new Error(`${id} of the ${of} is ${found}, but d3-array says ${expected}.`);
    }
  }
}
