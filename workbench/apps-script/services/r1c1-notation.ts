import { columnLetters, columnNumber } from './a1-notation';

// Quoted texts and sheet names are left unchanged.
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const A1 = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g;
const A1_COLUMNS = /(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.!:])/g;
const A1_ROWS = /(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.!:])/g;
const R1C1 = /(?<![\w.$])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w([.!])/gi;

/** Turns A1 references of a formula into R1C1 references, seen from a cell (counted from 0). */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: 'R' | 'C', fixed: string, index: number, here: number) => {
    if (fixed !== '') return `${letter}${index + 1}`;
    return index === here ? `${letter}[0]` : `${letter}[${index - here}]`;
  };
  const ofColumn = (fixed: string, letters: string) => part('C', fixed, columnNumber(letters), column);
  const ofRow = (fixed: string, digits: string) => part('R', fixed, Number(digits) - 1, row);
  return outsideQuotes(formula, (text) =>
    text
      .replace(
        A1_COLUMNS,
        (_all, f1: string, c1: string, f2: string, c2: string) => `${ofColumn(f1, c1)}:${ofColumn(f2, c2)}`,
      )
      .replace(
        A1_ROWS,
        (_all, f1: string, r1: string, f2: string, r2: string) => `${ofRow(f1, r1)}:${ofRow(f2, r2)}`,
      )
      .replace(
        A1,
        (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
          `${ofRow(fixedRow, digits)}${ofColumn(fixedColumn, letters)}`,
      ),
  );
}

/** Turns R1C1 references of a formula into A1 references. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (text) =>
    text.replace(R1C1, (_all, rowPart: string | undefined, columnPart: string | undefined) => {
      const { index: r, fixed: fixedRow } = position(rowPart, row);
      const { index: c, fixed: fixedColumn } = position(columnPart, column);
      if (r < 0 || c < 0) return '#REF!';
      return `${fixedColumn ? '$' : ''}${columnLetters(c)}${fixedRow ? '$' : ''}${r + 1}`;
    }),
  );
}

function position(part: string | undefined, here: number): { index: number; fixed: boolean } {
  if (part === undefined) return { index: here, fixed: false };
  if (part.startsWith('[')) return { index: here + Number(part.slice(1, -1)), fixed: false };
  return { index: Number(part) - 1, fixed: true };
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
