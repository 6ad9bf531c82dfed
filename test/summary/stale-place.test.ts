import { expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { stalePlace } from '../../src/summary/stale-place';

const opening = 'Not up to date since ';

const blank = (count: number): Cell[] => Array<Cell>(count).fill('');

/**
 * The top of a summary. The fifth cell of the second row is the one for the sentence, the fifteenth has its
 * id.
 */
function head(there: Cell = ''): readonly (readonly Cell[])[] {
  return [
    ['Shop summary', ...blank(14)],
    ['Data check', 'No problems', '', '', there, ...blank(9), 'state'],
    blank(15),
  ];
}

it.each([
  ['as it was written', head(), { row: 1, column: 4 }],
  ['marked before', head('Not up to date since 2026-03-02: it failed'), { row: 1, column: 4 }],
  ['with the owner’s words in that cell', head('ask Budi'), undefined],
  ['with a figure of the owner’s in it', head(12), undefined],
  [
    'with rows put above',
    [...head().slice(0, 1), blank(15), blank(15), ...head().slice(1)],
    { row: 3, column: 4 },
  ],
  ['with a column put in front', head().map((row) => ['', ...row]), { row: 1, column: 5 }],
  ['without its id', head().map((row) => row.slice(0, 14)), { row: 1, column: 4 }],
  ['cut down to its title', head().slice(0, 1), undefined],
  ['with too few columns', head().map((row) => row.slice(0, 3)), undefined],
])('the place where a summary %s says that it is out of date', (_, rows, place) => {
  expect(stalePlace(rows, opening)).toEqual(place);
});
