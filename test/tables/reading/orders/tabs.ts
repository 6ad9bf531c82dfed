import type { Cell } from '../../../../src/cells/cell';
import { isoDay } from '../../../../src/period/civil-day';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { lineKinds } from '../../../../src/tables/reading/orders/orders';
import { rulesInUtc } from '../../../reading-rules';

type Rows = readonly (readonly Cell[])[];

const kindNames = Object.keys(lineKinds);

/** Reads tabs of orders, each with its header first. */
export function readTabs(tabs: Readonly<Record<string, Rows>>) {
  const answer = readWorkbook(
    Object.entries(tabs).map(([name, cells]) => ({ name, cells })),
    rulesInUtc,
  );
  if (answer.kind !== 'read') throw new Error(`Refused: ${answer.refusal.code}.`);
  const { orders, findings } = answer.shop;
  const sold = orders.amount.filter((_, line) => orders.kind[line] === lineKinds.sale);
  return {
    lines: orders.length,
    amounts: [...orders.amount],
    kinds: [...orders.kind].map((kind) => kindNames[kind] ?? ''),
    days: [...orders.day].map(isoDay),
    /** The order of each line as a letter, in the order of first lines. */
    orders: [...orders.order]
      .map((id, _, all) => 'abcdefghijklmnop'[[...new Set(all)].indexOf(id)] ?? '?')
      .join(''),
    quantities: orders.quantity === undefined ? undefined : [...orders.quantity],
    merchandise: orders.merchandise === undefined ? undefined : [...orders.merchandise],
    revenue:
      sold.reduce((sum, amount) => sum + amount, 0) -
      orders.refunds.reduce((sum, { amount }) => sum + amount, 0),
    refunds: orders.refunds.map(({ day, amount, items }) => ({ day: isoDay(day), amount, items })),
    rowsOf: (code: string): number => findings.find((one) => one.code === code)?.rows ?? 0,
  };
}

/** Reads one tab of orders. */
export function readTab(header: readonly Cell[], ...rows: Rows) {
  return readTabs({ Orders: [header, ...rows] });
}
