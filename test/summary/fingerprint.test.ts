import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { type Block, type BlockCell, blank, link, ownerText, text } from '../../src/summary/block';
import { changedCells, fingerprintOf } from '../../src/summary/fingerprint';
import { rulesInUtc } from '../reading-rules';

const { dayOfInstant } = rulesInUtc;

function number(value: number, format = '#,##0'): BlockCell {
  return { kind: 'number', value, format, style: 'plain' };
}

function blockOf(rows: Block['rows'], more: Partial<Block> = {}): Block {
  return { rows, columns: rows[0]?.length ?? 0, frozenRows: 1, ...more };
}

/** The value that a sheet returns for an unchanged cell: numbers with 15 digits, dates as instants. */
function asSheetGives(cell: BlockCell): Cell {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return cell.text;
    case 'number':
      return Number(cell.value.toPrecision(15));
    case 'date':
      return new Date(cell.day * 86_400_000);
    case 'picture':
    case 'blank':
      return '';
  }
}

const anyBlockCell: fc.Arbitrary<BlockCell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => number(value)),
  fc.string({ minLength: 1 }).map((content) => text(content)),
  fc.string({ minLength: 1 }).map((content) => ownerText(content)),
  fc.string({ minLength: 1 }).map((content) => link(content, 7)),
  fc.constant<BlockCell>({ kind: 'picture', formula: '=SPARKLINE(A1:A9)', style: 'plain' }),
  fc.double({ noNaN: true, min: 0, max: 60_000 }).map(
    (day): BlockCell => ({
      kind: 'date',
      day,
      format: 'yyyy-mm-dd',
      style: 'plain',
    }),
  ),
  fc.constant(blank),
);

const anyBlock = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyBlockCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) => blockOf(rows));

const anyEdit = fc.constantFrom<Cell[]>('my note', 'x', 42, 0, '=A1', true, new Date(Date.UTC(1999, 0, 1)));

describe('a summary that nobody touched', () => {
  it('shows no changed cell, although the sheet rounds numbers in their last digits', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const found = block.rows.map((row) => row.map(asSheetGives));
        expect(changedCells(fingerprintOf(block), found, dayOfInstant)).toEqual([]);
      }),
    );
  });

  it('shows no changed cell after a sum in another order, or a share of a third', () => {
    const block = blockOf([
      [number(0.1 + 0.2), number(1 / 3), number(48_941.94), number(2.8500000000049996)],
    ]);
    const found = [[0.3, 0.333333333333333, 48_941.939999999995, 2.850000000005]];
    expect(changedCells(fingerprintOf(block), found, dayOfInstant)).toEqual([]);
  });
});

describe('a summary in which the owner typed', () => {
  it('shows exactly the cells that hold something else', () => {
    const edited = anyBlock.chain((block) =>
      fc.tuple(
        fc.constant(block),
        fc.nat({ max: block.rows.length - 1 }),
        fc.nat({ max: block.columns - 1 }),
        anyEdit,
      ),
    );
    fc.assert(
      fc.property(edited, ([block, row, column, edit]) => {
        const found = block.rows.map((cells) => cells.map(asSheetGives));
        fc.pre(String(found[row]?.[column]) !== String(edit));
        found[row]?.splice(column, 1, edit);
        expect(changedCells(fingerprintOf(block), found, dayOfInstant)).toEqual([{ row, column }]);
      }),
    );
  });

  it('shows a number that became a text, a figure that changed a little, and a cell that was emptied', () => {
    const block = blockOf([[number(12), number(48_941.94), text('Revenue'), blank]]);
    const found = [['12', 48_941.95, '', 'note']];
    expect(changedCells(fingerprintOf(block), found, dayOfInstant)).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 0, column: 2 },
      { row: 0, column: 3 },
    ]);
  });
});

describe('a summary whose rows or columns were added or removed', () => {
  const block = blockOf([
    [text('a'), number(1)],
    [text('b'), number(2)],
  ]);
  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'a row more',
      [
        ['a', 1],
        ['', ''],
        ['b', 2],
      ],
    ],
    ['a row less', [['a', 1]]],
    [
      'a column more',
      [
        ['a', '', 1],
        ['b', '', 2],
      ],
    ],
    ['a column less', [['a'], ['b']]],
    ['nothing left', []],
  ])('is reshaped: %s', (_what, found) => {
    expect(changedCells(fingerprintOf(block), found, dayOfInstant)).toBe('reshaped');
  });
});

describe('cells that are not the add-on’s alone', () => {
  const block = blockOf(
    [
      [text('Revenue'), number(12), blank],
      [text('Orders'), number(3), blank],
    ],
    { ownerColumn: 2, staleCell: { row: 0, column: 1 } },
  );

  it('may contain anything: the owner’s column, and the cell that says that the block is out of date', () => {
    const found = [
      ['Revenue', 'Not up to date', 'Lebaran'],
      ['Orders', 3, 42],
    ];
    expect(changedCells(fingerprintOf(block), found, dayOfInstant, block)).toEqual([]);
  });

  it('do not hide an edit beside them', () => {
    const found = [
      ['Revenue', 12, ''],
      ['Orders', 4, 'mine'],
    ];
    expect(changedCells(fingerprintOf(block), found, dayOfInstant, block)).toEqual([{ row: 1, column: 1 }]);
  });
});

it('rows that belong together have one hash, and an edit in one of them is reported at their first cell', () => {
  const rows = Array.from({ length: 24 }, (_, row) => [number(row), blank]);
  const block = blockOf([[text('id'), blank], ...rows], {
    keys: ['head', ...rows.map(() => 'revenue')],
  });
  const found = block.rows.map((row) => row.map(asSheetGives));
  const fingerprint = fingerprintOf(block);
  expect(fingerprint.bands.map(({ cells }) => cells.length)).toEqual([8, 4]);
  expect(changedCells(fingerprint, found, dayOfInstant)).toEqual([]);
  found[7]?.splice(0, 1, 'mine');
  expect(changedCells(fingerprint, found, dayOfInstant)).toEqual([{ row: 1, column: 0 }]);
});

describe('the looks of a row', () => {
  const marks = (row: readonly BlockCell[]) => fingerprintOf(blockOf([row])).bands[0];
  const plain = marks([text('Revenue', 'strong'), number(12)]);

  it('are the same whatever its figures are', () => {
    const other = marks([text('Orders', 'strong'), number(99)]);
    expect([other?.formats, other?.looks]).toEqual([plain?.formats, plain?.looks]);
  });

  it('change with its number formats, in another currency for one', () => {
    const other = marks([text('Revenue', 'strong'), number(12, '[$Rp ]#,##0')]);
    expect(other?.formats).not.toBe(plain?.formats);
    expect(other?.looks).toBe(plain?.looks);
  });

  it('change with its styles', () => {
    expect(marks([text('Revenue', 'title'), number(12)])?.looks).not.toBe(plain?.looks);
  });
});

it('is short: four characters for each cell', () => {
  fc.assert(
    fc.property(anyBlock, (block) => {
      for (const { cells } of fingerprintOf(block).bands) expect(cells.length).toBe(4 * block.columns);
    }),
  );
});
