import type { WireObject } from '../operations/object-operations';
import { overlaps } from '../operations/range-overlap';
import type { GridRange, Json } from '../protocol';
import { call, exception } from './bridge';
import { BOUNDED, gridOf, RangeTarget } from './range';
import { enumName, googleEnum, original, serviceClass } from './service';
import { SheetTarget } from './sheet';
import { metadataLocationTypes, metadataVisibilities } from './sheet-enumerations';
import { sheetOf } from './sheet-registry';
import { activeSpreadsheet } from './spreadsheet';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GoogleLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GoogleVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** What metadata can belong to. */
export type MetadataPlace =
  | { kind: 'spreadsheet' }
  | { kind: 'sheet'; sheet: string }
  | { kind: 'row' | 'column'; grid: GridRange };

type LocationName = keyof typeof metadataLocationTypes;

interface Item {
  id: number;
  key: string;
  value: string | null;
  visibility: string;
  location: LocationName;
  sheet: string;
  ranges: GridRange[];
}

function itemOf({ id, sheet, ranges, data }: WireObject): Item {
  const fields: Record<string, Json> =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const location = LOCATIONS.find((name) => name === fields.location) ?? 'SPREADSHEET';
  const value = typeof fields.value === 'string' ? fields.value : null;
  return {
    id,
    key: String(fields.key),
    value,
    visibility: String(fields.visibility),
    location,
    sheet,
    ranges,
  };
}

const LOCATIONS: readonly LocationName[] = ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'];

class Metadata {
  constructor(readonly id: number) {}
}

/** Read again each time, because another object for the same metadata may have changed it. */
function current({ id }: Metadata): Item {
  const found = call('objects', 'metadata', null).find((object) => object.id === id);
  if (!found) throw exception('The developer metadata does not exist any more.');
  return itemOf(found);
}

function save(item: Item): void {
  const { key, value, visibility, location } = item;
  call('putObject', 'metadata', item.id, item.sheet, item.ranges, { key, value, visibility, location });
}

class MetadataMethods implements GoogleMetadata {
  constructor(private readonly metadata: Metadata) {}

  getId(): number {
    return this.metadata.id;
  }

  getKey(): string {
    return current(this.metadata).key;
  }

  getValue(): string | null {
    return current(this.metadata).value;
  }

  getVisibility(): GoogleVisibility {
    const { visibility } = current(this.metadata);
    return googleEnum(
      visibility === 'PROJECT' ? metadataVisibilities.PROJECT : metadataVisibilities.DOCUMENT,
    );
  }

  getLocation(): GoogleLocation {
    return location.of(current(this.metadata));
  }

  setKey(key: string): GoogleMetadata {
    save({ ...current(this.metadata), key: String(key) });
    return metadata.of(this.metadata);
  }

  setValue(value: string): GoogleMetadata {
    save({ ...current(this.metadata), value: String(value) });
    return metadata.of(this.metadata);
  }

  setVisibility(visibility: GoogleVisibility): GoogleMetadata {
    const name = enumName(metadataVisibilities, visibility, 'visibility');
    save({ ...current(this.metadata), visibility: name });
    return metadata.of(this.metadata);
  }

  moveToRow(row: GoogleAppsScript.Spreadsheet.Range): GoogleMetadata {
    return move(this.metadata, { kind: 'row', grid: gridOf(row, 'row') });
  }

  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): GoogleMetadata {
    return move(this.metadata, { kind: 'column', grid: gridOf(column, 'column') });
  }

  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleMetadata {
    const target = original(sheet);
    if (!(target instanceof SheetTarget)) throw exception('Invalid argument: sheet');
    return move(this.metadata, { kind: 'sheet', sheet: target.id });
  }

  moveToSpreadsheet(): GoogleMetadata {
    return move(this.metadata, { kind: 'spreadsheet' });
  }

  remove(): void {
    call('removeObject', 'metadata', this.metadata.id);
  }
}

const metadata = serviceClass<GoogleMetadata, Metadata>({
  name: 'DeveloperMetadata',
  path: 'SpreadsheetApp.DeveloperMetadata',
  parts: [MetadataMethods],
});

function move(target: Metadata, place: MetadataPlace): GoogleMetadata {
  save({ ...current(target), ...placed(place) });
  return metadata.of(target);
}

function placed(place: MetadataPlace): Pick<Item, 'location' | 'sheet' | 'ranges'> {
  switch (place.kind) {
    case 'spreadsheet':
      return { location: 'SPREADSHEET', sheet: '', ranges: [] };
    case 'sheet':
      return { location: 'SHEET', sheet: place.sheet, ranges: [] };
    case 'row':
      return { location: 'ROW', sheet: place.grid.sheet, ranges: [place.grid] };
    case 'column':
      return { location: 'COLUMN', sheet: place.grid.sheet, ranges: [place.grid] };
  }
}

class LocationMethods implements GoogleLocation {
  constructor(private readonly item: Item) {}

  getLocationType(): GoogleLocationType {
    return googleEnum(metadataLocationTypes[this.item.location]);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.item.location === 'SPREADSHEET' ? activeSpreadsheet() : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.item.location === 'SHEET' ? sheetOf(this.item.sheet) : null;
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const [grid] = this.item.ranges;
    if (this.item.location !== 'ROW' || !grid) return null;
    return new RangeTarget(grid, { ...BOUNDED, startColumn: true, endColumn: true }).self;
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const [grid] = this.item.ranges;
    if (this.item.location !== 'COLUMN' || !grid) return null;
    return new RangeTarget(grid, { ...BOUNDED, startRow: true, endRow: true }).self;
  }
}

const location = serviceClass<GoogleLocation, Item>({
  name: 'DeveloperMetadataLocation',
  parts: [LocationMethods],
});

/** Adds metadata with a key and what may follow it: a value, a visibility, or both. */
export function addMetadata(place: MetadataPlace, key: string, more: readonly unknown[]): void {
  const [first, second] = more;
  const isVisibility = typeof first === 'object' && first !== null;
  const value = first === undefined || first === null || isVisibility ? null : String(first);
  const visibility = isVisibility ? first : second;
  const name =
    visibility === undefined ? 'DOCUMENT' : enumName(metadataVisibilities, visibility, 'visibility');
  const { location: where, sheet, ranges } = placed(place);
  const data = { key: String(key), value, visibility: name, location: where };
  call('putObject', 'metadata', null, sheet, ranges, data);
}

/** The metadata that belong to exactly this place. */
export function metadataOf(place: MetadataPlace): GoogleMetadata[] {
  const { location: where, sheet, ranges } = placed(place);
  const [grid] = ranges;
  return items()
    .filter((item) => item.location === where && item.sheet === sheet)
    .filter((item) => grid === undefined || (item.ranges[0] && overlaps(item.ranges[0], grid)))
    .map(({ id }) => metadata.of(new Metadata(id)));
}

function items(): Item[] {
  return call('objects', 'metadata', null).map(itemOf);
}

/** Where a finder searches: everywhere, in one sheet, or in the rows and columns of a range. */
export type FinderScope =
  | { kind: 'spreadsheet' }
  | { kind: 'sheet'; sheet: string }
  | { kind: 'range'; grid: GridRange };

class Search {
  readonly self: GoogleFinder = finder.of(this);
  id: number | null = null;
  key: string | null = null;
  value: string | null = null;
  visibility: string | null = null;
  location: string | null = null;
  intersecting = false;

  constructor(readonly scope: FinderScope) {}
}

class FinderMethods implements GoogleFinder {
  constructor(private readonly search: Search) {}

  withId(id: number): GoogleFinder {
    this.search.id = id;
    return this.search.self;
  }

  withKey(key: string): GoogleFinder {
    this.search.key = String(key);
    return this.search.self;
  }

  withValue(value: string): GoogleFinder {
    this.search.value = String(value);
    return this.search.self;
  }

  withVisibility(visibility: GoogleVisibility): GoogleFinder {
    this.search.visibility = enumName(metadataVisibilities, visibility, 'visibility');
    return this.search.self;
  }

  withLocationType(locationType: GoogleLocationType): GoogleFinder {
    this.search.location = enumName(metadataLocationTypes, locationType, 'locationType');
    return this.search.self;
  }

  onIntersectingLocations(): GoogleFinder {
    this.search.intersecting = true;
    return this.search.self;
  }

  find(): GoogleMetadata[] {
    const { id, key, value, visibility, location: type, scope, intersecting } = this.search;
    return items()
      .filter((item) => isInScope(item, scope, intersecting))
      .filter(
        (item) =>
          (id === null || item.id === id) &&
          (key === null || item.key === key) &&
          (value === null || item.value === value) &&
          (visibility === null || item.visibility === visibility) &&
          (type === null || item.location === type),
      )
      .map((item) => metadata.of(new Metadata(item.id)));
  }
}

const finder = serviceClass<GoogleFinder, Search>({
  name: 'DeveloperMetadataFinder',
  path: 'SpreadsheetApp.DeveloperMetadataFinder',
  parts: [FinderMethods],
  handles: [
    'onIntersectingLocations',
    'withId',
    'withKey',
    'withLocationType',
    'withValue',
    'withVisibility',
  ],
});

/**
 * Whether metadata are in the searched place. A sheet includes its rows and columns; metadata of larger
 * places count only for intersecting ones.
 */
function isInScope(item: Item, scope: FinderScope, intersecting: boolean): boolean {
  switch (scope.kind) {
    case 'spreadsheet':
      return true;
    case 'sheet':
      return item.sheet === scope.sheet || (intersecting && item.location === 'SPREADSHEET');
    case 'range': {
      const [own] = item.ranges;
      if (own) return overlaps(own, scope.grid) && (intersecting || isWithin(own, scope.grid));
      return intersecting && (item.location === 'SPREADSHEET' || item.sheet === scope.grid.sheet);
    }
  }
}

function isWithin(inner: GridRange, outer: GridRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function metadataFinder(scope: FinderScope): GoogleFinder {
  return new Search(scope).self;
}
