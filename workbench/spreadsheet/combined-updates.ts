import type { CellLook } from './cell-look';

export type Position = { readonly sheetId: string; readonly col: number; readonly row: number };

/** An update of one cell: its content, number format and style. */
export type CellUpdate = Position & {
  readonly type: 'UPDATE_CELL';
  readonly content?: string;
  readonly format?: string;
  readonly style?: CellLook | null;
};

/**
 * Contents that the engine stores unchanged. It converts others, such as days and formulas, and often sets a
 * number format with them. A later update of such a cell must therefore be applied after the earlier one.
 */
const PLAIN = /^(?:$|'|\p{L}|-?\d{1,15}(?:\.\d+)?$)/u;

// The most updates that wait: the engine keeps every change of a revision in memory for undo.
const AT_MOST = 100_000;

/**
 * Collects updates before they go to the engine. A script sets values, then number formats, then styles, and
 * the engine passes each update on to many plugins; so all updates of a cell are combined into one.
 */
export class CombinedUpdates {
  private cells = new Map<string, Map<number, CellUpdate>>();
  private count = 0;

  /** Whether an update can be combined with those that wait. */
  takes(update: CellUpdate): boolean {
    return this.count < AT_MOST && !this.isUnknown(update);
  }

  /** Whether a content waits for the cell that the engine will convert. */
  isUnknown(position: Position): boolean {
    const content = this.at(position)?.content;
    return content !== undefined && !PLAIN.test(content);
  }

  add(update: CellUpdate): void {
    const ofSheet = this.cells.get(update.sheetId) ?? new Map<number, CellUpdate>();
    this.cells.set(update.sheetId, ofSheet);
    const key = keyOf(update);
    const known = ofSheet.get(key);
    if (known === undefined) this.count += 1;
    ofSheet.set(key, known === undefined ? update : { ...known, ...update });
  }

  at(position: Position): CellUpdate | undefined {
    return this.count === 0 ? undefined : this.cells.get(position.sheetId)?.get(keyOf(position));
  }

  /** Takes all waiting updates, in the order in which their cells came. */
  take(): CellUpdate[] {
    if (this.count === 0) return [];
    const taken = [...this.cells.values()].flatMap((ofSheet) => [...ofSheet.values()]);
    this.cells = new Map();
    this.count = 0;
    return taken;
  }
}

/** More columns than any sheet has. */
const COLUMNS = 100_000;

function keyOf({ col, row }: Position): number {
  return row * COLUMNS + col;
}
