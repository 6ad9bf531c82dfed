import type { CellLook } from './cell-look';

export type Position = { readonly sheetId: string; readonly col: number; readonly row: number };

/** What a script enters into one cell: its content, its number format, its style. */
export type CellUpdate = Position & {
  readonly type: 'UPDATE_CELL';
  readonly content?: string;
  readonly format?: string;
  readonly style?: CellLook | null;
};

/**
 * Contents that the engine keeps as they are. From others, such as a day or a formula, it makes something of its own,
 * often with a number format: what is entered into the same cell afterwards has to come afterwards.
 */
const PLAIN = /^(?:$|'|\p{L}|-?\d{1,15}(?:\.\d+)?$)/u;

// The engine keeps every change of a revision for undo, which costs memory.
const AT_MOST = 100_000;

/**
 * Cell updates on their way into the engine. A script enters values, then number formats, then styles; the engine asks
 * some fifty plugins about each update, so those of one cell reach it as one.
 */
export class CombinedUpdates {
  private cells = new Map<string, Map<number, CellUpdate>>();
  private count = 0;

  /** Whether this one may wait with those before it. */
  takes(update: CellUpdate): boolean {
    return this.count < AT_MOST && !this.isUnknown(update);
  }

  /** Whether something waits for the cell that the engine has to read first. */
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

  /** All that wait, in the order in which their cells came; from then on none does. */
  take(): CellUpdate[] {
    if (this.count === 0) return [];
    const taken = [...this.cells.values()].flatMap((ofSheet) => [...ofSheet.values()]);
    this.cells = new Map();
    this.count = 0;
    return taken;
  }
}

/** No sheet has so many columns. */
const COLUMNS = 100_000;

function keyOf({ col, row }: Position): number {
  return row * COLUMNS + col;
}
