import { addFunction } from '@odoo/o-spreadsheet';

type Compute = Parameters<typeof addFunction>[1]['compute'];
type Argument = Parameters<Compute>[number];

const BLOCKS = '▁▂▃▄▅▆▇█';

/** Functions of Google Sheets that the engine lacks, for the server and the page. */
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
    compute: (data) => ({ value: blocks(numbers(data)) }),
  });
  addFunction('ARRAYFORMULA', {
    description: 'The values of an array formula in several cells.',
    category: 'Google',
    args: [{ name: 'array_formula', description: 'The formula.', type: ['ANY'], acceptMatrix: true }],
    // The engine spreads every array by itself.
    compute: (array) => array ?? { value: '' },
  });
}

function numbers(data: Argument): number[] {
  const cells = Array.isArray(data) ? data.flat() : [data];
  return cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
}

function blocks(values: readonly number[]): string {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return values
    .map((value) => BLOCKS[span === 0 ? 0 : Math.round(((value - least) / span) * (BLOCKS.length - 1))] ?? '')
    .join('');
}
