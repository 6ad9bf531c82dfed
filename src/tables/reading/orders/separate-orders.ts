import { type Finding, FindingCounter } from '../../findings/finding';
import type { IdCodes } from '../column-reader';
import type { OrdersSource } from './currency';
import { isRefundKind, type OrderColumns } from './orders';

/** Lines of one id and one day that follow each other. */
interface Run {
  readonly from: number;
  end: number;
  /** The day and customer of its first sale, else of its first refund. */
  day: number;
  customer: number;
  /** Whether all its lines are refunds. */
  isCredit: boolean;
  /** Whether it directly follows a run of the same id, with another day. */
  readonly continues: boolean;
}

/** The runs of one order. */
interface Group {
  readonly day: number;
  customer: number;
  code: number;
  readonly runs: Run[];
}

interface SeparatedOrders {
  /** The lines that are copies. */
  readonly copies: Uint8Array | undefined;
  /** Whether ids start again on other days, such as receipts numbered from 1 each day. */
  readonly restarts: boolean;
  readonly findings: readonly Finding[];
}

/** If at least this share of the ids is used again on other days, the numbering starts again from time to time. */
const restartingShare = 0.2;
/** If at least this share of orders, and this many, have each row twice in succession, the export was pasted twice. */
const doubledShare = 0.9;
const leastDoubled = 3;

/**
 * Separates the orders of a tab:
 * - Lines with the same id are one order if they follow each other, or have the same day or customer. Else, or with
 *   another customer, the id was used again for another order, which gets a new code.
 * - Lines that repeat those of an order further up are copies. The later lines count.
 * - A refund belongs to the order with its id, on whatever day.
 */
export function separateOrders(source: OrdersSource, lines: OrderColumns, ids: IdCodes): SeparatedOrders {
  const id = source.layout.columns.orderId;
  if (id === undefined) return { copies: undefined, restarts: false, findings: [] };
  const { tab, layout } = source;
  const seen = new Uint8Array(ids.size);
  const concerned = new Set<number>();
  const { order, day, kind, length } = lines;
  let orderCount = 0;
  for (let line = 0; line < length; line += 1) {
    const code = order[line] ?? 0;
    const isNext = line > 0 && order[line - 1] === code;
    if (!isNext && seen[code] === 1) concerned.add(code);
    if (isNext && day[line] !== day[line - 1] && !isRefundKind(kind[line])) concerned.add(code);
    if (seen[code] === 0) orderCount += 1;
    seen[code] = 1;
  }
  const copies = new Copies(source, lines, concerned.size < orderCount / 2);
  if (concerned.size > 0) {
    const runs = runsOf(lines, concerned);
    let recurring = 0;
    for (const some of runs.values()) if (spansDays(some)) recurring += 1;
    const restarts = recurring > 1 && recurring >= orderCount * restartingShare;
    const reused = new FindingCounter('reusedIds', tab, layout.headerRow);
    for (const [code, some] of runs) {
      const groups = groupsOf(some, code, restarts, copies);
      for (const group of groups.slice(1)) {
        group.code = ids.fresh();
        for (const { from, end } of group.runs) {
          for (let line = from; line < end; line += 1) {
            order[line] = group.code;
            const row = lines.row[line] ?? 0;
            reused.add(row, id, tab.cells[row]?.[id]);
          }
        }
      }
    }
    copies.dropRepeated();
    copies.dropDoubled();
    return { copies: copies.marks, restarts, findings: [...reused.findings(), ...copies.findings(id)] };
  }
  copies.dropDoubled();
  return { copies: copies.marks, restarts: false, findings: copies.findings(id) };
}

function runsOf(
  { order, day, kind, customer, length }: OrderColumns,
  concerned: ReadonlySet<number>,
): Map<number, Run[]> {
  const runs = new Map<number, Run[]>();
  let current: Run | undefined;
  let currentCode = -1;
  for (let line = 0; line < length; line += 1) {
    const code = order[line] ?? 0;
    const isCredit = isRefundKind(kind[line]);
    const isNext = code === currentCode;
    if (isNext && current !== undefined && (isCredit || current.isCredit || day[line] === current.day)) {
      current.end = line + 1;
      if (current.isCredit && !isCredit) {
        current.day = day[line] ?? 0;
        current.customer = customer[line] ?? -1;
      }
      current.isCredit &&= isCredit;
      continue;
    }
    currentCode = code;
    current = undefined;
    if (!concerned.has(code)) continue;
    const known = runs.get(code) ?? [];
    current = {
      from: line,
      end: line + 1,
      day: day[line] ?? 0,
      customer: customer[line] ?? -1,
      isCredit,
      continues: isNext,
    };
    known.push(current);
    runs.set(code, known);
  }
  return runs;
}

function spansDays(runs: readonly Run[]): boolean {
  const sales = runs.filter(({ isCredit }) => !isCredit);
  return sales.some(({ day }) => day !== sales[0]?.day);
}

/** Whether two lines can be of the same customer. A line without a customer (-1) can be of any. */
function canBeSame(a: number, b: number): boolean {
  return a < 0 || b < 0 || a === b;
}

function groupsOf(runs: readonly Run[], code: number, restarts: boolean, copies: Copies): readonly Group[] {
  const groups: Group[] = [];
  const open = (run: Run): void => {
    groups.push({ day: run.day, customer: run.customer, code, runs: [run] });
  };
  for (const run of runs) {
    if (run.isCredit) continue;
    const sameDay = groups.find(({ day, customer }) => day === run.day && canBeSame(customer, run.customer));
    if (sameDay !== undefined) {
      copies.compare(sameDay.runs, run);
      sameDay.runs.push(run);
      if (sameDay.customer < 0) sameDay.customer = run.customer;
      continue;
    }
    const last = groups[groups.length - 1];
    const goesOn =
      last !== undefined &&
      !restarts &&
      canBeSame(last.customer, run.customer) &&
      (run.continues || (run.customer >= 0 && run.customer === last.customer));
    if (goesOn) last.runs.push(run);
    else open(run);
  }
  for (const run of runs) {
    if (!run.isCredit) continue;
    const credited =
      groups.find(({ day, customer }) => day === run.day && canBeSame(customer, run.customer)) ??
      (restarts ? undefined : latestBefore(groups, run));
    if (credited === undefined) {
      open(run);
      continue;
    }
    copies.compare(
      credited.runs.filter((other) => other.isCredit && other.day === run.day),
      run,
    );
    credited.runs.push(run);
  }
  return groups;
}

/** The last order with the id that is not later than the refund, else the first one. */
function latestBefore(groups: readonly Group[], { day, customer }: Run): Group | undefined {
  const fitting = groups.filter((group) => canBeSame(group.customer, customer));
  const before = fitting.filter((group) => group.day <= day).sort((a, b) => b.day - a.day);
  return before[0] ?? fitting[0];
}

/** Finds lines that occur twice, because exports of overlapping periods were pasted below each other. */
class Copies {
  marks: Uint8Array | undefined;
  /** Runs that a later run of the order repeats, and the number of later runs that repeat none. */
  private readonly repeated = new Set<Run>();
  private others = 0;
  private readonly goods: readonly number[];
  /** Whether rows are lines with products, so that another amount may be that of a further line. */
  private readonly isItemised: boolean;
  private readonly statuses: ReadonlySet<number>;

  constructor(
    private readonly source: OrdersSource,
    private readonly lines: OrderColumns,
    /** Whether most orders are in one place. Then a row further down with another amount is a newer state of the order. */
    private readonly standsOnce: boolean,
  ) {
    const { product, sku, quantity, unitPrice, status, secondStatus } = source.layout.columns;
    this.isItemised = [product, sku, quantity, unitPrice].some((column) => column !== undefined);
    this.goods = [product, sku].filter((column) => column !== undefined);
    this.statuses = new Set([status, secondStatus].filter((column) => column !== undefined));
  }

  /** Notes the earlier of two runs of an order as repeated, if the later one has all its lines. */
  compare(earlier: readonly Run[], run: Run): void {
    if (earlier.length === 0) return;
    for (const other of earlier) {
      if (this.repeated.has(other)) continue;
      const { row } = this.lines;
      const [old, later] = (row[other.from] ?? 0) < (row[run.from] ?? 0) ? [other, run] : [run, other];
      if (!this.holds(later, old)) continue;
      this.repeated.add(old);
      return;
    }
    this.others += 1;
  }

  /**
   * Removes repeated runs, unless most separate runs repeat nothing. Then the tab is sorted by something else than
   * orders, and equal lines are further lines of the order.
   */
  dropRepeated(): void {
    if (this.repeated.size <= this.others) return;
    for (const { from, end } of this.repeated) for (let line = from; line < end; line += 1) this.mark(line);
  }

  private holds(later: Run, old: Run): boolean {
    const whole = this.signatures(later, true);
    if (isPartOf(this.signatures(old, true), whole)) return true;
    if (later.end - later.from !== old.end - old.from) return false;
    // The same products with other amounts are the same order, changed since.
    if (this.goods.length > 0) return isPartOf(this.signatures(old, false), this.signatures(later, false));
    return !this.isItemised && this.standsOnce && later.end - later.from === 1;
  }

  private signatures({ from, end }: Run, withFigures: boolean): Map<string, number> {
    const { row, amount, quantity } = this.lines;
    const counts = new Map<string, number>();
    for (let line = from; line < end; line += 1) {
      const cells = this.source.tab.cells[row[line] ?? 0] ?? [];
      const goods = this.goods.map((column) => String(cells[column] ?? '')).join('\n');
      const text = withFigures ? `${goods}\n${quantity[line]}\n${amount[line]}` : goods;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  }

  /** Removes one of two copies that were sorted together, so that nearly each order has each of its rows twice. */
  dropDoubled(): void {
    const { order, length } = this.lines;
    const doubled: number[][] = [];
    let runs = 0;
    let firstDoubled = -1;
    let lastDoubled = -1;
    for (let from = 0; from < length; ) {
      let end = from + 1;
      while (end < length && order[end] === order[from]) end += 1;
      const earlier = (end - from) % 2 === 0 ? this.earlierOfPairs(from, end) : [];
      if (earlier.length > 0) {
        doubled.push(earlier);
        if (firstDoubled < 0) firstDoubled = runs;
        lastDoubled = runs;
      }
      runs += 1;
      from = end;
    }
    const between = lastDoubled - firstDoubled + 1;
    if (doubled.length < leastDoubled || doubled.length < between * doubledShare) return;
    for (const earlier of doubled) for (const line of earlier) this.mark(line);
  }

  /** The upper line of each pair of equal rows; empty if any row has no equal one. */
  private earlierOfPairs(from: number, end: number): number[] {
    const { amount, quantity, row } = this.lines;
    let twins = 0;
    for (let line = from + 1; line < end; line += 1) {
      if (amount[line] === amount[from] && quantity[line] === quantity[from]) twins += 1;
    }
    if (twins % 2 === 0) return [];
    const known = new Map<string, number>();
    const earlier: number[] = [];
    for (let line = from; line < end; line += 1) {
      const text = this.rowText(row[line] ?? 0);
      const before = known.get(text);
      if (before === undefined) known.set(text, line);
      else {
        known.delete(text);
        earlier.push((row[before] ?? 0) < (row[line] ?? 0) ? before : line);
      }
    }
    return known.size === 0 ? earlier : [];
  }

  private rowText(row: number): string {
    const cells = this.source.tab.cells[row] ?? [];
    return cells.map((cell, column) => (this.statuses.has(column) ? '' : String(cell))).join('\n');
  }

  private mark(line: number): void {
    this.marks ??= new Uint8Array(this.lines.length);
    this.marks[line] = 1;
  }

  findings(column: number): readonly Finding[] {
    const { marks } = this;
    if (marks === undefined) return [];
    const { tab, layout } = this.source;
    const counter = new FindingCounter('repeatedRows', tab, layout.headerRow);
    marks.forEach((mark, line) => {
      const row = this.lines.row[line] ?? 0;
      if (mark === 1) counter.add(row, column, tab.cells[row]?.[column]);
    });
    return counter.findings();
  }
}

function isPartOf(part: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): boolean {
  return [...part].every(([text, count]) => (whole.get(text) ?? 0) >= count);
}
