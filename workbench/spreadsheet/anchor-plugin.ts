import { CorePlugin } from '@odoo/o-spreadsheet';

/** A rectangle of cells of one sheet; rows and columns count from 0. */
export interface AnchoredZone {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

type Zones = Readonly<Record<string, AnchoredZone | undefined>>;

/** Shared by a document's state and its model's plugin through the model's `custom` configuration. */
export class Anchors {
  plugin: { zones: Zones } = { zones: {} };
  /** The next id. No id is given twice, not even in a copy of the document. */
  nextId = 1;

  add(zone: AnchoredZone): string {
    const id = String(this.nextId++);
    this.plugin.zones = { ...this.plugin.zones, [id]: zone };
    return id;
  }

  /** Where the cells are now; undefined if all were deleted. */
  get(id: string): AnchoredZone | undefined {
    return this.plugin.zones[id];
  }

  remove(id: string): void {
    const { [id]: _removed, ...others } = this.plugin.zones;
    this.plugin.zones = others;
  }
}

/**
 * Follows cells that something outside the model refers to. Their zones move when rows and columns are
 * inserted, deleted or moved, and move back when that is undone.
 */
export class AnchorPlugin extends CorePlugin {
  zones: Zones = {};

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    const shared = config.custom.anchors;
    if (shared instanceof Anchors) shared.plugin = this;
  }

  override adaptRanges({ applyChange }: Parameters<CorePlugin['adaptRanges']>[0]): void {
    const adapted: Record<string, AnchoredZone | undefined> = {};
    let changed = false;
    for (const [id, zone] of Object.entries(this.zones)) {
      if (!zone) continue;
      const range = this.getters.getRangeFromZone(zone.sheet, {
        top: zone.row,
        left: zone.column,
        bottom: zone.row + zone.rows - 1,
        right: zone.column + zone.columns - 1,
      });
      const change = applyChange(range);
      if (change.changeType === 'NONE') {
        adapted[id] = zone;
        continue;
      }
      changed = true;
      if (change.changeType === 'REMOVE') continue;
      const { top, left, bottom, right } = change.range.zone;
      const sheet = change.range.sheetId;
      adapted[id] = { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    }
    if (changed) Reflect.apply(this.history.update, this.history, ['zones', adapted]);
  }
}
