import { expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { staleCell } from '../../src/summary/page/head-rows';
import { stalePlace } from '../../src/summary/stale-place';
import { summaryColumn } from '../../src/summary/written-columns';

const opening = 'Not up to date since ';

const width = Object.keys(summaryColumn).length;
const blank = (count: number): Cell[] => Array<Cell>(count).fill('');

/** The top of a summary: in its second row one cell is for the sentence, and the last column has an id. */
function head(there: Cell = ''): readonly (readonly Cell[])[] {
  const state = blank(width);
  state[summaryColumn.name] = 'Data check';
  state[summaryColumn.value] = 'No problems';
  state[staleCell.column] = there;
  state[summaryColumn.id] = 'state';
  return [['Shop summary', ...blank(width - 1)], state, blank(width)];
}

const { column } = staleCell;

it.each([
  ['as it was written', head(), { row: 1, column }],
  ['marked before', head('Not up to date since 2026-03-02: it failed'), { row: 1, column }],
  ['with the owner’s words in that cell', head('ask Budi'), undefined],
  ['with a figure of the owner’s in it', head(12), undefined],
  [
    'with rows put above',
    [...head().slice(0, 1), blank(width), blank(width), ...head().slice(1)],
    { row: 3, column },
  ],
  ['with a column put in front', head().map((row) => ['', ...row]), { row: 1, column: column + 1 }],
  ['without its id', head().map((row) => row.slice(0, summaryColumn.id)), { row: 1, column }],
  ['cut down to its title', head().slice(0, 1), undefined],
  ['with too few columns', head().map((row) => row.slice(0, column)), undefined],
])('the place where a summary %s says that it is out of date', (_, rows, place) => {
  expect(stalePlace(rows, opening)).toEqual(place);
});
