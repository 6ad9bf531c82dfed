import type { WireNamedRange } from '../operations/sheet-operations';
import { call } from './bridge';
import { gridOf, rangeAt } from './range';
import { serviceClass } from './service';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

class Named {
  readonly self: GoogleNamedRange = namedRange.of(this);
  constructor(public name: string) {}
}

class NamedRangeMethods implements Omit<GoogleNamedRange, 'getRange'> {
  constructor(private readonly named: Named) {}

  getName(): string {
    return this.named.name;
  }

  getRange(): GoogleRange | null {
    const range = call('rangeOfName', this.named.name);
    return range === null ? null : rangeAt(range);
  }

  setName(name: string): GoogleNamedRange {
    call('renameNamedRange', this.named.name, String(name));
    this.named.name = String(name);
    return this.named.self;
  }

  setRange(range: GoogleRange): GoogleNamedRange {
    call('setNamedRange', this.named.name, gridOf(range), true);
    return this.named.self;
  }

  remove(): void {
    call('removeNamedRange', this.named.name);
  }
}

const namedRange = serviceClass<GoogleNamedRange, Named>({
  name: 'NamedRange',
  path: 'SpreadsheetApp.NamedRange',
  parts: [NamedRangeMethods],
  handles: ['getRange'],
});

export function namedRangeOf({ name }: WireNamedRange): GoogleNamedRange {
  return new Named(name).self;
}
