import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type BlockCell, blank, ownerText, text } from '../../src/summary/block';
import { changedCells, fingerprintOf } from '../../src/summary/fingerprint';
import type { Cell } from '../../src/tables/cell';
import { rulesInUtc } from '../reading-rules';

const { dayOfInstant } = rulesInUtc;

function number(value: number, format = '#,##0'): BlockCell {
  return { kind: 'number', value, format, style: 'plain' };
}

function blockOf(rows: Block['rows'], fixedRows = rows.length): Block {
  return { rows, columns: rows[0]?.length ?? 0, frozenRows: 1, fixedRows, judgementColumn: 0 };
}

/** What a sheet gives back for a block that nobody touched: 15 digits of a number, a date as an instant. */
function asSheetGives(cell: BlockCell): Cell {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return Number(cell.value.toPrecision(15));
    case 'date':
      return new Date(cell.day * 86_400_000);
    case 'blank':
      return '';
  }
}

const anyBlockCell: fc.Arbitrary<BlockCell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => number(value)),
  fc.string({ minLength: 1 }).map((content) => text(content)),
  fc.string({ minLength: 1 }).map(ownerText),
  fc.integer({ min: 0, max: 60_000 }).map(
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

  it('tells a number from its text, a figure that moved a little, and a cell that was emptied', () => {
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

describe('the looks of a summary', () => {
  const plain = fingerprintOf(blockOf([[text('Revenue', 'strong'), number(12)]]));

  it('are the same whatever its figures and findings are', () => {
    const other = fingerprintOf(
      blockOf([[text('Revenue', 'strong'), number(99)], [text('finding', 'title')]], 1),
    );
    expect([other.formats, other.looks]).toEqual([plain.formats, plain.looks]);
  });

  it('change with its number formats, in another currency for one', () => {
    const other = fingerprintOf(blockOf([[text('Revenue', 'strong'), number(12, '[$Rp ]#,##0')]]));
    expect(other.formats).not.toBe(plain.formats);
    expect(other.looks).toBe(plain.looks);
  });

  it('change with its styles, but not with what is judged good or bad', () => {
    const bold = fingerprintOf(blockOf([[text('Revenue', 'title'), number(12)]]));
    expect(bold.looks).not.toBe(plain.looks);
    const judged = (style: 'good' | 'bad') => fingerprintOf(blockOf([[text('▲', style), number(12)]])).looks;
    expect(judged('good')).toBe(judged('bad'));
  });
});

it('takes little room: four characters a cell', () => {
  fc.assert(
    fc.property(anyBlock, (block) => {
      for (const row of fingerprintOf(block).cells) expect(row.length).toBe(4 * block.columns);
    }),
  );
});
