import type { Cell, RawTab } from '../../../src/cells/cell';
import { isoDay } from '../../../src/period/civil-day';
import type { Finding } from '../../../src/tables/findings/finding';
import { Money } from '../../../src/tables/reading/money';
import { mainCurrencyOf } from '../../../src/tables/reading/orders/currency';
import { lineKinds } from '../../../src/tables/reading/orders/orders';
import { readOrders } from '../../../src/tables/reading/orders/read-orders';
import { readRecords } from '../../../src/tables/reading/records/read-records';
import { noDay, type RecordKind, type WordColumn } from '../../../src/tables/reading/records/records';
import { recogniseTab } from '../../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../../reading-rules';

/** The rows of a sample, whose cells are separated by bars. */
export function sample(text: string): readonly (readonly Cell[])[] {
  return text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => line.split('|'));
}

/** What is read from a sample of orders, in the form in which an owner would check it. */
export interface OrdersSeen {
  readonly orders: number;
  readonly revenue: number;
  readonly days: readonly string[];
  readonly customers: number;
  readonly items: number | undefined;
  readonly currency: string | undefined;
  readonly cancelled: number;
  readonly returned: number;
}

/** Findings about rows that are not used, and about rows that are. */
const explains: ReadonlySet<string> = new Set([
  'missingOrderId',
  'unreadDate',
  'unreadAmount',
  'unreadVisits',
  'otherCurrency',
  'totalRows',
  'descriptionRows',
]);

function explained(findings: readonly Finding[]): number {
  return findings.reduce((sum, { code, rows }) => sum + (explains.has(code) ? rows : 0), 0);
}

/** The filled rows of the table, from its header to the beginning of another table. */
function filledRows(tab: RawTab, { headerRow, endRow }: { headerRow: number; endRow: number }): number {
  const rows = tab.cells.slice(headerRow + 1, endRow);
  return rows.filter((cells) => cells.some((cell) => String(cell).trim() !== '')).length;
}

export function readOrdersSample(cells: readonly (readonly Cell[])[], rules = rulesInUtc) {
  const tab = { name: 'Export', cells };
  const found = recogniseTab(tab);
  if (found.kind !== 'orders') throw new Error(`The tab was taken for ${found.kind}.`);
  const sources = [{ tab, layout: found.layout }];
  const read = readOrders(sources, rules, new Money(mainCurrencyOf(sources)));
  if (read.kind === 'refused') throw new Error(`The orders were refused: ${read.refusal.code}.`);
  const { orders, findings } = read;
  const lines = Array.from({ length: orders.length }, (_, line) => line);
  const sales = lines.filter((line) => orders.kind[line] === lineKinds.sale);
  const ordersOf = (kind: number): number =>
    new Set(lines.filter((line) => orders.kind[line] === kind).map((line) => orders.order[line])).size;
  const sum = (values: Float64Array): number => sales.reduce((total, line) => total + (values[line] ?? 0), 0);
  const back = orders.refunds.reduce((total, { amount }) => total + amount, 0);
  const itemsBack = orders.refunds.reduce((total, { items }) => total + items, 0);
  const seen: OrdersSeen = {
    orders: ordersOf(lineKinds.sale),
    revenue: Math.round((sum(orders.amount) - back) * 100) / 100,
    days: [...new Set([...orders.day].map(isoDay))],
    customers: orders.customerCount,
    items: orders.quantity && sum(orders.quantity) - itemsBack,
    currency: orders.currency,
    cancelled: ordersOf(lineKinds.cancelled),
    returned: ordersOf(lineKinds.returned),
  };
  const header = cells[found.layout.headerRow] ?? [];
  const columns = Object.entries(found.layout.columns);
  return {
    seen,
    findings,
    refunds: orders.refunds,
    codes: findings.map(({ code }) => code),
    fields: Object.fromEntries(columns.map(([field, column = -1]) => [field, header[column]])),
    rowsUnexplained: filledRows(tab, found.layout) - orders.length - explained(findings),
  };
}

/** The days, figures, words and moments read from a sample of another kind, by field. */
export function readSample<Kind extends RecordKind>(
  kind: Kind,
  cells: readonly (readonly Cell[])[],
  { rules = rulesInUtc, name = 'Export', money = new Money(undefined) } = {},
) {
  const tab = { name, cells };
  const found = recogniseTab(tab);
  if (found.kind !== kind || !('layout' in found)) throw new Error(`The tab was taken for ${found.kind}.`);
  const { records, rows, findings } = readRecords(kind, [{ tab, layout: found.layout }], rules, money);
  const figures = Object.entries<Float64Array | undefined>(records?.numbers ?? {});
  const words = Object.entries<WordColumn | undefined>(records?.words ?? {});
  const moments = Object.entries<Float64Array | undefined>(records?.moments ?? {});
  const header = cells[found.layout.headerRow] ?? [];
  return {
    days: [...(records?.day ?? [])].map((day) => (day === noDay ? '' : isoDay(day))),
    numbers: Object.fromEntries(figures.map(([field, column]) => [field, [...(column ?? [])]])),
    words: Object.fromEntries(
      words.map(([field, column]) => [
        field,
        [...(column?.codes ?? [])].map((code) => column?.words[code] ?? ''),
      ]),
    ),
    moments: Object.fromEntries(moments.map(([field, column]) => [field, [...(column ?? [])]])),
    fields: Object.fromEntries(
      Object.entries(found.layout.columns).map(([field, column = -1]) => [field, header[column]]),
    ),
    findings,
    codes: findings.map(({ code }) => code),
    rows: rows[0],
    rowsUnexplained: filledRows(tab, found.layout) - (records?.length ?? 0) - explained(findings),
  };
}
