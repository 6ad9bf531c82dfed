import { column, count, money, optional, single } from './arguments';
import type { Column, ColumnSource } from './column-source';
import { columnsKpi, tableKpi, valuesKpi } from './definition';
import { measured, per } from './measure';
import type { Problem } from './problem';
import { ratio, share } from './ratio';
import { compareNames, rowsByName, sameName, sumIn } from './rows-by-name';
import type { Table, TableCell, TableColumn } from './table';

/** The sum of all visits, or of one segment. Segments are compared without case and spaces around them. */
function visitsOfSegment(columns: ColumnSource): readonly number[] | Problem {
  const segments = columns.optionalWords('segments');
  const segment = columns.optionalWord('segment');
  if (segments === undefined && segment !== undefined) {
    return { code: 'needsPair', argument: 'segment', other: 'segments' };
  }
  if (segments !== undefined && segment === undefined) {
    return { code: 'needsPair', argument: 'segments', other: 'segment' };
  }
  const wanted = segment === undefined ? undefined : sameName(segment);
  let sum = 0;
  columns.numbers('visits').forEach((visits, row) => {
    if (visits === null) return;
    const name = segments?.[row] ?? null;
    if (wanted === undefined || (name !== null && sameName(name) === wanted)) sum += visits;
  });
  return [sum];
}

/** The figures of one source of visits. */
interface SourceFigures {
  readonly name: string | null;
  readonly visits: number;
  readonly orders: number | undefined;
  readonly revenue: number | undefined;
}

function figuresBySource(columns: ColumnSource, visits: Column<number>): readonly SourceFigures[] {
  const orders = columns.optionalNumbers('orders');
  const revenue = columns.optionalNumbers('revenue');
  const hasVisits = (row: number): boolean => (visits[row] ?? null) !== null;
  return rowsByName(columns.words('sources'), hasVisits).map(({ name, rows }) => ({
    name,
    visits: sumIn(visits, rows) ?? 0,
    orders: orders && sumIn(orders, rows),
    revenue: revenue && sumIn(revenue, rows),
  }));
}

/** part / whole as a cell; empty if it cannot be computed. */
function quotient(part: number | undefined, whole: number): TableCell {
  return part === undefined || whole === 0 ? '' : part / whole;
}

/** One row for each source, most visits first. Conversion and revenue have columns only if they were given. */
function sourcesTable(columns: ColumnSource): Table | Problem {
  const sources = [...figuresBySource(columns, columns.numbers('visits'))];
  if (sources.length === 0) return { code: 'noValues', argument: 'visits' };
  sources.sort((a, b) => b.visits - a.visits || compareNames(a.name, b.name));
  const allVisits = sources.reduce((sum, { visits }) => sum + visits, 0);
  if (allVisits === 0) return { code: 'zeroDivisor', argument: 'visits' };
  const hasOrders = columns.optionalNumbers('orders') !== undefined;
  const hasRevenue = columns.optionalNumbers('revenue') !== undefined;
  const header: readonly TableColumn[] = [
    'source',
    'visits',
    'share',
    ...(hasOrders ? (['conversion'] as const) : []),
    ...(hasRevenue ? (['revenuePerVisit'] as const) : []),
  ];
  const rows = sources.map(({ name, visits, orders, revenue }): readonly TableCell[] => [
    name,
    visits,
    visits / allVisits,
    ...(hasOrders ? [quotient(orders, visits)] : []),
    ...(hasRevenue ? [quotient(revenue, visits)] : []),
  ]);
  return { columns: header, rows };
}

/** The total time and the number of visits. Without a number of visits, each row with a time is one visit. */
function timeAndSessions(columns: ColumnSource): readonly number[] | Problem {
  const times = columns.durations('durations').filter((time) => time !== null);
  if (times.length === 0) return { code: 'noValues', argument: 'durations' };
  const total = times.reduce((sum, time) => sum + time, 0);
  return [total, columns.optionalNumber('sessions') ?? times.length];
}

export const siteKpis = () => [
  columnsKpi({
    id: 'traffic',
    family: 'site',
    functionName: 'KPI_TRAFFIC',
    unit: 'count',
    better: 'higher',
    cadence: 'daily',
    stage: 'awareness',
    inputs: [measured('visits')],
    formula: (visits) => visits,
    arguments: [
      count('visits'),
      optional(column('segments', 'segment')),
      optional(single(column('segment', 'segment'))),
    ],
    gather: visitsOfSegment,
  }),
  valuesKpi({
    id: 'new_visitor_share',
    family: 'site',
    functionName: 'KPI_NEW_VISITORS',
    unit: 'percent',
    better: 'neither',
    cadence: 'weekly',
    stage: 'awareness',
    inputs: [measured('new_visitors'), per('visitors')],
    formula: (newVisitors, visitors) => share(newVisitors, visitors, 'new_visitors', 'visitors'),
    arguments: [count('new_visitors'), count('visitors')],
  }),
  valuesKpi({
    id: 'revisit_rate',
    family: 'site',
    functionName: 'KPI_REVISIT',
    unit: 'percent',
    better: 'higher',
    cadence: 'weekly',
    stage: 'interest',
    inputs: [measured('returning_visitors'), per('visitors')],
    formula: (returning, visitors) => share(returning, visitors, 'returning_visitors', 'visitors'),
    arguments: [count('returning_visitors'), count('visitors')],
  }),
  tableKpi({
    id: 'traffic_sources',
    family: 'site',
    functionName: 'KPI_TRAFFIC_SOURCES',
    better: 'neither',
    cadence: 'weekly',
    stage: 'awareness',
    arguments: [
      column('sources', 'segment'),
      count('visits'),
      optional(count('orders')),
      optional(money('revenue')),
    ],
    tabulate: sourcesTable,
  }),
  columnsKpi({
    id: 'session_duration',
    family: 'site',
    functionName: 'KPI_SESSION_DURATION',
    unit: 'duration',
    shownIn: 'minutes',
    better: 'higher',
    cadence: 'weekly',
    stage: 'interest',
    inputs: [measured('visit_hours'), per('sessions')],
    formula: (time, sessions) => ratio(time, sessions, 'sessions'),
    arguments: [column('durations', 'duration'), optional(single(count('sessions')))],
    gather: timeAndSessions,
  }),
  valuesKpi({
    id: 'pages_per_visit',
    family: 'site',
    functionName: 'KPI_PAGES_PER_VISIT',
    unit: 'ratio',
    better: 'higher',
    cadence: 'weekly',
    stage: 'interest',
    inputs: [measured('page_views'), per('visits')],
    formula: (pageviews, visits) => ratio(pageviews, visits, 'visits'),
    arguments: [count('pageviews'), count('visits')],
  }),
  valuesKpi({
    id: 'bounce_rate',
    family: 'site',
    functionName: 'KPI_BOUNCE',
    unit: 'percent',
    better: 'lower',
    cadence: 'weekly',
    stage: 'interest',
    inputs: [measured('bounced_sessions'), per('sessions')],
    formula: (bounced, sessions) => share(bounced, sessions, 'bounced_sessions', 'sessions'),
    arguments: [count('bounced_sessions'), count('sessions')],
  }),
];
