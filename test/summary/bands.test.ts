import { describe, expect, it } from 'vitest';
import { bandsOf, rearrange } from '../../src/summary/bands';
import { type Block, text } from '../../src/summary/block';

/** A block with one row for each key, such as 'head a a b'. */
function block(keys: string): Block {
  const rows = keys.split(' ').map((key) => [text(key)]);
  return { rows, columns: 1, frozenRows: 1, keys: keys.split(' ') };
}

const change = (before: string, after: string) => {
  const { insertions, followed, block: padded } = rearrange(bandsOf(block(before)), block(after));
  return { insertions, followed, keys: padded.keys };
};

describe('a block that is written over another', () => {
  it('inserts no rows if it has the same rows', () => {
    expect(change('head a b', 'head a b')).toEqual({
      insertions: [],
      followed: true,
      keys: ['head', 'a', 'b'],
    });
  });

  it('inserts new rows where they belong, so that the others move with the notes beside them', () => {
    const { insertions, followed } = change('head a c', 'head a b b c d');
    expect(followed).toBe(true);
    expect(insertions).toEqual([
      { before: 2, rows: 2 },
      { before: 3, rows: 1 },
    ]);
  });

  it('is written over the old rows if some of these disappeared or changed their order', () => {
    expect(change('head a b', 'head b a')).toMatchObject({ followed: false, insertions: [] });
    expect(change('head a b c', 'head a c')).toEqual({
      followed: false,
      insertions: [],
      keys: ['head', 'a', 'c', ''],
    });
  });

  it('uses rows that a longer block left empty before it inserts new ones', () => {
    const written = rearrange(bandsOf(block('head a b c')), block('head a')).block;
    expect(written.rows).toHaveLength(4);
    const { insertions } = rearrange(bandsOf(written), block('head a d e f'));
    expect(insertions).toEqual([{ before: 4, rows: 1 }]);
  });
});

it('without keys, rows are known by their numbers and new ones come at the end', () => {
  const rows = (count: number): Block => ({
    rows: Array.from({ length: count }, () => [text('x')]),
    columns: 1,
    frozenRows: 0,
  });
  expect(rearrange(bandsOf(rows(2)), rows(5)).insertions).toEqual([{ before: 2, rows: 3 }]);
});
