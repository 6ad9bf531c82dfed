import { isoDay } from '../../../period/civil-day';
import { type Finding, FindingCounter } from '../../findings/finding';
import { always, type Rate } from '../money';
import type { OrdersSource } from './currency';
import type { OrderFacts } from './order-facts';
import type { OrderColumns } from './orders';

/** The lines of a tab that are in another currency than the shop's and were converted by its rates. */
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

  /** Follows lines to their new places. */
  move(places: Int32Array): void {
    const { rates } = this;
    if (rates === undefined) return;
    places.forEach((place, line) => {
      if (place >= 0) rates[place] = rates[line] ?? 1;
    });
  }

  /** Converts all money of the lines, once nothing is left to be compared in its own currency. */
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

  /** How many rows of each currency were converted, and of which day the newest rate is. */
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
