import { CorePlugin } from '@odoo/o-spreadsheet';

/** Shared by a workbook and its model's plugin through the model's `custom` configuration. */
export class BrokenNames {
  plugin: { broken: readonly string[] } = { broken: [] };

  /** The names of ranges whose cells were deleted. */
  get all(): readonly string[] {
    return this.plugin.broken;
  }

  forget(name: string): void {
    this.plugin.broken = without(this.plugin.broken, name);
  }
}

function without(names: readonly string[], gone: string): readonly string[] {
  return names.filter((name) => name.toLowerCase() !== gone.toLowerCase());
}

/**
 * Remembers named ranges whose tab, rows or columns were deleted. Google Sheets keeps their names, with the
 * reference #REF!, while the engine forgets them. Undoing the deletion brings the range back.
 */
export class BrokenNamesPlugin extends CorePlugin {
  broken: readonly string[] = [];
  private before: readonly string[] = [];

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    const shared = config.custom.brokenNames;
    if (shared instanceof BrokenNames) shared.plugin = this;
  }

  override beforeHandle(command: { type: string }): void {
    if (breaks(command)) this.before = this.names();
  }

  override handle(command: { type: string }): void {
    if (breaks(command)) {
      const left = this.names();
      const gone = this.before.filter((name) => !left.includes(name));
      if (gone.length > 0) this.update([...this.broken, ...gone]);
    } else if ('name' in command && command.type === 'CREATE_NAMED_RANGE') {
      this.update(without(this.broken, String(command.name)));
    }
  }

  private names(): readonly string[] {
    return this.getters.getNamedRanges().map(({ name }) => name);
  }

  private update(names: readonly string[]): void {
    Reflect.apply(this.history.update, this.history, ['broken', names]);
  }
}

function breaks({ type }: { type: string }): boolean {
  return type === 'DELETE_SHEET' || type === 'REMOVE_COLUMNS_ROWS';
}
