import { createHash } from 'node:crypto';
import { group, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { demoShop } from '../../../workbench/demo/demo-shop';
import type { CellInput, TabData } from '../../../workbench/spreadsheet/workbook';

const shop = demoShop();
const orderLines = rowsOf('Orders').map((row) => ({
  id: text(row, 'Order ID'),
  time: time(row, 'Order date'),
  customer: row.Customer ?? null,
  product: text(row, 'Product'),
  quantity: count(row, 'Quantity'),
  unitPrice: count(row, 'Unit price'),
  amount: count(row, 'Amount'),
  status: text(row, 'Status'),
  channel: text(row, 'Channel'),
  currency: text(row, 'Currency'),
}));
const visits = rowsOf('Traffic').map((row) => ({
  day: time(row, 'Date').slice(0, 10),
  channel: text(row, 'Channel'),
  sessions: count(row, 'Sessions'),
  visitors: count(row, 'Visitors'),
  newVisitors: count(row, 'New visitors'),
  pageViews: count(row, 'Page views'),
  bounced: count(row, 'Bounced sessions'),
  carts: count(row, 'Carts'),
  checkouts: count(row, 'Checkouts'),
}));

const orders = [...group(orderLines, ({ id }) => id).values()];
const ordersByDay = countBy(orders, (lines) => dayOf(lines));
const brokenMonth = '2026-05';

describe('the demo shop', () => {
  it('is the same at every call and after every release, unless it is changed on purpose', () => {
    expect(demoShop()).toEqual(shop);
    const digest = createHash('sha256')
      .update(JSON.stringify(shop.map(readable)))
      .digest('hex');
    expect(digest).toMatchInlineSnapshot(
      `"10774603129ee563358b8429c194f6c6a238f772336a42ebae928e0dc8c3a1a5"`,
    );
  });

  it('holds an Orders and a Traffic tab, each row as wide as its header', () => {
    expect(shop.map(({ name }) => name)).toEqual(['Orders', 'Traffic']);
    for (const { cells } of shop) {
      expect(new Set(cells.map((row) => row.length))).toEqual(new Set([cells[0]?.length]));
    }
  });

  it('is small enough to open quickly and covers fourteen whole months', () => {
    expect(orderLines.length).toBeGreaterThan(2_500);
    expect(orderLines.length).toBeLessThan(3_500);
    const days = [...new Set(visits.map(({ day }) => day))];
    expect(days[0]).toBe('2025-08-01');
    expect(days.at(-1)).toBe('2026-09-30');
    expect(days).toHaveLength(426);
    expect(new Set(orders.map(monthOf)).size).toBe(14);
  });
});

describe('its orders', () => {
  it('stand in order of time, with order fields repeated on every line', () => {
    const times = orderLines.map(({ time }) => time);
    expect(times).toEqual([...times].sort());
    for (const lines of orders) {
      const orderFields = lines.map((line) =>
        [line.time, line.customer, line.status, line.channel].join('|'),
      );
      expect(new Set(orderFields).size).toBe(1);
      expect(new Set(lines.map(({ product }) => product)).size).toBe(lines.length);
    }
  });

  it('cost whole rupiah: quantity times unit price', () => {
    for (const line of orderLines) {
      expect(line.amount).toBe(line.quantity * line.unitPrice);
      expect(line.amount).toBeGreaterThan(0);
      expect(Number.isInteger(line.amount)).toBe(true);
      expect(line.currency).toBe('IDR');
    }
  });

  it('are mostly completed, some cancelled or refunded, the last ones only paid', () => {
    const statuses = countBy(orders, (lines) => lines[0]?.status ?? '');
    expect([...statuses.keys()].sort()).toEqual(['Cancelled', 'Completed', 'Paid', 'Refunded']);
    expect(share(statuses.get('Completed'), orders.length)).toBeGreaterThan(0.85);
    expect(share(statuses.get('Cancelled'), orders.length)).toBeGreaterThan(0.04);
    expect(share(statuses.get('Refunded'), orders.length)).toBeGreaterThan(0.01);
    const paidDays = orders.filter(([line]) => line?.status === 'Paid').map(dayOf);
    expect(paidDays.every((day) => day > '2026-09-23')).toBe(true);
  });

  it('come from customers of whom a part returns, and a few without a name', () => {
    const named = orders.filter(([line]) => line?.customer !== null);
    const perCustomer = countBy(named, ([line]) => String(line?.customer));
    expect(share(orders.length - named.length, orders.length)).toBeGreaterThan(0.02);
    expect(share(orders.length - named.length, orders.length)).toBeLessThan(0.1);
    const returning = [...perCustomer.values()].filter((number) => number > 1).length;
    expect(share(returning, perCustomer.size)).toBeGreaterThan(0.25);
    expect(share(returning, perCustomer.size)).toBeLessThan(0.6);
  });

  it('come oftener at the weekend than on a Friday', () => {
    const ofWeekday = (weekday: number) =>
      orders.filter((lines) => new Date(dayOf(lines)).getUTCDay() === weekday).length;
    expect(ofWeekday(6)).toBeGreaterThan(ofWeekday(5));
    expect(ofWeekday(0)).toBeGreaterThan(ofWeekday(5));
  });

  it('peak on 11.11 and in the weeks before Lebaran, and rest at Lebaran', () => {
    expect([...ordersByDay].sort(([, left], [, right]) => right - left)[0]?.[0]).toBe('2025-11-11');
    const ordinary = ordersADay('2026-01-05', '2026-01-24');
    expect(ordersADay('2026-03-03', '2026-03-15')).toBeGreaterThan(ordinary * 1.7);
    expect(ordersADay('2026-03-21', '2026-03-26')).toBeLessThan(ordinary * 0.7);
  });
});

describe('its traffic', () => {
  it('has one row for each day and channel', () => {
    const keys = visits.map(({ day, channel }) => `${day} ${channel}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(426 * 5);
  });

  it('narrows down from visits to carts, checkouts and the orders of the same day and channel', () => {
    const ordersOf = countBy(orders, (lines) => `${dayOf(lines)} ${lines[0]?.channel}`);
    for (const visit of visits) {
      const completed = ordersOf.get(`${visit.day} ${visit.channel}`) ?? 0;
      ordersOf.delete(`${visit.day} ${visit.channel}`);
      expect(completed).toBeLessThanOrEqual(visit.checkouts);
      expect(completed).toBeLessThanOrEqual(visit.visitors);
      expect(visit.checkouts).toBeLessThanOrEqual(visit.carts);
      expect(visit.carts).toBeLessThanOrEqual(visit.sessions - visit.bounced);
      expect(visit.newVisitors).toBeLessThanOrEqual(visit.visitors);
      expect(visit.visitors).toBeLessThanOrEqual(visit.sessions);
      expect(visit.pageViews).toBeGreaterThanOrEqual(visit.bounced + 2 * (visit.sessions - visit.bounced));
    }
    expect(ordersOf.size).toBe(0);
  });

  it.each(monthsOf(visits))(
    'is usual for a shop in %s, but for the month of the broken checkout',
    (month) => {
      const inMonth = visits.filter(({ day }) => day.startsWith(month));
      const sold = orders.filter((lines) => monthOf(lines) === month && isSale(lines)).length;
      const conversion = sold / sum(inMonth, ({ visitors }) => visitors);
      const abandonment = 1 - sold / sum(inMonth, ({ carts }) => carts);
      const bounce = sum(inMonth, ({ bounced }) => bounced) / sum(inMonth, ({ sessions }) => sessions);
      const broken = month === brokenMonth;
      expect(conversion).toBeGreaterThan(broken ? 0.01 : 0.022);
      expect(conversion).toBeLessThan(broken ? 0.019 : 0.034);
      expect(abandonment).toBeGreaterThan(broken ? 0.8 : 0.66);
      expect(abandonment).toBeLessThan(broken ? 0.9 : 0.77);
      expect(bounce).toBeGreaterThan(0.4);
      expect(bounce).toBeLessThan(0.55);
    },
  );

  it('grows on TikTok Shop, where few buy', () => {
    const tikTok = visits.filter(({ channel }) => channel === 'TikTok Shop');
    const sessionsIn = (month: string) =>
      sum(
        tikTok.filter(({ day }) => day.startsWith(month)),
        ({ sessions }) => sessions,
      );
    expect(sessionsIn('2026-09')).toBeGreaterThan(3 * sessionsIn('2025-09'));
    const sold = orders.filter((lines) => lines[0]?.channel === 'TikTok Shop' && isSale(lines)).length;
    const soldInAll = orders.filter(isSale).length;
    expect(sold / sum(tikTok, ({ visitors }) => visitors)).toBeLessThan(
      (0.6 * soldInAll) / sum(visits, ({ visitors }) => visitors),
    );
  });
});

type Row = Readonly<Record<string, CellInput>>;
type OrderLine = (typeof orderLines)[number];

function rowsOf(name: string): Row[] {
  const tab: TabData | undefined = shop.find((candidate) => candidate.name === name);
  const [header, ...rows] = tab?.cells ?? [];
  return rows.map((row) =>
    Object.fromEntries((header ?? []).map((word, index) => [String(word), row[index] ?? null])),
  );
}

function text(row: Row, word: string): string {
  const cell = row[word];
  if (typeof cell !== 'string') throw new Error(`${word} is no text`);
  return cell;
}

function count(row: Row, word: string): number {
  const cell = row[word];
  if (typeof cell !== 'number' || !Number.isInteger(cell)) throw new Error(`${word} is no whole number`);
  return cell;
}

function time(row: Row, word: string): string {
  const cell = row[word];
  if (!(cell instanceof Date)) throw new Error(`${word} is no date`);
  return civilTime(cell);
}

/** YYYY-MM-DD hh:mm by the machine's clock, as the workbench reads a cell's date. */
function civilTime(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function readable({ name, cells }: TabData): unknown {
  return {
    name,
    cells: cells.map((row) => row.map((cell) => (cell instanceof Date ? civilTime(cell) : cell))),
  };
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function dayOf(lines: readonly OrderLine[]): string {
  return lines[0]?.time.slice(0, 10) ?? '';
}

function monthOf(lines: readonly OrderLine[]): string {
  return dayOf(lines).slice(0, 7);
}

function monthsOf(rows: readonly { readonly day: string }[]): string[] {
  return [...new Set(rows.map(({ day }) => day.slice(0, 7)))];
}

function isSale(lines: readonly OrderLine[]): boolean {
  return lines[0]?.status === 'Completed' || lines[0]?.status === 'Paid';
}

function share(part: number | undefined, whole: number): number {
  return (part ?? 0) / whole;
}

function ordersADay(from: string, to: string): number {
  const days = [...ordersByDay].filter(([day]) => day >= from && day <= to);
  return sum(days, ([, number]) => number) / (1 + (Date.parse(to) - Date.parse(from)) / 86_400_000);
}
