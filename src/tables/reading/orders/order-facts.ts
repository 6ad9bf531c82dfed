import { type Cell, isEmptyCell } from '../../../cells/cell';
import { readDateText, timeOfDay } from '../../../cells/date-text';
import { plainWords } from '../../../cells/header-text';
import { readNumberText } from '../../../cells/number-text';
import { WordCodes } from '../../../cells/word-codes';
import { zoneOfHeader } from '../../../cells/zone-text';
import type { CivilDay } from '../../../period/civil-day';
import { millisecondsPerDay } from '../../../period/civil-day';
import type { FieldOf } from '../../../vocabulary/fields';
import { Marker } from '../../../vocabulary/markers';
import type { Finding } from '../../findings/finding';
import { DayColumn, NumberColumn, type NumberNotation, type ReadingRules } from '../column-reader';
import { channelOfTab } from '../tab-channel';
import type { OrdersSource } from './currency';
import { repeatsInOrders } from './deduction';
import type { OrderColumns } from './orders';
import { UnreadFigures } from './unread-figures';

/** The codes of the words in each column. All tabs of orders share them. */
export class OrderWordCodes {
  readonly channel = new WordCodes();
  readonly device = new WordCodes();
  readonly country = new WordCodes();
  readonly product = new WordCodes();
  readonly sku = new WordCodes();
  readonly category = new WordCodes();
  readonly touchpoints = new WordCodes();
}

/** The columns of order lines besides order, day, customer and amount; undefined if the tab does not have one. */
export interface OrderFacts {
  readonly channel: Int32Array;
  readonly device: Int32Array | undefined;
  readonly country: Int32Array | undefined;
  readonly product: Int32Array | undefined;
  readonly sku: Int32Array | undefined;
  readonly category: Int32Array | undefined;
  readonly touchpoints: Int32Array | undefined;
  readonly cost: Float64Array | undefined;
  readonly tax: Float64Array | undefined;
  readonly deliveredDays: Float64Array | undefined;
  readonly referred: Uint8Array | undefined;
  readonly influenced: Uint8Array | undefined;
}

/** Answers to "who recommended us?" that name nobody. */
const nobody = new Marker('nobody', 'alone');

/** Headers of the cost of all pieces of a line, unlike that of one piece. */
const ofAllPieces = new Marker('costOfAllPieces', 'alone');

/** Reads further columns, one after the other, for the rows that became lines. */
class FactReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly source: OrdersSource,
    private readonly lines: OrderColumns,
    private readonly orderCount: number,
    private readonly notation: NumberNotation,
    private readonly rules: ReadingRules,
  ) {}

  private column(field: FieldOf<'orders'>): number | undefined {
    return this.source.layout.columns[field];
  }

  private cell(line: number, column: number): Cell {
    return this.source.tab.cells[this.lines.row[line] ?? 0]?.[column] ?? '';
  }

  /** Whether a line belongs to the same order as the line above. */
  private continues(line: number): boolean {
    return line > 0 && this.lines.order[line] === this.lines.order[line - 1];
  }

  words(field: FieldOf<'orders'>, codes: WordCodes, isOfOrder: boolean): Int32Array | undefined {
    const column = this.column(field);
    if (column === undefined) return undefined;
    const { length } = this.lines;
    const found = new Int32Array(length);
    for (let line = 0; line < length; line += 1) {
      const code = codes.code(this.cell(line, column));
      found[line] = code < 0 && isOfOrder && this.continues(line) ? (found[line - 1] ?? -1) : code;
    }
    if (isOfOrder) this.fillOrders(found);
    return found;
  }

  /** Copies a value that one line of an order has to its other lines, wherever they are in the tab. */
  private fillOrders(found: Int32Array): void {
    if (!found.includes(-1)) return;
    const { order, length } = this.lines;
    const ofOrder = new Int32Array(this.orderCount).fill(-1);
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      if (ofOrder[id] === -1) ofOrder[id] = found[line] ?? -1;
    }
    for (let line = 0; line < length; line += 1) {
      if (found[line] === -1) found[line] = ofOrder[order[line] ?? 0] ?? -1;
    }
  }

  /** A number is no channel: some shops have the id of an app there. Then the channel is taken from the tab's name. */
  channel(codes: WordCodes): Int32Array {
    const ofTab = codes.code(channelOfTab(this.source.tab.name));
    const found = this.words('channel', codes, true);
    if (found === undefined) return new Int32Array(this.lines.length).fill(ofTab);
    const isNumber = codes.words.map((word) => readNumberText(word).kind !== 'notNumber');
    for (let line = 0; line < found.length; line += 1) {
      const code = found[line] ?? -1;
      if (code < 0 || isNumber[code]) found[line] = ofTab;
    }
    return found;
  }

  /** 1 for each line of an order for which the column names somebody. */
  flags(field: FieldOf<'orders'>): Uint8Array | undefined {
    const codes = new WordCodes();
    const found = this.words(field, codes, true);
    if (found === undefined) return undefined;
    const isSomebody = codes.words.map(plainWords).map((word) => word !== '' && !nobody.test(word));
    const flags = new Uint8Array(found.length);
    for (let line = 0; line < found.length; line += 1) if (isSomebody[found[line] ?? -1]) flags[line] = 1;
    return flags;
  }

  private numbers(field: FieldOf<'orders'>): Float64Array | undefined {
    const column = this.column(field);
    if (column === undefined) return undefined;
    const { length, row } = this.lines;
    const numbers = new NumberColumn(this.notation, column);
    const unread = new UnreadFigures(this.source);
    const found = new Float64Array(length);
    for (let line = 0; line < length; line += 1) {
      const cell = this.cell(line, column);
      const value = isEmptyCell(cell) ? Number.NaN : numbers.read(cell, row[line] ?? 0);
      if (Number.isNaN(value)) unread.note(cell, row[line] ?? 0, column);
      found[line] = value;
    }
    this.findings.push(...numbers.findings(), ...unread.findings());
    return found;
  }

  cost(hasQuantity: boolean): Float64Array | undefined {
    const unit = this.numbers('unitCost');
    const header = this.source.layout.headers[this.column('unitCost') ?? -1]?.words ?? '';
    if (!hasQuantity || unit === undefined || ofAllPieces.test(header)) return unit;
    const { quantity } = this.lines;
    return unit.map((value, line) => value * (quantity[line] ?? 0));
  }

  /** If the tax of an order is repeated on each of its lines, it counts once. */
  tax(): Float64Array | undefined {
    const found = this.numbers('tax')?.map((value) => (Number.isNaN(value) ? 0 : value));
    if (found === undefined) return found;
    const repeats = repeatsInOrders(this.lines, found, this.orderCount, 1);
    const seen = new Uint8Array(this.orderCount);
    return found.map((value, line) => {
      const order = this.lines.order[line] ?? 0;
      if (seen[order] === 1 && repeats(order)) return 0;
      seen[order] = 1;
      return value;
    });
  }

  deliveredDays(): Float64Array | undefined {
    const column = this.column('deliveredAt');
    if (column === undefined) return undefined;
    const { length, row, day, order } = this.lines;
    const days = new DayColumn(this.source.tab, this.source.layout, column, this.rules);
    const seen = new Uint8Array(this.orderCount);
    const found = new Float64Array(length).fill(Number.NaN);
    for (let line = 0; line < length; line += 1) {
      const id = order[line] ?? 0;
      if (seen[id] === 1) continue;
      const delivered = this.cell(line, column);
      const orderedOn = day[line] ?? 0;
      const deliveredOn = days.read(delivered, row[line] ?? 0);
      const elapsed = deliveredOn - orderedOn + this.laterInDay(line, orderedOn, delivered, deliveredOn);
      // If the delivery is before the order, one of the dates is wrong.
      if (!(elapsed >= 0)) continue;
      seen[id] = 1;
      found[line] = elapsed;
    }
    this.findings.push(...days.findings());
    return found;
  }

  /** The difference between the times of day of delivery and order, in days. 0 unless both have a time. */
  private laterInDay(line: number, orderedOn: CivilDay, delivered: Cell, deliveredOn: CivilDay): number {
    const column = this.column('orderDate') ?? -1;
    const ordered = this.cell(line, column);
    const [zone, otherZone] = [this.zoneOf(column), this.zoneOf(this.column('deliveredAt') ?? -1)];
    if (zone !== undefined || otherZone !== undefined) {
      const to = this.instantOn(deliveredOn, delivered, otherZone);
      const from = this.instantOn(orderedOn, ordered, zone);
      if (to === undefined || from === undefined) return 0;
      return (to - from) / millisecondsPerDay - (deliveredOn - orderedOn);
    }
    const to = this.partOfDay(delivered, deliveredOn);
    if (!(to > 0)) return 0;
    const from = this.partOfDay(ordered, orderedOn);
    return from > 0 ? to - from : 0;
  }

  /** The time zone that the header of a column names, in minutes east of UTC. */
  private zoneOf(column: number): number | undefined {
    const { tab, layout } = this.source;
    return zoneOfHeader(String(tab.cells[layout.headerRow]?.[column] ?? ''));
  }

  /** The instant of a cell whose day is known; undefined if it has no time. */
  private instantOn(day: CivilDay, cell: Cell, zone: number | undefined): number | undefined {
    if (typeof cell !== 'string' && !(cell instanceof Date)) return undefined;
    const read = typeof cell === 'string' ? readDateText(cell) : undefined;
    if (read?.kind === 'instant') return read.milliseconds;
    const { wallOfInstant, instantOfWall } = this.rules;
    const wall = cell instanceof Date ? wallOfInstant(cell.getTime()) : timeOfDay(cell);
    const clock = wall - Math.floor(wall / millisecondsPerDay) * millisecondsPerDay;
    if (clock === 0) return undefined;
    const start = day * millisecondsPerDay;
    if (zone === undefined) return instantOfWall(start + clock);
    if (zone !== 0) return start + clock - zone * 60_000;
    // Below a header with UTC, `day` was converted to the spreadsheet's zone. It contains each UTC time of day once.
    const first = instantOfWall(start);
    const sameDay = Math.floor(first / millisecondsPerDay) * millisecondsPerDay + clock;
    return sameDay < first ? sameDay + millisecondsPerDay : sameDay;
  }

  /** The time in a cell as a fraction of its day; 0 without a time. */
  private partOfDay(cell: Cell, day: CivilDay): number {
    if (typeof cell !== 'string' && !(cell instanceof Date)) return 0;
    const read = typeof cell === 'string' ? readDateText(cell) : undefined;
    if (read?.kind === 'instant' && !read.isUtc) return read.wall / millisecondsPerDay - day;
    const instant =
      cell instanceof Date ? cell.getTime() : read?.kind === 'instant' ? read.milliseconds : undefined;
    const milliseconds =
      instant === undefined
        ? timeOfDay(String(cell))
        : instant - this.rules.instantOfWall(day * millisecondsPerDay);
    return milliseconds / millisecondsPerDay;
  }
}

/** Reads the further columns of a tab. */
export function readFacts(
  source: OrdersSource,
  lines: OrderColumns,
  orderCount: number,
  hasQuantity: boolean,
  codes: OrderWordCodes,
  notation: NumberNotation,
  rules: ReadingRules,
): { readonly facts: OrderFacts; readonly findings: readonly Finding[] } {
  const reader = new FactReader(source, lines, orderCount, notation, rules);
  const facts: OrderFacts = {
    channel: reader.channel(codes.channel),
    device: reader.words('device', codes.device, true),
    country: reader.words('country', codes.country, true),
    product: reader.words('product', codes.product, false),
    sku: reader.words('sku', codes.sku, false),
    category: reader.words('category', codes.category, false),
    touchpoints: reader.words('touchpoints', codes.touchpoints, true),
    cost: reader.cost(hasQuantity),
    tax: reader.tax(),
    deliveredDays: reader.deliveredDays(),
    referred: reader.flags('referral'),
    influenced: reader.flags('influencer'),
  };
  return { facts, findings: reader.findings };
}
