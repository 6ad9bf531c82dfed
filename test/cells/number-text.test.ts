import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalMark, decimalMarkOf, readNumberText } from '../../src/cells/number-text';

function numberIn(text: string, mark?: DecimalMark): number | string {
  const read = readNumberText(text, mark);
  return read.kind === 'number' ? read.value : read.kind;
}

describe('a text with unambiguous separators', () => {
  // Notations of spreadsheets, marketplaces and accounting exports; \u00a0 and \u202f are no-break spaces.
  it.each<[string, number]>([
    ['0', 0],
    ['1200', 1200],
    ['1.5', 1.5],
    ['3,58', 3.58],
    ['0.123', 0.123],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['.5', 0.5],
    ['5.', 5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['28.489.657,5', 28_489_657.5],
    ['1 234', 1234],
    ['1 234,56', 1234.56],
    ['1\u202f234\u202f567,50', 1_234_567.5],
    ['1\u00a0234,56\u00a0€', 1234.56],
    ["CHF 1'234.50", 1234.5],
    ['Rp 28.489.657', 28_489_657],
    ['Rp28.489.657,00', 28_489_657],
    ['28.489.657 IDR', 28_489_657],
    ['RM 1,200.50', 1200.5],
    ['RM1200', 1200],
    ['$1,200.50', 1200.5],
    ['US$ 12', 12],
    ['12 usd', 12],
    ['12 000 FCFA', 12_000],
    ['€ 12,5', 12.5],
    ['  42 ', 42],
  ])('reads "%s" as %d', (text, value) => {
    expect(numberIn(text)).toBe(value);
    expect(numberIn(text, '.')).toBe(value);
    expect(numberIn(text, ',')).toBe(value);
  });

  it.each<[string, number]>([
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['- 5', -5],
    ['5-', -5],
    ['(5)', -5],
    ['(1,200.00)', -1200],
    ['(−5)', -5],
    ['-Rp 500', -500],
    ['Rp -500', -500],
    ['(Rp 500)', -500],
    ['Rp (500)', -500],
    ['+5', 5],
  ])('reads the sign of "%s": %d', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each<[string, number]>([
    ['Rp 12.000,-', 12_000],
    ['Rp. 12.000,-', 12_000],
    ['Rp 1.250.000,-', 1_250_000],
    ['12,-', 12],
    ['12,–', 12],
    ['12,--', 12],
    ['CHF 12.-', 12],
    ['-12,-', -12],
  ])('reads the dash of "%s" as "no cents", not as a minus: %d', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each<[string, number]>([
    ['3,58%', 0.0358],
    ['62,5 %', 0.625],
    ['62,5\u202f%', 0.625],
    ['50%', 0.5],
    ['-4%', -0.04],
    ['0%', 0],
  ])('reads the percentage "%s" as the share %d', (text, value) => {
    expect(numberIn(text)).toBeCloseTo(value, 12);
  });
});

describe('one separator before three digits', () => {
  it.each(['1.234', '12,345', 'RM 1,200', 'Rp. 12.000', '(1,200)', '1.234 %', '-1.234'])(
    'leaves "%s" ambiguous if nothing else decides',
    (text) => {
      expect(numberIn(text)).toBe('ambiguous');
    },
  );

  it.each<[string, number, number]>([
    ['1.234', 1.234, 1234],
    ['12,345', 12_345, 12.345],
    ['RM 1,200', 1200, 1.2],
    ['Rp. 12.000', 12, 12_000],
    ['(1,200)', -1200, -1.2],
  ])('"%s" is %d with a decimal point and %d with a decimal comma', (text, point, comma) => {
    expect(numberIn(text, '.')).toBe(point);
    expect(numberIn(text, ',')).toBe(comma);
  });
});

it.each([
  '',
  ' ',
  'abc',
  '12 abc',
  'abc 12',
  '12 pcs',
  '15 Jan',
  'N/A',
  '#DIV/0!',
  '-',
  '—',
  '.',
  '()',
  '%',
  'Rp',
  'USD',
  '1,234,56',
  '1.23.456',
  '1,2.3,4',
  '1..2',
  '1,234.567.89',
  '1e3',
  '2 3',
  '10 20',
  '0812 3456 789',
  '12/05',
  '2026-03-01',
  '5 - 7',
  '9'.repeat(400),
  `1${',000'.repeat(120)}.00`,
])('reads no number from "%s"', (text) => {
  for (const mark of [undefined, '.', ','] as const) expect(numberIn(text, mark)).toBe('notNumber');
});

// Numbers as the languages of the product write them, entered by hand.
const notations: readonly { group: string; mark: DecimalMark }[] = [
  { group: ',', mark: '.' },
  { group: '.', mark: ',' },
  { group: '\u202f', mark: ',' },
  { group: '\u00a0', mark: ',' },
  { group: ' ', mark: '.' },
  { group: '', mark: '.' },
];

it('reads back any amount as written in English, Indonesian, Malay or French', () => {
  const cents = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
  fc.assert(
    fc.property(cents, fc.constantFrom(...notations), (amount, { group, mark }) => {
      const digits = String(Math.abs(amount)).padStart(3, '0');
      const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
      const text = `${amount < 0 ? '-' : ''}${whole}${mark}${digits.slice(-2)}`;
      expect(numberIn(text)).toBeCloseTo(amount / 100, 6);
    }),
  );
});

it('gives a finite number or none, whatever the text', () => {
  const soup = fc.string({ unit: fc.constantFrom(...'0123456789.,-+()% \u202fRp€eE') });
  fc.assert(
    fc.property(soup, fc.constantFrom<(DecimalMark | undefined)[]>(undefined, '.', ','), (text, mark) => {
      const read = readNumberText(text, mark);
      if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
    }),
  );
});

describe('the decimal mark of a column', () => {
  it('is found from any number with unambiguous separators', () => {
    expect(decimalMarkOf(['1.234', '12.000', '1.250,50'])).toBe(',');
    expect(decimalMarkOf(['1,234', '12.5'])).toBe('.');
    expect(decimalMarkOf(['12.000', '1.250.000'])).toBe(',');
    expect(decimalMarkOf(['1.234', 'Rp 12.000,-'])).toBe(',');
  });

  it('stays unknown if no number shows it, or two contradict each other', () => {
    expect(decimalMarkOf([])).toBeUndefined();
    expect(decimalMarkOf(['1.234', '500', 'abc', ''])).toBeUndefined();
    expect(decimalMarkOf(['1.5', '2,5'])).toBeUndefined();
  });
});

it.each(['AU $1,234.50', 'US$1,234.50', 'C$ 1,234.50', 'MX$1,234.50', 'NT$1,234.50', 'S$1,234.50'])(
  'reads “%s”, a dollar that names its country',
  (text) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'number', value: 1234.5 });
  },
);
