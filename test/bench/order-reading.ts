import Papa from 'papaparse';
import type { Cell, RawTab } from '../../src/cells/cell.js';
import { readWorkbook } from '../../src/tables/read-workbook.js';
import type { ReadingRules } from '../../src/tables/reading/column-reader.js';
import { lineKinds } from '../../src/tables/reading/orders/orders.js';
import { type Figure, milliseconds } from './figure.js';
import { orderHeader, orderLines } from './order-lines.js';
import { stopwatch, stopwatchAgain, timeInTurns } from './timing.js';

const peerLimit = 1.5;
const growthLimit = 12;

const rules: ReadingRules = {
  wallOfInstant: (instant) => instant,
  instantOfWall: (wall) => wall,
  dayOfInstant: (instant) => Math.floor(instant / 86_400_000),
  decimalMark: '.',
  dayMonthOrder: 'dayFirst',
};

/**
 * Recognising and reading a tab of orders, compared with papaparse, which only splits the same rows into
 * texts.
 */
export function orderReading(): readonly Figure[] {
  const some = 100_000;
  const many = 1_000_000;
  const rows = orderLines(some);
  const values = tabOf(rows);
  const file = fileOf(values);
  const texts = tabOf(parse(file).slice(1));
  assertSame(values, texts, rows.length);

  const readAgain = (tab: RawTab): number => stopwatchAgain(() => read(tab));
  const parseAgain = (): number => stopwatchAgain(() => parse(file));
  const ofValues = timeInTurns(15, () => readAgain(values), parseAgain);
  const ofTexts = timeInTurns(15, () => readAgain(texts), parseAgain);
  const manyValues = tabOf(orderLines(many));
  const grown = timeInTurns(
    7,
    () => stopwatch(() => read(manyValues)),
    () => readAgain(values),
  );
  const figure = (what: string, times: { ours: number; peer: number }, limit: number): Figure => ({
    what,
    ours: milliseconds(times.ours),
    peer: milliseconds(times.peer),
    measured: times.ours / times.peer,
    limit,
  });
  return [
    figure(`${some} order lines recognised and read; peer: papaparse of the file`, ofValues, peerLimit),
    figure('the same where every cell is text', ofTexts, peerLimit),
    figure(`${many} order lines recognised and read; peer: ${some}`, grown, growthLimit),
  ];
}

function tabOf(rows: readonly (readonly Cell[])[]): RawTab {
  return { name: 'Orders', cells: [orderHeader, ...rows] };
}

/** The same rows as the file of a platform: ISO dates, fields quoted where necessary. */
function fileOf({ cells }: RawTab): string {
  const texts = cells.map((row) => row.map((cell) => (cell instanceof Date ? isoMoment(cell) : cell)));
  return Papa.unparse(texts, { newline: '\n' });
}

function isoMoment(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

function parse(file: string): string[][] {
  return Papa.parse<string[]>(file).data;
}

function read(tab: RawTab) {
  const answer = readWorkbook([tab], rules);
  if (answer.kind === 'refused') throw new Error(`The orders are refused: ${answer.refusal.code}.`);
  return answer.shop.orders;
}

/** Fails unless all rows were read, from values and from texts: otherwise times could not be compared. */
function assertSame(values: RawTab, texts: RawTab, lines: number): void {
  const revenues = [read(values), read(texts)].map(({ length, kind, amount }) => {
    if (length !== lines) throw new Error(`Of ${lines} lines, ${length} were read.`);
    return amount.reduce((sum, value, line) => (kind[line] === lineKinds.sale ? sum + value : sum), 0);
  });
  const [a = 0, b = 0] = revenues;
  if (!(a > 0) || Math.abs(a - b) > 1e-6 * a) throw new Error(`Revenue is ${a} of values and ${b} of texts.`);
}
