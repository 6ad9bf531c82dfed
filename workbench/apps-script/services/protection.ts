import { isGridRange } from '../operations/grid-range';
import type { WireObject } from '../operations/object-operations';
import type { GridRange, Json } from '../protocol';
import { call, exception } from './bridge';
import { gridOf, RangeTarget, rangeAt } from './range';
import { enumName, googleEnum, serviceClass } from './service';
import { protectionTypes } from './sheet-enumerations';
import { effectiveUser, userOf } from './user';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleUser = GoogleAppsScript.Base.User;
type TypeName = keyof typeof protectionTypes;

type Implemented = Pick<
  GoogleProtection,
  | 'canDomainEdit'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getRangeName'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setDomainEdit'
  | 'setRange'
  | 'setUnprotectedRanges'
  | 'setWarningOnly'
> & {
  addEditor(editor: unknown): GoogleProtection;
  addEditors(editors: readonly unknown[]): GoogleProtection;
  removeEditor(editor: unknown): GoogleProtection;
  removeEditors(editors: readonly unknown[]): GoogleProtection;
};

interface Settings {
  type: TypeName;
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  editors: string[];
  unprotected: GridRange[];
}

class Protection {
  readonly self: GoogleProtection = protection.of(this);
  constructor(readonly id: number) {}
}

interface Found {
  sheet: string;
  grid: GridRange;
  settings: Settings;
}

function found({ id }: Protection): Found {
  const object = call('objects', 'protection', null).find((known) => known.id === id);
  const [grid] = object?.ranges ?? [];
  if (!object || !grid) throw exception('The protection does not exist any more.');
  return { sheet: object.sheet, grid, settings: settingsOf(object.data) };
}

function settingsOf(data: Json): Settings {
  const json = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  return {
    type: json.type === 'SHEET' ? 'SHEET' : 'RANGE',
    description: String(json.description),
    warningOnly: json.warningOnly === true,
    domainEdit: json.domainEdit === true,
    editors: Array.isArray(json.editors) ? json.editors.map(String) : [],
    unprotected: Array.isArray(json.unprotected)
      ? json.unprotected.flatMap((range) => (isGridRange(range) ? [range] : []))
      : [],
  };
}

function save(target: Protection, change: Partial<Settings>, range?: GridRange): GoogleProtection {
  const { grid, settings } = found(target);
  const place = range ?? grid;
  call('putObject', 'protection', target.id, place.sheet, [place], toJson({ ...settings, ...change }));
  return target.self;
}

function toJson({ unprotected, ...settings }: Settings): Json {
  return { ...settings, unprotected: unprotected.map((range) => ({ ...range })) };
}

class ProtectionMethods implements Implemented {
  constructor(private readonly protection: Protection) {}

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return googleEnum(protectionTypes[found(this.protection).settings.type]);
  }

  getRange(): GoogleRange {
    const { grid, sheet, settings } = found(this.protection);
    if (settings.type === 'RANGE') return rangeAt(grid);
    const { rows, columns } = call('sheetInfo', sheet);
    const open = { startRow: true, endRow: true, startColumn: true, endColumn: true };
    return new RangeTarget({ sheet, row: 0, column: 0, rows, columns }, open).self;
  }

  setRange(range: GoogleRange): GoogleProtection {
    return save(this.protection, {}, gridOf(range));
  }

  getRangeName(): string | null {
    return null;
  }

  getDescription(): string {
    return found(this.protection).settings.description;
  }

  setDescription(description: string): GoogleProtection {
    return save(this.protection, { description: String(description) });
  }

  isWarningOnly(): boolean {
    return found(this.protection).settings.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return save(this.protection, { warningOnly });
  }

  canDomainEdit(): boolean {
    return found(this.protection).settings.domainEdit;
  }

  setDomainEdit(domainEdit: boolean): GoogleProtection {
    return save(this.protection, { domainEdit });
  }

  canEdit(): boolean {
    return true;
  }

  getUnprotectedRanges(): GoogleRange[] {
    return found(this.protection).settings.unprotected.map(rangeAt);
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    if (found(this.protection).settings.type !== 'SHEET') {
      throw exception('Unprotected ranges can only be set on a protected sheet.');
    }
    return save(this.protection, { unprotected: ranges.map((range) => gridOf(range, 'ranges')) });
  }

  getEditors(): GoogleUser[] {
    const { settings } = found(this.protection);
    if (settings.warningOnly) return [];
    const owner = effectiveUser();
    return [owner, ...settings.editors.filter((email) => email !== owner)].map(userOf);
  }

  addEditor(editor: unknown): GoogleProtection {
    return this.addEditors([editor]);
  }

  addEditors(editors: readonly unknown[]): GoogleProtection {
    const { settings } = found(this.protection);
    return save(this.protection, { editors: [...new Set([...settings.editors, ...editors.map(email)])] });
  }

  removeEditor(editor: unknown): GoogleProtection {
    return this.removeEditors([editor]);
  }

  /** The owner cannot be removed. */
  removeEditors(editors: readonly unknown[]): GoogleProtection {
    const { settings } = found(this.protection);
    const gone = editors.map(email);
    return save(this.protection, { editors: settings.editors.filter((known) => !gone.includes(known)) });
  }

  remove(): void {
    call('removeObject', 'protection', this.protection.id);
  }
}

const protection = serviceClass<GoogleProtection, Protection>({
  name: 'Protection',
  path: 'SpreadsheetApp.Protection',
  parts: [ProtectionMethods],
  approximated: { canEdit: 'always true: whoever uses the workbench owns its file' },
});

function email(editor: unknown): string {
  if (typeof editor === 'object' && editor !== null && 'getEmail' in editor) {
    const { getEmail } = editor;
    if (typeof getEmail === 'function') return String(Reflect.apply(getEmail, editor, []));
  }
  return String(editor);
}

export function newProtection(type: TypeName, sheet: string, grid: GridRange): GoogleProtection {
  const settings: Settings = {
    type,
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: [],
    unprotected: [],
  };
  return new Protection(call('putObject', 'protection', null, sheet, [grid], toJson(settings))).self;
}

/** The protections of a type in a sheet, or in the whole spreadsheet. */
export function protectionsOf(type: unknown, sheet: string | null): GoogleProtection[] {
  const name = enumName(protectionTypes, type, 'type');
  return call('objects', 'protection', sheet)
    .filter(({ data }: WireObject) => settingsOf(data).type === name)
    .map(({ id }) => new Protection(id).self);
}
