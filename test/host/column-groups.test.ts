import { describe, expect, it } from 'vitest';
import { groupColumns } from '../../src/host/column-groups';

describe('columns in groups', () => {
  it.each<[string, readonly number[], number, readonly (readonly [number, number])[]]>([
    ['neighbours are one', [8, 9], 1, [[8, 9]]],
    [
      'in any order',
      [9, 3, 8],
      1,
      [
        [3, 3],
        [8, 9],
      ],
    ],
    [
      'with one left out between, where that is allowed',
      [5, 7, 10],
      2,
      [
        [5, 7],
        [10, 10],
      ],
    ],
    ['the same column twice is one', [4, 4], 1, [[4, 4]]],
    ['none is none', [], 1, []],
  ])('%s', (_, columns, step, expected) => {
    expect(groupColumns(columns, step)).toEqual(expected);
  });
});
