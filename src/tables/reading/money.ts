import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { currencyCode } from '../../cells/currency-code';
import type { CivilDay } from '../../period/civil-day';
import type { FieldOf } from '../../vocabulary/fields';
import { type Finding, FindingCounter } from '../findings/finding';
import type { Layout } from '../recognition/layout';
import { DayColumn, NumberColumn, NumberNotation, type ReadingRules } from './column-reader';

/** From `day` on, one unit of a currency is worth `rate` units of the currency that the rates are given in. */
export interface Rate {
  readonly day: CivilDay;
  readonly rate: number;
}

/** The rates of each currency, the earliest first. */
export type Rates = ReadonlyMap<string, readonly Rate[]>;

/** The day of a rate without a date: it is valid from the beginning. */
export const always: CivilDay = -(2 ** 31);

// Remembers the currency of each text, because a column repeats few of them.
const knownCells = new Map<string, string>();
const cellsToRemember = 100;

/** The currency that a cell names: its ISO code if known, else the text. */
export function readCurrency(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'string' || isEmptyCell(cell)) return undefined;
  const known = knownCells.get(cell);
  if (known !== undefined) return known;
  const currency = currencyCode(cell) ?? cell.trim().toUpperCase();
  if (knownCells.size < cellsToRemember) knownCells.set(cell, currency);
  return currency;
}

/** Signs that several currencies share, with these currencies. */
const sharedSigns: Readonly<Record<string, string>> = {
  $: 'USD SGD AUD CAD HKD TWD NZD BND MXN ARS CLP COP',
  '¥': 'JPY CNY',
  KR: 'SEK NOK DKK',
};

/** The currency that a sign or code beside an amount stands for. */
export function currencyOfSign(sign: string): string | undefined {
  const upper = sign.trim().toUpperCase();
  return upper in sharedSigns ? upper : currencyCode(upper);
}

/** The main currency, which all figures are converted into, and the exchange rates. */
export class Money {
  constructor(
    /** A code or a sign; undefined if no tab names a currency. Then all amounts count as being in the same one. */
    private readonly main: string | undefined,
    private readonly rates: Rates = new Map(),
  ) {}

  /** The sign of the main currency, if several currencies share it and the code is unknown. */
  get sign(): string | undefined {
    return this.main !== undefined && this.main in sharedSigns ? this.main : undefined;
  }

  /** The ISO code of the main currency; undefined if only a sign is known that several currencies share. */
  get code(): string | undefined {
    return this.main !== undefined && this.main in sharedSigns ? undefined : this.main;
  }

  /** Whether amounts in a currency need no conversion. "$" counts as the main currency if that is a dollar. */
  isMain(currency: string | undefined): boolean {
    const { main } = this;
    return (
      currency === undefined ||
      main === undefined ||
      currency === main ||
      (sharedSigns[currency]?.includes(main) ?? false) ||
      (sharedSigns[main]?.includes(currency) ?? false)
    );
  }

  /** The latest rate on or before the day; undefined if there is none. */
  rateOf(currency: string, day: CivilDay): Rate | undefined {
    const found = lastOnOrBefore(this.rates.get(currency), day);
    if (found === undefined || this.main === undefined) return undefined;
    // Rates may be given in a third currency. Then they include a rate of the main currency, to divide by.
    const ofMain = lastOnOrBefore(this.rates.get(this.main), day);
    return ofMain === undefined ? found : { day: found.day, rate: found.rate / ofMain.rate };
  }

  /** The amount in the main currency; undefined without a rate for the day. */
  toMain(amount: number, currency: string | undefined, day: CivilDay): number | undefined {
    if (currency === undefined || this.isMain(currency)) return amount;
    const found = this.rateOf(currency, day);
    return found === undefined ? undefined : amount * found.rate;
  }
}

function lastOnOrBefore(rates: readonly Rate[] | undefined, day: CivilDay): Rate | undefined {
  let last: Rate | undefined;
  for (const rate of rates ?? []) if (rate.day <= day) last = rate;
  return last;
}

export interface RatesRead {
  readonly rates: Rates;
  readonly rows: { readonly filled: number; readonly used: number; readonly explained: number };
  readonly findings: readonly Finding[];
}

/** Reads a tab of exchange rates: currency, rate (the value of one unit) and the day from which it is valid. */
export function readRates(tab: RawTab, layout: Layout<FieldOf<'rates'>>, rules: ReadingRules): RatesRead {
  const { headerRow, endRow, columns } = layout;
  const at = { currency: columns.currency ?? -1, rate: columns.rate ?? -1, date: columns.date ?? -1 };
  const numbers = new NumberColumn(new NumberNotation(tab, layout, [at.rate], rules.decimalMark), at.rate);
  const days = new DayColumn(tab, layout, at.date, rules);
  const unread = new FindingCounter('unreadNumber', tab, headerRow);
  const found = new Map<string, Rate[]>();
  let filled = 0;
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cells = tab.cells[row] ?? [];
    if (cells.every(isEmptyCell)) continue;
    filled += 1;
    const currency = readCurrency(cells[at.currency]);
    const rate = numbers.read(cells[at.rate] ?? '', row);
    const date = cells[at.date] ?? '';
    const day = isEmptyCell(date) ? always : days.read(date, row);
    if (currency === undefined || !(rate > 0) || Number.isNaN(day)) {
      const column = currency === undefined ? at.currency : rate > 0 ? at.date : at.rate;
      unread.add(row, column, cells[column]);
      continue;
    }
    const known = found.get(currency);
    if (known === undefined) found.set(currency, [{ day, rate }]);
    else known.push({ day, rate });
  }
  for (const rates of found.values()) rates.sort((a, b) => a.day - b.day);
  const rows = { filled, used: filled - unread.count, explained: unread.count };
  return { rates: found, rows, findings: [...unread.findings(), ...numbers.findings(), ...days.findings()] };
}
