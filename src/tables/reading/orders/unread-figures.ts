import { type Cell, isEmptyCell } from '../../../cells/cell';
import { type Finding, FindingCounter } from '../../findings/finding';
import type { OrdersSource } from './currency';

/** Cells in a column of figures that hold something else. They are reported and count as blank. */
export class UnreadFigures {
  private readonly counters = new Map<number, FindingCounter>();

  constructor(
    private readonly source: OrdersSource,
    private readonly code: 'unreadNumber' | 'unreadRefund' = 'unreadNumber',
  ) {}

  /** In many exports a dash means nothing. */
  note(cell: Cell, row: number, column: number): void {
    if (isEmptyCell(cell) || (typeof cell === 'string' && /^[\s–—-]*$/.test(cell))) return;
    const { tab, layout } = this.source;
    let counter = this.counters.get(column);
    if (counter === undefined) {
      counter = new FindingCounter(this.code, tab, layout.headerRow);
      this.counters.set(column, counter);
    }
    counter.add(row, column, cell);
  }

  findings(): readonly Finding[] {
    return [...this.counters.values()].flatMap((counter) => counter.findings());
  }
}
