import {
  channelColumn,
  dataCheckColumn,
  factColumn,
  summaryColumn,
  tableColumns,
} from '../../src/summary/written-columns';
import type { Workbook } from '../spreadsheet/workbook';
import type { FollowedTarget } from './followed-targets';
import { SummaryTabError, type WrittenRow, writtenRows } from './written-block';

export { SummaryTabError } from './written-block';

/** The named ranges of the add-on's blocks, which stay valid whatever the owner does to the tabs. */
const SUMMARY_BLOCK = 'ShopKPI_Summary';
const DATA_CHECK_BLOCK = 'ShopKPI_DataCheck';

export interface Span {
  from: string;
  to: string;
}

/** A KPI of the tab; without a value it has a reason. KPIs that are tables are separate. */
export interface Kpi {
  id: string;
  /** The unit in the add-on's catalogue; null for an unknown KPI. */
  unit: string | null;
  /** Only for money. */
  currency?: string;
  value: number | null;
  previous: number | null;
  change: number | null;
  lastYear: number | null;
  changeLastYear: number | null;
  absent: string | null;
  /** The difference to the period compared with, in the KPI's unit: fractions for rates, hours for durations. */
  difference?: number | null;
  /** The 95 % interval of the difference, and the probability of one at least as large by chance alone. */
  low?: number | null;
  high?: number | null;
  p?: number | null;
  verdict?: string | null;
}

/** The days that a period is compared with. */
export interface Compared extends Span {
  kind: string;
  /** Whether both periods were cut to the days of the unfinished one that are over. */
  sameElapsedDays: boolean;
}

export interface KpiTable {
  id: string;
  /** The heading of each cell of a row. */
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

export interface Channel {
  group: string;
  visits: number | null;
  engagement: number | null;
  conversion: number | null;
  advocacy: number | null;
  revenue: number | null;
  orders: number | null;
}

export interface Finding {
  code: string;
  tab: string;
  rows: number;
}

export interface Summary {
  asOf: string;
  period: Span;
  /** null if there is nothing fair to compare with. */
  previous: Span | null;
  lastYear: Span | null;
  /** null if the data cover only a part of one of the periods. */
  compared: Compared | null;
  /** The headlines, the most important first. */
  headlines: { kpi: string | null; text: string }[];
  /** What changed revenue: parts that add up to the effect; null if not known. */
  drivers: Drivers | null;
  /** What each segment adds to the change of revenue; those of one kind add up to it. */
  contributions: Contribution[];
  /** Why the order value and the conversion rate changed; the parts of one KPI add up to its change. */
  mixAndRate: MixAndRate[];
  currency: string | null;
  kpis: Kpi[];
  tables: KpiTable[];
  channels: Channel[];
  /** The rows of the tab of targets with their states. */
  targets: FollowedTarget[];
  findings: Finding[];
}

export interface Drivers {
  of: string;
  effect: number;
  parts: { id: string; effect: number }[];
}

export interface Contribution {
  by: string;
  /** null for orders without a segment. */
  segment: string | null;
  effect: number;
}

/** The effects of a segment's share and of its own rate on a KPI, in the unit of the KPI. */
export interface MixAndRate {
  kpi: string;
  by: string;
  /** null for orders without a segment. */
  segment: string | null;
  mix: number;
  rate: number;
}

/** The tab in words and figures for a reader. */
export interface SummaryText {
  /** The period and the ones it is compared with, each named in the tab's language. */
  spans: readonly string[];
  /** For each KPI its name, value, previous value, change and judgement. */
  kpis: readonly (readonly string[])[];
  findings: readonly string[];
}

/** Reads the figures from the tabs that the add-on wrote; `units` are those of its KPIs. */
export function readSummaryTab(
  workbook: Workbook,
  units: ReadonlyMap<string, string>,
): { summary: Summary; text: SummaryText } {
  const rows = writtenRows(workbook, SUMMARY_BLOCK);
  if (!rows) throw new SummaryTabError('The add-on wrote no summary tab.');
  const { name, value, previous, change, trend } = summaryColumn;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const asOf = byId.get('period')?.day(factColumn.secondValue) ?? null;
  const period = spanOf(byId.get('period'), factColumn.value);
  if (asOf === null || period === null) throw new SummaryTabError('The summary tab does not say its period.');

  const tables = tablesOf(rows);
  const isTable = new Set(tables.map(({ id }) => id));
  const kpiRows = rows.filter(({ id }) => KPI_ID.test(id) && !HEAD_IDS.has(id) && !isTable.has(id));
  const currency = currencyOf(byId.get('madeAt'));
  const kpis = [
    ...kpiRows.map((row) => kpiOf(row, units.get(row.id) ?? null, currency)),
    ...rows.flatMap((row) => missingKpis(row, units, currency)),
  ];
  const findings = (writtenRows(workbook, DATA_CHECK_BLOCK) ?? []).filter(({ id }) => FINDING_ID.test(id));
  return {
    summary: {
      asOf,
      period,
      previous: spanOf(byId.get('previous'), factColumn.value),
      lastYear: spanOf(byId.get('previous'), factColumn.secondValue),
      compared: null,
      headlines: [],
      drivers: null,
      contributions: [],
      mixAndRate: [],
      currency,
      kpis,
      tables,
      channels: rows.filter(({ id }) => CHANNEL_ID.test(id)).map(channelOf),
      targets: [],
      findings: findings.map((row) => ({
        code: row.id.replace(FINDING_ID, ''),
        tab: row.text(dataCheckColumn.tab),
        rows: row.number(dataCheckColumn.rows) ?? 0,
      })),
    },
    text: {
      spans: [
        ...spanText(byId.get('period'), factColumn.label, factColumn.value),
        ...spanText(byId.get('previous'), factColumn.label, factColumn.value),
        ...spanText(byId.get('previous'), factColumn.secondLabel, factColumn.secondValue),
      ],
      kpis: kpiRows
        .filter((row) => row.number(summaryColumn.value) !== null)
        .map((row) => [name, value, previous, change, trend].map(row.shown)),
      // Findings about the whole spreadsheet have no tab.
      findings: findings.map((row) => {
        const tab = row.text(dataCheckColumn.tab);
        const told = row.shown(dataCheckColumn.found);
        return `${row.shown(dataCheckColumn.severity)}${tab === '' ? '' : ` (${tab})`}: ${told}`;
      }),
    },
  };
}

const KPI_ID = /^[a-z][a-z0-9_]*$/;
const TABLE_ROW_ID = /^([a-z][a-z0-9_]*):\d+$/;
const CHANNEL_ID = /^channel:/;
const FINDING_ID = /^finding:/;
const MISSING_ID = /^missing:([a-z0-9_,]+)$/;
const HEAD_IDS: ReadonlySet<string> = new Set(['state', 'period', 'previous']);

/** The days in a column and the one after it. */
function spanOf(row: WrittenRow | undefined, column: number): Span | null {
  const from = row?.day(column) ?? null;
  const to = row?.day(column + 1) ?? null;
  return from === null || to === null ? null : { from, to };
}

/** The span as the tab shows it, with its label; empty if it has no days. */
function spanText(row: WrittenRow | undefined, label: number, column: number): readonly string[] {
  if (row === undefined || spanOf(row, column) === null) return [];
  const note = row.text(factColumn.note);
  const days = `${row.shown(label)}: ${row.shown(column)} – ${row.shown(column + 1)}`;
  return [note === '' ? days : `${days} (${note})`];
}

/** The ISO code of the currency; null if the row holds a sentence instead, because it is not known. */
function currencyOf(row: WrittenRow | undefined): string | null {
  const word = row?.text(factColumn.secondValue) ?? '';
  return /^\S{1,4}$/.test(word) ? word : null;
}

/** The unit of a figure: durations of the catalogue are in hours. */
export function unitOfFigure(unit: string): string {
  return unit === 'duration' ? 'hours' : unit;
}

function kpiOf(row: WrittenRow, unit: string | null, currency: string | null): Kpi {
  const value = row.number(summaryColumn.value);
  // The reason for a missing value stands beside the name, or in place of the formula in a row that had a
  // value before.
  const reason = row.text(summaryColumn.value) || row.text(summaryColumn.formula);
  return {
    id: row.id,
    unit: unit === null ? null : unitOfFigure(unit),
    ...(unit === 'money' && currency !== null ? { currency } : {}),
    value,
    previous: row.number(summaryColumn.previous),
    change: relativeChange(row, summaryColumn.previous, summaryColumn.change),
    lastYear: row.number(summaryColumn.lastYear),
    changeLastYear: relativeChange(row, summaryColumn.lastYear, summaryColumn.changeLastYear),
    absent: value === null ? reason : null,
  };
}

/** The missing KPIs of a line that says what they need. */
function missingKpis(
  row: WrittenRow,
  units: ReadonlyMap<string, string>,
  currency: string | null,
): readonly Kpi[] {
  const [, ids] = MISSING_ID.exec(row.id) ?? [];
  const named = ids?.split(',') ?? [];
  return named.map((id) => ({ ...kpiOf(row, units.get(id) ?? null, currency), id }));
}

/** The change relative to the previous value. The tab shows some units' changes as differences. */
function relativeChange(row: WrittenRow, previous: number, change: number): number | null {
  const [value, before] = [row.number(summaryColumn.value), row.number(previous)];
  const isTold = row.number(change) !== null || row.text(change) !== '';
  return !isTold || value === null || before === null || before === 0
    ? null
    : (value - before) / Math.abs(before);
}

/** The KPIs that are tables. Each has a heading with the KPI's id, and numbered rows. */
function tablesOf(rows: readonly WrittenRow[]): KpiTable[] {
  const tables: KpiTable[] = [];
  const [label = 0, ...figureColumns] = tableColumns;
  for (const heading of rows) {
    const own = rows.filter(({ id }) => TABLE_ROW_ID.exec(id)?.[1] === heading.id);
    if (own.length === 0) continue;
    const figures = figureColumns.filter((column) => heading.text(column) !== '');
    tables.push({
      id: heading.id,
      columns: [label, ...figures].map(heading.text),
      rows: own.map((row) => [row.text(label), ...figures.map(row.number)]),
    });
  }
  return tables;
}

function channelOf(row: WrittenRow): Channel {
  return {
    group: row.id.replace(CHANNEL_ID, ''),
    visits: row.number(channelColumn.visits),
    engagement: row.number(channelColumn.engagement),
    conversion: row.number(channelColumn.conversion),
    advocacy: row.number(channelColumn.advocacy),
    revenue: row.number(channelColumn.revenue),
    orders: row.number(channelColumn.orders),
  };
}
