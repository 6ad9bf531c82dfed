import type { WireObject } from '../operations/object-operations';
import { overlaps } from '../operations/range-overlap';
import type { GridRange, Json } from '../protocol';
import { call, exception } from './bridge';
import { hexColor } from './colors';
import { gridOf, rangeAt } from './range';
import { enumName, serviceClass } from './service';
import { bandingThemes } from './sheet-enumerations';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type ThemeName = keyof typeof bandingThemes;
type Lines = 'rows' | 'columns';

/** The colours of header, first row, second row and footer in each theme of Google Sheets. */
const THEMES: Readonly<Record<ThemeName, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

type ColorName = 'first' | 'second' | 'header' | 'footer';
type Colors = Record<ColorName, string | null>;

interface Bands {
  rows: Colors;
  columns: Colors;
}

class Banding {
  readonly self: GoogleBanding = banding.of(this);
  constructor(readonly id: number) {}
}

function found({ id }: Banding): { sheet: string; grid: GridRange; bands: Bands } {
  const object = call('objects', 'banding', null).find((known) => known.id === id);
  const [grid] = object?.ranges ?? [];
  if (!object || !grid) throw exception('The banding does not exist any more.');
  return { sheet: object.sheet, grid, bands: bandsOf(object) };
}

function bandsOf({ data }: WireObject): Bands {
  const { rows, columns } = fields(data);
  return { rows: colorsOf(rows), columns: colorsOf(columns) };
}

function colorsOf(json: Json | undefined): Colors {
  const { first, second, header, footer } = fields(json ?? null);
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : null);
  return { first: text(first), second: text(second), header: text(header), footer: text(footer) };
}

function fields(json: Json): Record<string, Json | undefined> {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}

function save(target: Banding, grid: GridRange, bands: Bands): GoogleBanding {
  call('putObject', 'banding', target.id, grid.sheet, [grid], {
    rows: { ...bands.rows },
    columns: { ...bands.columns },
  });
  return target.self;
}

function color(target: Banding, lines: Lines, name: ColorName): string | null {
  return found(target).bands[lines][name];
}

function paint(target: Banding, lines: Lines, name: ColorName, value: string | null): GoogleBanding {
  const { grid, bands } = found(target);
  if (value === null && (name === 'first' || name === 'second')) {
    const which = `${name === 'first' ? 'First' : 'Second'} ${lines === 'rows' ? 'row' : 'column'}`;
    throw exception(`${which} color should not be null.`);
  }
  return save(target, grid, { ...bands, [lines]: { ...bands[lines], [name]: hexColor(value) } });
}

class BandingMethods implements Omit<GoogleBanding, keyof ObjectColors> {
  constructor(private readonly banding: Banding) {}

  getRange(): GoogleRange {
    return rangeAt(found(this.banding).grid);
  }

  setRange(range: GoogleRange): GoogleBanding {
    const grid = gridOf(range);
    refuseOverlap(grid, this.banding.id);
    return save(this.banding, grid, found(this.banding).bands);
  }

  copyTo(range: GoogleRange): GoogleBanding {
    const grid = gridOf(range);
    refuseOverlap(grid, null);
    const { rows, columns } = found(this.banding).bands;
    return new Banding(
      call('putObject', 'banding', null, grid.sheet, [grid], { rows: { ...rows }, columns: { ...columns } }),
    ).self;
  }

  remove(): void {
    call('removeObject', 'banding', this.banding.id);
  }

  getFirstRowColor(): string | null {
    return color(this.banding, 'rows', 'first');
  }

  getSecondRowColor(): string | null {
    return color(this.banding, 'rows', 'second');
  }

  getHeaderRowColor(): string | null {
    return color(this.banding, 'rows', 'header');
  }

  getFooterRowColor(): string | null {
    return color(this.banding, 'rows', 'footer');
  }

  getFirstColumnColor(): string | null {
    return color(this.banding, 'columns', 'first');
  }

  getSecondColumnColor(): string | null {
    return color(this.banding, 'columns', 'second');
  }

  getHeaderColumnColor(): string | null {
    return color(this.banding, 'columns', 'header');
  }

  getFooterColumnColor(): string | null {
    return color(this.banding, 'columns', 'footer');
  }

  setFirstRowColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'rows', 'first', value);
  }

  setSecondRowColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'rows', 'second', value);
  }

  setHeaderRowColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'rows', 'header', value);
  }

  setFooterRowColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'rows', 'footer', value);
  }

  setFirstColumnColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'columns', 'first', value);
  }

  setSecondColumnColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'columns', 'second', value);
  }

  setHeaderColumnColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'columns', 'header', value);
  }

  setFooterColumnColor(value: string | null): GoogleBanding {
    return paint(this.banding, 'columns', 'footer', value);
  }
}

/** Newer methods with colour objects, which the workbench does not have. */
type ObjectColors = Record<Extract<keyof GoogleBanding, `${string}Object`>, never>;

const banding = serviceClass<GoogleBanding, Banding>({
  name: 'Banding',
  path: 'SpreadsheetApp.Banding',
  parts: [BandingMethods],
});

function refuseOverlap(grid: GridRange, ownId: number | null): void {
  if (bandingsIn(grid).some(({ id }) => id !== ownId)) {
    throw exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}

export function newBanding(
  grid: GridRange,
  lines: Lines,
  theme: unknown,
  showHeader: boolean,
  showFooter: boolean,
): GoogleBanding {
  refuseOverlap(grid, null);
  const name = theme === undefined ? 'LIGHT_GREY' : enumName(bandingThemes, theme, 'bandingTheme');
  const [header, first, second, footer] = THEMES[name];
  const none: Colors = { first: null, second: null, header: null, footer: null };
  const bands = { rows: none, columns: none };
  bands[lines] = { first, second, header: showHeader ? header : null, footer: showFooter ? footer : null };
  const id = call('putObject', 'banding', null, grid.sheet, [grid], {
    rows: { ...bands.rows },
    columns: { ...bands.columns },
  });
  return new Banding(id).self;
}

export function bandingsIn(grid: GridRange): WireObject[] {
  return call('objects', 'banding', grid.sheet).filter(({ ranges }) =>
    ranges.some((range) => overlaps(range, grid)),
  );
}

export function bandingOf({ id }: WireObject): GoogleBanding {
  return new Banding(id).self;
}
