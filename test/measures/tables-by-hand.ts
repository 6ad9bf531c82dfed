import type { MeasureId } from '../../src/kpi/measure';
import { composedValue } from '../../src/measures/composed-measures';
import { countableShop } from '../../src/measures/countable-shop';
import { type MeasuredShop, measureShop } from '../../src/measures/measure-shop';
import { PeriodGrid } from '../../src/measures/period-grid';
import type { Segment } from '../../src/measures/tally';
import { defaultCalendar } from '../../src/period/calendar';
import { parseIsoDay } from '../../src/period/civil-day';
import { type Period, periodAround } from '../../src/period/period';
import { type LineKind, lineKinds, OrderColumns, type Orders } from '../../src/tables/reading/orders/orders';
import {
  noDay,
  type RecordKind,
  type Records,
  type WordColumn,
} from '../../src/tables/reading/records/records';
import type { Shop } from '../../src/tables/shop';

/** A line: order, day, customer (-1 for none), kind, amount, quantity, merchandise. */
export type Line = readonly [order: number, day: string, customer: number, kind: LineKind, ...number[]];

export function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

export function monthOf(iso: string): Period {
  return periodAround('month', dayOf(iso));
}

/** A column of words; '' is a blank cell. */
export function wordColumn(cells: readonly string[]): WordColumn {
  const words = [...new Set(cells.filter((cell) => cell !== ''))];
  return { words, codes: Int32Array.from(cells, (cell) => words.indexOf(cell)) };
}

export function ordersOf(
  lines: readonly Line[],
  without: { quantity?: true; merchandise?: true } = {},
  more: Partial<Orders> = {},
): Orders {
  const columns = new OrderColumns(lines.length);
  for (const [order, day, customer, kind, amount = 0, quantity = 1, merchandise = amount] of lines) {
    columns.push({ order, day: dayOf(day), customer, kind, amount, quantity, merchandise }, 0);
  }
  const sales = lines.filter(([, , , kind]) => kind === lineKinds.sale).map(([, day]) => dayOf(day));
  return {
    ...columns,
    tabs: ['Orders'],
    sumsUp: false,
    channel: wordColumn(lines.map(() => '')),
    device: undefined,
    country: undefined,
    product: undefined,
    sku: undefined,
    category: undefined,
    cost: undefined,
    tax: undefined,
    deliveredDays: undefined,
    touchpoints: undefined,
    referred: undefined,
    influenced: undefined,
    firstDay: Math.min(...sales),
    lastDay: Math.max(...sales),
    orderCount: Math.max(-1, ...lines.map(([order]) => order)) + 1,
    customerCount: Math.max(-1, ...lines.map(([, , customer]) => customer)) + 1,
    quantity: without.quantity ? undefined : columns.quantity,
    merchandise: without.merchandise ? undefined : columns.merchandise,
    currency: undefined,
    ...more,
  };
}

/** A column of figures; NaN is a blank cell. */
export function figures(...values: readonly number[]): Float64Array {
  return Float64Array.from(values);
}

/** A column of moments in UTC; '' is a blank cell. */
export function moments(...isos: readonly string[]): Float64Array {
  return Float64Array.from(isos, (iso) => (iso === '' ? Number.NaN : Date.parse(`${iso}Z`)));
}

/** A column of words; '' is a blank cell. */
export function words(...cells: readonly string[]): WordColumn {
  return wordColumn(cells);
}

/** A table with these columns; '' is a row without a date. */
export function recordsOf<Kind extends RecordKind>(
  kind: Kind,
  days: readonly string[],
  columns: Pick<Records<Kind>, 'numbers' | 'words' | 'moments'>,
): Records<Kind> {
  const day = Int32Array.from(days, (iso) => (iso === '' ? noDay : dayOf(iso)));
  const dated = [...day].filter((one) => one !== noDay);
  return {
    kind,
    tabs: [kind],
    tabOf: new Int32Array(days.length),
    length: days.length,
    day,
    firstDay: Math.min(...dated),
    lastDay: Math.max(...dated),
    ...columns,
  };
}

/** A shop with these tables; without orders if none are given. */
export function shopOf(tables: Partial<Shop>): Shop {
  return {
    currency: undefined,
    orders: ordersOf([]),
    traffic: undefined,
    ads: undefined,
    costs: undefined,
    surveys: undefined,
    support: undefined,
    inventory: undefined,
    social: undefined,
    sustainability: undefined,
    tabs: [],
    findings: [],
    ...tables,
  };
}

/** The measures of a shop in the periods of a summary. */
export function measured(tables: Partial<Shop>, period: Period, lostAfterDays?: number): MeasuredShop {
  const grid = new PeriodGrid(period, 24, defaultCalendar);
  const dayOfInstant = (instant: number): number => Math.floor(instant / 86_400_000);
  return measureShop(countableShop(shopOf(tables)), grid, { dayOfInstant, lostAfterDays });
}

/** The values of measures in the summary's period. */
export function countsOf<Measure extends MeasureId>(
  { tally }: MeasuredShop,
  measures: readonly Measure[],
  segment: Segment = 'all',
): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(
    measures.map((measure) => {
      const counted = composedValue(measure, (part) => tally.get(part, segment, tally.list.main));
      return [measure, typeof counted === 'number' ? counted : undefined];
    }),
  );
}

/** The values of a measure in the periods that begin on these days. */
export function seriesOf(
  { tally }: MeasuredShop,
  measure: MeasureId,
  starts: readonly string[],
  segment: Segment = 'all',
): readonly (number | undefined)[] {
  return starts.map((start) => {
    const at = tally.spans.findIndex(({ from, to }) => dayOf(start) >= from && dayOf(start) <= to);
    return tally.get(measure, segment, at);
  });
}
