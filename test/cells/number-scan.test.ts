import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberScan } from '../../src/cells/number-scan';
import { readNumberText } from '../../src/cells/number-text';

const around = fc.constantFrom(
  '',
  ' ',
  'Rp ',
  'Rp. ',
  '-',
  '(',
  ')',
  '€',
  ' €',
  '%',
  ' %',
  ',-',
  '.',
  'x',
  '\t',
  '+',
);
const figures = fc.stringMatching(/^\d{1,4}([., '\u202f]\d{0,4}){0,4}$/);

it('reads a number in a column as it would read the text alone, whatever is above it', () => {
  const scan = new NumberScan();
  fc.assert(
    fc.property(around, figures, around, (before, middle, after) => {
      const text = before + middle + after;
      const single = readNumberText(text);
      const kind = scan.read(text);
      if (single.kind === 'number') {
        expect([text, kind, scan.value, scan.shows]).toEqual([text, 'number', single.value, single.shows]);
      } else if (single.kind === 'ambiguous') {
        expect([text, kind]).toEqual([text, 'ambiguous']);
        for (const mark of ['.', ','] as const) {
          expect(readNumberText(text, mark)).toMatchObject({ kind: 'number', value: scan.valueBy(mark) });
        }
      } else {
        expect([text, kind]).toEqual([text, 'notNumber']);
      }
    }),
    { numRuns: 2000 },
  );
});
