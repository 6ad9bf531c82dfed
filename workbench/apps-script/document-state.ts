import type { Workbook } from '../spreadsheet/workbook';
import type { GridRange, Json } from './protocol';

/** Kinds of things that the engine does not store; each belongs to some cells of a sheet. */
export type ObjectKind = 'banding' | 'chart' | 'conditionalFormat' | 'metadata' | 'protection';

/** `sheet` is empty for an object of the whole document. */
export interface DocumentObject {
  id: number;
  sheet: string;
  ranges: GridRange[];
  data: Json;
}

interface KeptObject extends Omit<DocumentObject, 'ranges'> {
  anchors: string[];
}

/** A validation rule as the script built it; the engine stores the cells that it covers. */
export interface ValidationRule {
  criteria: string;
  values: Json[];
  allowInvalid: boolean;
  helpText: string | null;
}

export interface Selected {
  sheet: string;
  current: GridRange;
  ranges: GridRange[];
}

interface Contents {
  objects: Record<ObjectKind, KeptObject[]>;
  validations: Map<string, ValidationRule>;
  documentProperties: Map<string, string>;
  nextObjectId: number;
  nextSheetId: number;
  activeSheetId: string | null;
  /** What was selected last in each sheet. */
  selections: Map<string, Selected>;
  /** The name that a script gave the file. */
  name: string | null;
}

interface Snapshot {
  contents: Contents;
  zones: Workbook['anchors']['plugin']['zones'];
  nextAnchorId: number;
  brokenNames: readonly string[];
}

const states = new WeakMap<Workbook, DocumentState>();

/** The part of a document's state that is not in the engine's model. One for each workbook. */
export class DocumentState {
  private contents: Contents = {
    objects: { banding: [], chart: [], conditionalFormat: [], metadata: [], protection: [] },
    validations: new Map(),
    documentProperties: new Map(),
    nextObjectId: 1,
    nextSheetId: 1,
    activeSheetId: null,
    selections: new Map(),
    name: null,
  };

  private constructor(private readonly workbook: Workbook) {}

  static of(workbook: Workbook): DocumentState {
    let state = states.get(workbook);
    if (!state) {
      state = new DocumentState(workbook);
      states.set(workbook, state);
    }
    return state;
  }

  /** The objects of a kind in their order, with the cells where they are now. */
  objects(kind: ObjectKind): DocumentObject[] {
    return this.contents.objects[kind].flatMap(({ anchors, ...object }) => {
      const { getters } = this.workbook.model;
      if (object.sheet !== '' && !getters.tryGetSheet(object.sheet)) return [];
      const ranges = anchors.flatMap((anchor) => this.workbook.anchors.get(anchor) ?? []);
      // An object whose cells were all deleted is gone, except a chart, which then shows nothing.
      if (anchors.length > 0 && ranges.length === 0 && kind !== 'chart') return [];
      return [{ ...object, ranges }];
    });
  }

  /** Adds an object, or replaces the one with its id; returns the id. */
  put(kind: ObjectKind, object: Omit<DocumentObject, 'id'> & { id: number | null }): number {
    const list = this.contents.objects[kind];
    const index = list.findIndex(({ id }) => id === object.id);
    const { ranges, ...rest } = object;
    for (const anchor of list[index]?.anchors ?? []) this.workbook.anchors.remove(anchor);
    const kept = {
      ...rest,
      id: object.id ?? this.contents.nextObjectId++,
      anchors: ranges.map((range) => this.workbook.anchors.add(range)),
    };
    if (index < 0) list.push(kept);
    else list[index] = kept;
    return kept.id;
  }

  remove(kind: ObjectKind, id: number): void {
    const list = this.contents.objects[kind];
    const index = list.findIndex((object) => object.id === id);
    const [removed] = index < 0 ? [] : list.splice(index, 1);
    for (const anchor of removed?.anchors ?? []) this.workbook.anchors.remove(anchor);
  }

  deleteSheet(sheetId: string): void {
    for (const kind of Object.keys(this.contents.objects).filter(isObjectKind)) {
      for (const { id, sheet } of [...this.contents.objects[kind]]) {
        if (sheet === sheetId) this.remove(kind, id);
      }
    }
    this.contents.selections.delete(sheetId);
  }

  get validations(): Map<string, ValidationRule> {
    return this.contents.validations;
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

  get selections(): Map<string, Selected> {
    return this.contents.selections;
  }

  get name(): string {
    return this.contents.name ?? this.workbook.name;
  }

  set name(name: string) {
    this.contents.name = name;
  }

  newSheetId(taken: readonly string[]): string {
    while (taken.includes(String(this.contents.nextSheetId))) this.contents.nextSheetId++;
    return String(this.contents.nextSheetId++);
  }

  /** A copy of the state, for an execution that is undone. */
  snapshot(): Snapshot {
    const { anchors, brokenNames } = this.workbook;
    return {
      contents: structuredClone(this.contents),
      zones: anchors.plugin.zones,
      nextAnchorId: anchors.nextId,
      brokenNames: brokenNames.all,
    };
  }

  restore({ contents, zones, nextAnchorId, brokenNames }: Snapshot): void {
    const { anchors, brokenNames: names } = this.workbook;
    this.contents = contents;
    anchors.plugin.zones = zones;
    anchors.nextId = Math.max(anchors.nextId, nextAnchorId);
    names.plugin.broken = brokenNames;
  }

  /** Restores what the spreadsheet shows. Properties are not part of it, and ids are never given twice. */
  restoreSpreadsheet(snapshot: Snapshot): void {
    const { documentProperties, nextObjectId, nextSheetId } = this.contents;
    this.restore({
      ...snapshot,
      contents: { ...snapshot.contents, documentProperties, nextObjectId, nextSheetId },
    });
  }
}

function isObjectKind(name: string): name is ObjectKind {
  return ['banding', 'chart', 'conditionalFormat', 'metadata', 'protection'].includes(name);
}
