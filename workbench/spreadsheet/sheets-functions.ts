import { addFunction } from '@odoo/o-spreadsheet';

type Compute = Parameters<typeof addFunction>[1]['compute'];
type Argument = Parameters<Compute>[number];

const BLOCKS = '▁▂▃▄▅▆▇█';

/** Adds functions of Google Sheets that the engine lacks, for the server and the page. */
export function addSheetsFunctions(): void {
  addFunction('SPARKLINE', {
    description: 'A small chart within a cell, drawn here with block characters.',
    category: 'Google',
    args: [
      { name: 'data', description: 'The values.', type: ['ANY'], acceptMatrix: true, acceptErrors: true },
      {
        name: 'options',
        description: 'How the chart looks.',
        type: ['ANY'],
        acceptMatrix: true,
        acceptErrors: true,
        optional: true,
      },
    ],
    compute: (data, options) => ({
      value: isBar(options) ? bar(numbers(data)) : blocks(averaged(numbers(data))),
    }),
  });
  addFunction('ARRAYFORMULA', {
    description: 'The values of an array formula in several cells.',
    category: 'Google',
    args: [{ name: 'array_formula', description: 'The formula.', type: ['ANY'], acceptMatrix: true }],
    // Nothing to do, since the engine spills every array by itself.
    compute: (array) => array ?? { value: '' },
  });
}

function numbers(data: Argument): number[] {
  const cells = Array.isArray(data) ? data.flat() : [data];
  return cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
}

/** The number of characters that fit into an ordinary column. */
const WIDTH = 10;

function isBar(options: Argument): boolean {
  return Array.isArray(options) && options.flat().some((cell) => cell?.value === 'bar');
}

/** Draws the first value as a share of the sum of all. */
function bar(values: readonly number[]): string {
  const whole = values.reduce((sum, value) => sum + value, 0);
  const done = whole === 0 ? 0 : Math.round(((values[0] ?? 0) / whole) * WIDTH);
  return '█'.repeat(done) + '░'.repeat(WIDTH - done);
}

/** Averages neighbouring values, because characters cannot shrink like Google's chart in a narrow cell. */
function averaged(values: readonly number[]): number[] {
  if (values.length <= WIDTH + 2) return [...values];
  return Array.from({ length: WIDTH }, (_, at) => {
    const from = Math.floor((at * values.length) / WIDTH);
    const group = values.slice(from, Math.floor(((at + 1) * values.length) / WIDTH));
    return group.reduce((sum, value) => sum + value, 0) / group.length;
  });
}

function blocks(values: readonly number[]): string {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return values
    .map((value) => BLOCKS[span === 0 ? 0 : Math.round(((value - least) / span) * (BLOCKS.length - 1))] ?? '')
    .join('');
}
