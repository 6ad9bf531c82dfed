import { isoDay } from '../../../period/civil-day';
import { type Finding, FindingCounter } from '../../findings/finding';
import { lineKinds } from './orders';
import type { OrdersTab } from './read-tab';

/** The lines of a tab that are not counted, with a finding for each reason. */
export class LeftOutLines {
  /** 1 for a line that is left out; undefined if none is. */
  marks: Uint8Array | undefined;
  count = 0;
  readonly findings: Finding[] = [];

  constructor(private readonly read: OrdersTab) {}

  has(line: number): boolean {
    return this.marks !== undefined && this.marks[line] === 1;
  }

  /** Leaves out the lines that pass a test. The finding shows the cell in `column`, and `text` or the cell's content. */
  add(
    code: 'farDate' | 'futureDate' | 'orderInTwoTabs' | 'copyOfTab' | 'derivedTab',
    column: number,
    isOut: (line: number) => boolean,
    text?: string,
  ): void {
    const { source, lines } = this.read;
    const { tab, layout } = source;
    const counter = new FindingCounter(code, tab, layout.headerRow);
    for (let line = 0; line < lines.length; line += 1) {
      if (this.has(line) || !isOut(line)) continue;
      const row = lines.row[line] ?? 0;
      this.marks ??= new Uint8Array(lines.length);
      this.marks[line] = 1;
      this.count += 1;
      const cell = tab.cells[row]?.[column];
      counter.add(row, column, text ?? (cell instanceof Date ? isoDay(lines.day[line] ?? 0) : cell));
    }
    this.findings.push(...counter.findings());
  }

  /** The first and the last day with a sale that is not left out. */
  saleDays(): { readonly first: number; readonly last: number } {
    const { day, kind, length } = this.read.lines;
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (let line = 0; line < length; line += 1) {
      if (kind[line] !== lineKinds.sale || this.has(line)) continue;
      const at = day[line] ?? 0;
      if (at < first) first = at;
      if (at > last) last = at;
    }
    return { first, last };
  }
}
