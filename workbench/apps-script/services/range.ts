import type { GridRange } from '../protocol';
import { exception } from './bridge';
import { RangeAnnotations } from './range-annotations';
import { RangeCopying } from './range-copying';
import { RangeFormulas } from './range-formulas';
import { RangeLooks } from './range-looks';
import { RangeObjects } from './range-objects';
import { RangePosition } from './range-position';
import { RangeTexts } from './range-texts';
import { RangeValues } from './range-values';
import { original, serviceClass } from './service';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Which sides of a range its notation left open, such as A:C or 2:5. */
export interface OpenSides {
  startRow: boolean;
  endRow: boolean;
  startColumn: boolean;
  endColumn: boolean;
}

export const BOUNDED: OpenSides = { startRow: false, endRow: false, startColumn: false, endColumn: false };

/** The cells behind a Range of the script. */
export class RangeTarget {
  readonly self: GoogleRange;

  constructor(
    readonly grid: GridRange,
    readonly open: OpenSides = BOUNDED,
  ) {
    this.self = range.of(this);
  }
}

const range = serviceClass<GoogleRange, RangeTarget>({
  name: 'Range',
  path: 'SpreadsheetApp.Range',
  parts: [
    RangePosition,
    RangeValues,
    RangeFormulas,
    RangeLooks,
    RangeTexts,
    RangeAnnotations,
    RangeObjects,
    RangeCopying,
  ],
  handles: ['getSheet', 'offset', 'getCell'],
  approximated: {
    setBorder: 'a double line is drawn as a medium one',
    setNumberFormat:
      'the page draws patterns that the engine lacks by its nearest; getDisplayValues is exact',
    setTextRotation: 'kept, but not drawn',
    setTextDirection: 'kept, but not drawn',
    setFontFamily: 'kept, but not drawn',
    setRichTextValue: 'kept, but drawn in the look of the cell',
    setNote: 'kept, but not drawn',
    applyRowBanding: 'kept, but not drawn',
    applyColumnBanding: 'kept, but not drawn',
    protect: 'kept; everybody may still edit, as the owner may',
    trimWhitespace: 'touches texts that stand as text',
  },
});

/** The cells of a range that the script passed as an argument. */
export function gridOf(argument: unknown, parameter = 'range'): GridRange {
  const target = original(argument);
  if (target instanceof RangeTarget) return target.grid;
  throw exception(`Invalid argument: ${parameter}`);
}

export function rangeAt(grid: GridRange): GoogleRange {
  return new RangeTarget(grid).self;
}
