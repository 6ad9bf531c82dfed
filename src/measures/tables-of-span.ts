import type { TableKpiId } from '../kpi/catalogue';
import type { MeasureId } from '../kpi/measure';

import { lineKinds, type Orders } from '../tables/reading/orders/orders';
import type { Records, WordColumn } from '../tables/reading/records/records';
import { firstOf } from './columns';
import type { CountedColumns } from './counted-columns';
import { fieldsOf, type MeasureSource } from './definition';
import type { Span } from './spans';

/** The columns that a table KPI is computed from, or the measures that the tabs lack for it. */
export type TableColumns =
  | { readonly state: 'columns'; readonly columns: CountedColumns }
  | { readonly state: 'noData'; readonly missing: readonly MeasureId[] };

/** The measures of table KPIs. They are counted by name, not by slot. */
export const tableMeasures = {
  orders_by_channel: { needs: [[fieldsOf('orders', 'channel')]] },
  visits_by_channel: {
    needs: [[fieldsOf('traffic', 'channel', 'visits')], [fieldsOf('traffic', 'channel', 'visitors')]],
  },
  product_views: {
    needs: [[fieldsOf('traffic', 'productViews', 'product')], [fieldsOf('traffic', 'pageViews', 'product')]],
  },
  touchpoints: { needs: [[fieldsOf('orders', 'touchpoints')]] },
} as const satisfies Partial<Record<MeasureId, MeasureSource>>;

/** The sums by name; names without a row in the span are missing. */
class ByName {
  private readonly sums: Float64Array;
  private readonly has: Uint8Array;

  constructor(readonly column: WordColumn) {
    // The last index is for rows without a name.
    this.sums = new Float64Array(column.words.length + 1);
    this.has = new Uint8Array(column.words.length + 1);
  }

  add(row: number, value: number): void {
    const code = this.column.codes[row] ?? -1;
    const place = code < 0 ? this.column.words.length : code;
    this.sums[place] = (this.sums[place] ?? 0) + value;
    this.has[place] = 1;
  }

  /** The names with their sums, the nameless last. */
  entries(): readonly (readonly [string | null, number])[] {
    const names = [...this.column.words, null];
    return names.flatMap((name, place) =>
      this.has[place] === 1 ? [[name, this.sums[place] ?? 0] as const] : [],
    );
  }
}

/** The figures of rows in a span, by name; a row for several days counts with its part in the span. */
function figuresByName(
  { day, until = day, length }: Pick<Records<'traffic'>, 'day' | 'until' | 'length'>,
  column: WordColumn,
  values: Float64Array,
  { from, to }: Span,
): ByName {
  const found = new ByName(column);
  for (let row = 0; row < length; row += 1) {
    const first = day[row] ?? 0;
    const last = until[row] ?? first;
    const days = Math.min(last, to) - Math.max(first, from) + 1;
    const value = values[row] ?? Number.NaN;
    if (days > 0 && !Number.isNaN(value)) found.add(row, (value * days) / (last - first + 1));
  }
  return found;
}

interface SalesByName {
  readonly orders: ByName;
  readonly revenue: ByName;
}

/** Orders and revenue by a column of the orders: each order once under each name that its lines have. */
function salesByName(orders: Orders, column: WordColumn, { from, to }: Span): SalesByName {
  const { length, day, kind, order, amount } = orders;
  const sales = { orders: new ByName(column), revenue: new ByName(column) };
  // The lines of the span, sorted by name: then one mark for each order is enough to count it once under each
  // name.
  const counts = new Int32Array(column.words.length + 2);
  const isOf = (line: number): boolean => {
    const lineDay = day[line] ?? 0;
    return lineDay >= from && lineDay <= to && kind[line] === lineKinds.sale;
  };
  for (let line = 0; line < length; line += 1) {
    if (!isOf(line)) continue;
    sales.revenue.add(line, amount[line] ?? 0);
    const place = (column.codes[line] ?? -1) + 2;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (let place = 1; place < counts.length; place += 1) {
    counts[place] = (counts[place] ?? 0) + (counts[place - 1] ?? 0);
  }
  const lines = new Int32Array(counts[counts.length - 1] ?? 0);
  for (let line = 0; line < length; line += 1) {
    if (!isOf(line)) continue;
    const place = (column.codes[line] ?? -1) + 1;
    const at = counts[place] ?? 0;
    lines[at] = line;
    counts[place] = at + 1;
  }
  const lastName = new Int32Array(orders.orderCount).fill(-2);
  for (const line of lines) {
    const id = order[line] ?? 0;
    const name = column.codes[line] ?? -1;
    if (lastName[id] === name) continue;
    lastName[id] = name;
    sales.orders.add(line, 1);
  }
  for (const refund of orders.refunds) {
    if (refund.day >= from && refund.day <= to) sales.revenue.add(refund.line, -refund.amount);
  }
  return sales;
}

/**
 * Puts figures below each other: one list with the names of all, and a column for each figure, blank at the
 * names of the others.
 */
function side(...figures: readonly ByName[]): {
  readonly names: readonly (string | null)[];
  readonly columns: readonly (readonly (number | null)[])[];
} {
  const lists = figures.map((figure) => figure.entries());
  const names = lists.flatMap((list) => list.map(([name]) => name));
  const columns = lists.map((list, index) =>
    lists.flatMap((other, at) => (at === index ? list.map(([, value]) => value) : other.map(() => null))),
  );
  return { names, columns };
}

/**
 * The columns for the table KPIs in a span. Names are the owner's; those that differ only in capitals are the
 * same.
 */
export class TablesOfSpan {
  constructor(
    private readonly orders: Orders,
    private readonly traffic: Records<'traffic'> | undefined,
    private readonly span: Span,
  ) {}

  private readonly columns: Readonly<Record<TableKpiId, () => TableColumns>> = {
    traffic_sources: () => this.trafficSources(),
    channel_traffic: () => this.channelTraffic(),
    channel_conversion: () => this.channelConversion(),
    product_interest: () => this.productInterest(),
    purchase_triggers: () => this.purchaseTriggers(),
  };

  columnsOf(id: TableKpiId): TableColumns {
    return this.columns[id]();
  }

  private traffics(of: 'visits' | 'visitors'): ByName | undefined {
    const { traffic, span } = this;
    const channel = traffic?.words.channel;
    if (traffic === undefined || channel === undefined) return undefined;
    const { visits, visitors } = traffic.numbers;
    const values = of === 'visits' ? firstOf(visits, visitors) : firstOf(visitors, visits);
    const found = values && figuresByName(traffic, channel, values, span);
    return found === undefined || found.entries().length === 0 ? undefined : found;
  }

  /** Orders by channel, if any line names one. */
  private channelSales(): SalesByName | undefined {
    const { channel } = this.orders;
    if (channel.words.length === 0) return undefined;
    return salesByName(this.orders, channel, this.span);
  }

  /** Visits by source; with orders and revenue if a channel has the same name in both tables. */
  private trafficSources(): TableColumns {
    const visits = this.traffics('visits');
    if (visits === undefined) return lacking('visits_by_channel');
    const sales = this.channelSales();
    const sources = new Set(visits.column.words.map((name) => name.toLowerCase()));
    const meets = this.orders.channel.words.some((name) => sources.has(name.toLowerCase()));
    if (sales === undefined || !meets) {
      const { names, columns } = side(visits);
      return columnsState({ sources: names }, { visits: columns[0] ?? [] });
    }
    const { names, columns } = side(visits, sales.orders, sales.revenue);
    const [ofVisits = [], ofOrders = [], ofRevenue = []] = columns;
    // Names that have orders but no visits are no sources of visits.
    const joined = joinRows(names, ofVisits, [ofOrders, ofRevenue]);
    return columnsState(
      { sources: joined.names },
      { visits: joined.first, orders: joined.others[0] ?? [], revenue: joined.others[1] ?? [] },
    );
  }

  private channelTraffic(): TableColumns {
    const visits = this.traffics('visits');
    if (visits === undefined) return lacking('visits_by_channel');
    const joined = joinRows(...firstColumn(side(visits)), []);
    return columnsState({ channels: joined.names }, { visits: joined.first });
  }

  private channelConversion(): TableColumns {
    const visitors = this.traffics('visitors');
    const sales = this.channelSales();
    if (visitors === undefined || sales === undefined) {
      const missing: MeasureId[] = sales === undefined ? ['orders_by_channel'] : [];
      if (visitors === undefined) missing.push('visits_by_channel');
      return { state: 'noData', missing };
    }
    const { names, columns } = side(sales.orders, visitors);
    return columnsState({ channels: names }, { orders: columns[0] ?? [], visitors: columns[1] ?? [] });
  }

  private productInterest(): TableColumns {
    const { traffic, span, orders } = this;
    const product = traffic?.words.product;
    const views = traffic?.numbers.productViews ?? traffic?.numbers.pageViews;
    if (traffic === undefined || product === undefined || views === undefined)
      return lacking('product_views');
    const viewed = figuresByName(traffic, product, views, span);
    const named = viewed.entries().filter(([name]) => name !== null);
    if (named.length === 0) return lacking('product_views');
    const known = new Set(named.map(([name]) => name?.toLowerCase()));
    const column = [orders.product, orders.sku].find((one) =>
      one?.words.some((word) => known.has(word.toLowerCase())),
    );
    const sold = column && salesByName(orders, column, span).orders.entries();
    const ofViewed = (sold ?? []).filter(([name]) => known.has(name?.toLowerCase()));
    const products = [...named, ...ofViewed].map(([name]) => name);
    return columnsState(
      { products },
      {
        views: [...named.map(([, value]) => value), ...ofViewed.map(() => null)],
        ...(sold === undefined
          ? {}
          : { orders: [...named.map(() => null), ...ofViewed.map(([, value]) => value)] }),
      },
    );
  }

  /** Each touchpoint path, with the number of orders that came by it. */
  private purchaseTriggers(): TableColumns {
    const { touchpoints } = this.orders;
    if (touchpoints === undefined) return lacking('touchpoints');
    const paths = salesByName(this.orders, touchpoints, this.span)
      .orders.entries()
      .filter(([path]) => path !== null);
    if (paths.length === 0) return lacking('touchpoints');
    return columnsState(
      { paths: paths.map(([path]) => path) },
      { values: paths.map(([, orders]) => orders) },
    );
  }
}

function lacking(measure: MeasureId): TableColumns {
  return { state: 'noData', missing: [measure] };
}

function columnsState(words: CountedColumns['words'], figures: CountedColumns['figures']): TableColumns {
  return { state: 'columns', columns: { words, figures } };
}

function firstColumn({
  names,
  columns,
}: ReturnType<typeof side>): [readonly (string | null)[], readonly (number | null)[]] {
  return [names, columns[0] ?? []];
}

/**
 * Sums up the figures of each name; names that differ only in capitals are the same. Names without a first
 * figure are left out.
 */
function joinRows(
  names: readonly (string | null)[],
  first: readonly (number | null)[],
  others: readonly (readonly (number | null)[])[],
): {
  readonly names: readonly (string | null)[];
  readonly first: readonly (number | null)[];
  readonly others: readonly (readonly (number | null)[])[];
} {
  const rows = new Map<
    string | null,
    { name: string | null; first: number | null; others: (number | null)[] }
  >();
  names.forEach((name, index) => {
    const key = name?.toLowerCase() ?? null;
    const row = rows.get(key) ?? { name, first: null, others: others.map(() => null) };
    rows.set(key, row);
    row.first = plus(row.first, first[index]);
    row.others = row.others.map((value, at) => plus(value, others[at]?.[index]));
  });
  const kept = [...rows.values()].filter((row) => row.first !== null);
  return {
    names: kept.map(({ name }) => name),
    first: kept.map((row) => row.first),
    others: others.map((_, at) => kept.map((row) => row.others[at] ?? null)),
  };
}

function plus(a: number | null, b: number | null | undefined): number | null {
  if (a === null || b === null || b === undefined) return a ?? b ?? null;
  return a + b;
}
