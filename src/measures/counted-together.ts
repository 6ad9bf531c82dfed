import type { CountedKpi } from '../kpi/counted';
import { countedKpis } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { type Finding, tabFinding } from '../tables/findings/finding';
import { noDay, type RecordKind, type Records } from '../tables/reading/records/records';
import { type AnyField, isField } from '../vocabulary/fields';
import type { ChannelGroup } from './channel-group';
import { type ChannelVisits, channelVisits } from './channel-visits';
import { columnOf } from './columns';
import type { RecordMeasure } from './definition';
import type { WordColumns, WordDimension } from './dimension';
import { orderMeasures } from './order-measures';
import type { Span } from './spans';
import type { RowsAre, TableSums } from './table-sums';
import type { CountKey, Tally } from './tally';
import { trafficMeasures } from './traffic-measures';

/** The key of a measure that is counted for one KPI. */
export function keyFor(measure: MeasureId, { id }: Pick<CountedKpi, 'id'>): CountKey {
  const ofKpi = keys.get(id) ?? new Map<MeasureId, CountKey>();
  keys.set(id, ofKpi);
  const key = ofKpi.get(measure) ?? (`${measure}@${id}` as const);
  ofKpi.set(measure, key);
  return key;
}

/** Put together once: each figure of a history looks for its keys. */
const keys = new Map<CountedKpi['id'], Map<MeasureId, CountKey>>();

/** A KPI, and those of its measures that are columns of the same table. */
interface ColumnsOfKpi<Kind extends RecordKind> {
  readonly kpi: CountedKpi;
  readonly columns: readonly (readonly [MeasureId, RecordMeasure<Kind>])[];
}

function kpisOf<Kind extends RecordKind>(
  measures: Readonly<Partial<Record<MeasureId, RecordMeasure<Kind>>>>,
): readonly ColumnsOfKpi<Kind>[] {
  return countedKpis.flatMap((kpi) => {
    const columns = kpi.inputs.flatMap(({ measure, of }) => {
      const definition = measures[measure];
      return of !== 'period' || definition?.column === undefined ? [] : [[measure, definition] as const];
    });
    return columns.length < 2 ? [] : [{ kpi, columns }];
  });
}

/** The inputs of a KPI in the rows of a table that have all of them; NaN in the other rows. */
interface InputsTogether {
  readonly kpi: CountedKpi;
  readonly inputs: readonly {
    readonly measure: MeasureId;
    /** The first field that the input is counted from. */
    readonly field: string | undefined;
    readonly values: Float64Array;
    /** 1 for each row in which this input is known, whether the others are or not. */
    readonly known: Uint8Array;
  }[];
}

/** Remembered, because targets and comparisons count the same tables in other spans. */
const togetherOf = new WeakMap<object, Map<object, readonly InputsTogether[]>>();

function inputsTogether<Kind extends RecordKind>(
  measures: Readonly<Partial<Record<MeasureId, RecordMeasure<Kind>>>>,
  records: Records<Kind>,
  rowsAre: RowsAre,
): readonly InputsTogether[] {
  const ofTable = togetherOf.get(records) ?? new Map<object, readonly InputsTogether[]>();
  togetherOf.set(records, ofTable);
  const found = ofTable.get(measures) ?? newInputsTogether(measures, records, rowsAre);
  ofTable.set(measures, found);
  return found;
}

/** The KPIs of whose inputs some rows have all, and others do not. */
function newInputsTogether<Kind extends RecordKind>(
  measures: Readonly<Partial<Record<MeasureId, RecordMeasure<Kind>>>>,
  records: Records<Kind>,
  rowsAre: RowsAre,
): readonly InputsTogether[] {
  return kpisOf(measures).flatMap(({ kpi, columns }) => {
    const there = columns.flatMap(([measure, { column }]) => {
      const values = column?.values(records);
      return values === undefined ? [] : [{ measure, field: column?.needs[0]?.[0], values }];
    });
    if (there.length < columns.length) return [];
    const inputs = there.map((input) => ({
      ...input,
      known: knownRows(input.values, records.words, rowsAre),
    }));
    const rows = rowsKnownInAll(inputs, records.length);
    if (!rows.includes(1) || !rows.includes(0)) return [];
    const inRows = (values: Float64Array): Float64Array =>
      columnOf(records.length, (row) => (rows[row] === 1 ? orZero(values[row]) : Number.NaN));
    return [{ kpi, inputs: inputs.map((input) => ({ ...input, values: inRows(input.values) })) }];
  });
}

function orZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

function rowsKnownInAll(inputs: readonly { readonly known: Uint8Array }[], length: number): Uint8Array {
  const rows = new Uint8Array(length).fill(1);
  for (const { known } of inputs) {
    for (let row = 0; row < length; row += 1) if (known[row] !== 1) rows[row] = 0;
  }
  return rows;
}

/**
 * Counts the inputs of a KPI only in rows that have all of them, so that numerator and denominator have the
 * same rows: if the visits of a channel are not known, its bounces do not count for the bounce rate. If no
 * row has all inputs, because the table was filled in column by column, the sums of the columns are used.
 */
export function putTogether<Kind extends RecordKind>(
  measures: Readonly<Partial<Record<MeasureId, RecordMeasure<Kind>>>>,
  records: Records<Kind>,
  sums: TableSums,
  main: Span | undefined,
): readonly Finding[] {
  const findings = new Map<AnyField, Finding>();
  for (const { kpi, inputs } of inputsTogether(measures, records, sums.rowsAre)) {
    inputs.forEach(({ field, known }) => {
      if (!isField(field) || field === 'device' || findings.has(field)) return;
      const blanks = blankRows(
        known,
        inputs.flatMap((other) => (other.known === known ? [] : [other.known])),
      );
      const [first] = blanks;
      if (first === undefined) return;
      const tab = records.tabs[records.tabOf[first] ?? 0] ?? '';
      findings.set(field, { ...tabFinding('blankInRates', tab, blanks.length), field });
    });
    for (const { measure, values } of inputs) sums.put(keyFor(measure, kpi), values);
  }
  return [...findings.values()];

  /** The rows of the main span that lack a column but have another one that the KPI needs. */
  function blankRows(known: Uint8Array, others: readonly Uint8Array[]): readonly number[] {
    const rows: number[] = [];
    if (main === undefined) return rows;
    for (let row = 0; row < records.length; row += 1) {
      const day = records.day[row] ?? noDay;
      if (day < main.from || day > main.to || known[row] === 1) continue;
      if (others.some((other) => other[row] === 1)) rows.push(row);
    }
    return rows;
  }
}

/**
 * The rows in which a column is known. In a table of events a blank means 0 if other rows of the same channel
 * have the column.
 */
function knownRows(column: Float64Array, words: WordColumns, rowsAre: RowsAre): Uint8Array {
  const known = new Uint8Array(column.length);
  for (let row = 0; row < column.length; row += 1) known[row] = Number.isNaN(column[row]) ? 0 : 1;
  if (rowsAre === 'measurements') return known;
  const codes = words.channel?.codes;
  const reporting = new Set<number>();
  for (let row = 0; row < known.length; row += 1) if (known[row] === 1) reporting.add(codes?.[row] ?? -1);
  for (let row = 0; row < known.length; row += 1) known[row] = reporting.has(codes?.[row] ?? -1) ? 1 : 0;
  return known;
}

const ofOrders: Readonly<Partial<Record<MeasureId, unknown>>> = orderMeasures;
const ofTraffic: Readonly<Partial<Record<MeasureId, RecordMeasure<'traffic'>>>> = trafficMeasures;

/**
 * Counts the orders and visits of a KPI only for channels and days whose visits are known: orders of a
 * marketplace without visits do not count for a conversion rate.
 */
export function putOrdersWithVisits(
  traffic: Records<'traffic'>,
  sums: TableSums,
  dimension: WordDimension<ChannelGroup>,
  ordersOfSlot: readonly number[],
  tally: Tally,
  { tab, visitorsOverlap }: { readonly tab: string; readonly visitorsOverlap: boolean },
): readonly Finding[] {
  const named = ordersOfSlot.flatMap((orders, slot) => (orders > 0 && slot > 0 ? [slot] : []));
  const findings: Finding[] = [];
  const found = new Map<string, ChannelVisits>();
  for (const kpi of countedKpis) {
    const measures = kpi.inputs.filter(({ of }) => of === 'period').map(({ measure }) => measure);
    const orders = measures.filter((measure) => ofOrders[measure] !== undefined);
    const visits = measures.filter((measure) => ofTraffic[measure] !== undefined);
    const columns = visits.flatMap(
      (measure) => ofTraffic[countedFor(measure)]?.column?.values(traffic) ?? [],
    );
    if (orders.length === 0 || columns.length === 0) continue;
    // Found once for the KPIs that need the same columns of visits.
    const key = visits.map(countedFor).join();
    const known = found.get(key) ?? channelVisits(traffic, columns, sums.slots, dimension, ordersOfSlot);
    found.set(key, known);
    for (const measure of orders) putWhere(measure, kpi, known.ofOrders, named);
    if (kpi.id === 'conversion_rate') findings.push(...leftOut(known));
    for (const measure of visits) putWhere(measure, kpi, known.ofVisits, sums.slots.named);
  }

  return findings;

  function countedFor(measure: MeasureId): MeasureId {
    return visitorsOverlap && measure === 'visitors' ? 'visits' : measure;
  }

  /** Reports the orders of the main span whose visits are unknown. */
  function leftOut({ ofOrders }: ChannelVisits): readonly Finding[] {
    const counts = tally.daysOf('orders');
    const main = tally.spans[tally.list.main];
    if (counts === undefined || main === undefined) return [];
    const missing = dimension.keys.map((_, slot) => {
      let orders = 0;
      for (let day = main.from; day <= main.to; day += 1) {
        if (!ofOrders(slot, day)) orders += counts.sums[tally.placeOfDay(day) + slot] ?? 0;
      }
      return orders;
    });
    const all = missing.reduce((sum, orders) => sum + orders, 0);
    const names = dimension.labels.filter((label, slot) => label !== '' && (missing[slot] ?? 0) > 0);
    return all === 0 ? [] : [{ ...tabFinding('channelsWithoutVisits', tab, all), text: names.join(', ') }];
  }

  function putWhere(
    measure: MeasureId,
    kpi: CountedKpi,
    isCounted: ChannelVisits['ofOrders'],
    slots: readonly number[],
  ): void {
    const counts = tally.daysOf(countedFor(measure));
    if (counts === undefined) return;
    const { slotCount } = dimension;
    const place = counts.sums.slice();
    // Most figures are 0: few channels sell something on every day.
    for (let at = 0; at < place.length; at += 1) {
      if (place[at] !== 0 && !isCounted(at % slotCount, tally.firstDay + Math.floor(at / slotCount)))
        place[at] = 0;
    }
    const links = counts.links?.filter(({ slot, from }) => isCounted(slot, from));
    tally.putDays(
      keyFor(measure, kpi),
      { ...counts, sums: place, ...(links === undefined ? {} : { links }) },
      { covers: (span) => tally.get(measure, 'all', span) !== undefined, named: slots },
    );
  }
}
