import { type Cell, isEmptyCell } from '../../../cells/cell';
import { type Finding, FindingCounter } from '../../findings/finding';
import type { OrdersSource } from './currency';

/** Reports cells in columns of figures that hold something else. They count as blank. */
export class UnreadFigures {
  private readonly counters = new Map<number, FindingCounter>();

  constructor(
    private readonly source: OrdersSource,
    private readonly code: 'unreadNumber' | 'unreadRefund' = 'unreadNumber',
  ) {}

  /** A dash is not reported: in many exports it means that there is no figure. */
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
