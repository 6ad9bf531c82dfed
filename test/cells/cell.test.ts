import { expect, it } from 'vitest';
import { cellName, columnLetters, isEmptyCell, isErrorText } from '../../src/cells/cell';

it('names columns as a spreadsheet does, past Z and past ZZ', () => {
  const names = [0, 1, 25, 26, 27, 51, 52, 701, 702, 18_277].map(columnLetters);
  expect(names).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA', 'ZZZ']);
});

it('names a cell by its column and the number of its row', () => {
  expect([cellName(0, 0), cellName(1, 2), cellName(99, 27)]).toEqual(['A1', 'C2', 'AB100']);
});

it('a cell of blanks only is empty; 0 and false are not', () => {
  expect([undefined, '', ' ', '\u00a0', '\n'].map(isEmptyCell)).toEqual(Array(5).fill(true));
  expect([0, false, 'x', new Date(0)].map(isEmptyCell)).toEqual(Array(4).fill(false));
});

it('distinguishes the text of an error cell from other text', () => {
  const errors = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'];
  expect(errors.map(isErrorText)).toEqual(errors.map(() => true));
  expect(['#1733', '#', 'N/A', '# of orders'].map(isErrorText)).toEqual(Array(4).fill(false));
});
