import type { Workbook } from '../spreadsheet/workbook';

/** Named by row and column, both from 0. */
export type CellKey = `${number},${number}`;

export interface Metadata {
  id: number;
  key: string;
  value: string | null;
}

/** What Google Sheets keeps for a sheet and the engine has no room for. */
export interface SheetState {
  notes: Map<CellKey, string>;
  fontFamilies: Map<CellKey, string>;
  /** Formats as the script set them, where the engine shows them by another. */
  formats: Map<CellKey, { asSet: string; inEngine: string }>;
  metadata: Metadata[];
}

interface Contents {
  sheets: Map<string, SheetState>;
  documentProperties: Map<string, string>;
  nextMetadataId: number;
  nextSheetId: number;
  activeSheetId: string | null;
}

const states = new WeakMap<Workbook, DocumentState>();

/** The part of a document's state that is not in the engine's model. One for each workbook. */
export class DocumentState {
  private contents: Contents = {
    sheets: new Map(),
    documentProperties: new Map(),
    nextMetadataId: 1,
    nextSheetId: 1,
    activeSheetId: null,
  };

  static of(workbook: Workbook): DocumentState {
    let state = states.get(workbook);
    if (!state) {
      state = new DocumentState();
      states.set(workbook, state);
    }
    return state;
  }

  sheet(sheetId: string): SheetState {
    let sheet = this.contents.sheets.get(sheetId);
    if (!sheet) {
      sheet = { notes: new Map(), fontFamilies: new Map(), formats: new Map(), metadata: [] };
      this.contents.sheets.set(sheetId, sheet);
    }
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    this.contents.sheets.delete(sheetId);
  }

  get documentProperties(): Map<string, string> {
    return this.contents.documentProperties;
  }

  get activeSheetId(): string | null {
    return this.contents.activeSheetId;
  }

  set activeSheetId(sheetId: string | null) {
    this.contents.activeSheetId = sheetId;
  }

  newMetadataId(): number {
    return this.contents.nextMetadataId++;
  }

  newSheetId(taken: readonly string[]): string {
    while (taken.includes(String(this.contents.nextSheetId))) this.contents.nextSheetId++;
    return String(this.contents.nextSheetId++);
  }

  /** A copy to return to, for an execution that is taken back. */
  snapshot(): Contents {
    return structuredClone(this.contents);
  }

  restore(snapshot: Contents): void {
    this.contents = snapshot;
  }
}

export function cellKey(row: number, column: number): CellKey {
  return `${row},${column}`;
}
