import fc from 'fast-check';
import type { Cell } from '../../src/cells/cell';
import type { CellArgument } from '../../src/functions/argument-cells';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import type { Argument } from '../../src/kpi/arguments';

const day = 86_400_000;

/** Anything that a cell can hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>('', ' ', 0, -1, 1, 7, 1e308, -1e308, 5e-324, true, false),
  fc.constantFrom<Cell[]>('1.234', '1,5', 'Rp 12.000', 'abc', '#N/A', '#DIV/0!', '9'.repeat(400), '50%'),
  fc.constantFrom<Cell[]>('2026-03-01', '30/02/2026', '0:02:30', 'paid', 'Batal', 'yes', 'median', 'A > B'),
  fc.constantFrom<Cell[]>('Order ID', 'Date', 'Amount'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.date({ min: new Date('1890-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
  fc.string(),
);

/** A valid cell for an argument, never an empty one. */
export function fittingCell({ kind, low, high, choices = [] }: Argument): fc.Arbitrary<Cell> {
  switch (kind) {
    case 'count':
      return fc.nat({ max: 1000 });
    case 'money':
      return fc.integer({ min: low ?? -50, max: high ?? 100_000 });
    case 'number':
      return fc.nat({ max: 10 }).map((tenth) => {
        const least = low ?? -3;
        return least + ((Math.min(high ?? 50, least + 100) - least) * tenth) / 10;
      });
    case 'identity':
    case 'segment':
      return fc.constantFrom('A-1', 'B-2', 'A-1 > B-2', 'b-2 > C-3 > A-1');
    case 'status':
      return fc.constantFrom('paid', 'Batal', 'remboursée', 'selesai');
    case 'date':
    case 'moment':
      return fc.integer({ min: 20_000 * 24, max: 20_100 * 24 }).map((hour) => new Date((hour * day) / 24));
    case 'duration':
      return fc.oneof(
        fc.nat({ max: 600 }),
        fc.nat({ max: 86_400 }).map((second) => new Date(Date.UTC(1899, 11, 30) + second * 1000)),
      );
    case 'answer':
      return fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom<Cell[]>(true, false, 'ya', 'non'));
    case 'choice': {
      const words = choices.flatMap((code) => languages.flatMap((one) => textsIn(one).choices[code]));
      return words.length === 0 ? fc.constant('') : fc.constantFrom(...words);
    }
  }
}

/** The cells of a call: the rows of its columns, and the single cells beside them. */
export interface Given {
  readonly rows: readonly (readonly Cell[])[];
  readonly singles: readonly Cell[];
}

export function fittingCall(declared: readonly Argument[], maxRows = 8): fc.Arbitrary<Given> {
  const columns = declared.filter(({ single }) => single !== true);
  const singles = declared.filter(({ single }) => single === true);
  return fc.record({
    rows: fc.array(fc.tuple(...columns.map(fittingCell)), { minLength: 1, maxLength: maxRows }),
    singles: fc.tuple(...singles.map(fittingCell)),
  });
}

/** The arguments in the form in which the sheet passes them. */
export function argumentsOf(declared: readonly Argument[], { rows, singles }: Given): CellArgument[] {
  let columnsBefore = 0;
  let singlesBefore = 0;
  return declared.map(({ single }) => {
    if (single === true) {
      const cell = singles[singlesBefore];
      singlesBefore += 1;
      return cell;
    }
    const at = columnsBefore;
    columnsBefore += 1;
    return rows.map((row) => [row[at] ?? '']);
  });
}
