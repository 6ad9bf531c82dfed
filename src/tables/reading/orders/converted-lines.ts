import { isoDay } from '../../../period/civil-day';
import { type Finding, FindingCounter } from '../../findings/finding';
import { always, type Rate } from '../money';
import type { OrdersSource } from './currency';
import type { OrderFacts } from './order-facts';
import type { OrderColumns } from './orders';

/** The lines of a tab that are not in the main currency, with the exchange rates that convert them. */
export class ConvertedLines {
  private rates: Float64Array | undefined;
  private readonly currencies = new Map<string, { readonly rows: FindingCounter; lastDay: number }>();

  constructor(
    private readonly source: OrdersSource,
    private readonly capacity: number,
  ) {}

  note(line: number, row: number, column: number, currency: string, { rate, day }: Rate): void {
    const { tab, layout } = this.source;
    this.rates ??= new Float64Array(this.capacity).fill(1);
    this.rates[line] = rate;
    let known = this.currencies.get(currency);
    if (known === undefined) {
      known = { rows: new FindingCounter('converted', tab, layout.headerRow), lastDay: always };
      this.currencies.set(currency, known);
    }
    known.rows.add(row, column, currency);
    known.lastDay = Math.max(known.lastDay, day);
  }

  /** Moves the rates with their lines, after lines were removed. */
  move(places: Int32Array): void {
    const { rates } = this;
    if (rates === undefined) return;
    places.forEach((place, line) => {
      if (place >= 0) rates[place] = rates[line] ?? 1;
    });
  }

  /** Converts all money of the lines. Called last, because amounts are compared in their own currency before. */
  apply(lines: OrderColumns, { cost, tax }: OrderFacts): void {
    const { rates } = this;
    if (rates === undefined) return;
    const { amount, merchandise, length, refunds } = lines;
    const columns = [amount, merchandise, cost, tax];
    for (const column of columns) {
      if (column === undefined) continue;
      for (let line = 0; line < length; line += 1) column[line] = (column[line] ?? 0) * (rates[line] ?? 1);
    }
    refunds.forEach((refund, index) => {
      refunds[index] = { ...refund, amount: refund.amount * (rates[refund.line] ?? 1) };
    });
  }

  /** For each currency, how many rows were converted, and the day of the newest rate. */
  findings(): readonly Finding[] {
    return [...this.currencies.values()].flatMap(({ rows, lastDay }) =>
      rows
        .findings()
        .map((found) =>
          lastDay === always ? found : { ...found, text: `${found.text}, ${isoDay(lastDay)}` },
        ),
    );
  }
}
