import type { GridRange } from '../protocol';
import { call, exception } from './bridge';
import { gridOf } from './range';
import { original, serviceClass } from './service';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The methods that a list of ranges applies to each of them. */
const EACH = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof GoogleRangeList & keyof GoogleRange)[];

export class RangeListTarget {
  readonly self: GoogleRangeList = rangeList.of(this);
  constructor(readonly ranges: readonly GoogleRange[]) {}
}

class RangeListMethods implements Pick<GoogleRangeList, 'activate' | 'getRanges'> {
  constructor(private readonly list: RangeListTarget) {}

  getRanges(): GoogleRange[] {
    return [...this.list.ranges];
  }

  activate(): GoogleRangeList {
    selectRanges(this.list.ranges.map((range) => gridOf(range)));
    return this.list.self;
  }
}

class EachMethods {
  constructor(readonly list: RangeListTarget) {}
}

for (const method of EACH) {
  Object.defineProperty(EachMethods.prototype, method, {
    value(this: EachMethods, ...args: unknown[]): GoogleRangeList {
      for (const range of this.list.ranges) Reflect.apply(range[method], range, args);
      return this.list.self;
    },
  });
}

const rangeList = serviceClass<GoogleRangeList, RangeListTarget>({
  name: 'RangeList',
  path: 'SpreadsheetApp.RangeList',
  parts: [RangeListMethods, EachMethods],
  handles: ['getRanges'],
});

export function newRangeList(ranges: readonly GoogleRange[]): GoogleRangeList {
  if (ranges.length === 0) throw exception('A range list needs at least one range.');
  return new RangeListTarget(ranges).self;
}

/** The last range becomes the active one, as when ranges are selected one after the other. */
export function selectRanges(ranges: GridRange[]): void {
  const last = ranges.at(-1);
  if (!last) return;
  call('select', { sheet: last.sheet, current: { ...last, rows: 1, columns: 1 }, ranges });
  call('activate', last.sheet, call('toA1', last));
}

export function rangesOf(argument: unknown): GridRange[] {
  const list = original(argument);
  if (!(list instanceof RangeListTarget)) throw exception('Invalid argument: rangeList');
  return list.ranges.map((range) => gridOf(range));
}
