import { expect, test } from 'vitest';
import { type Figure, figureTable, isWithinLimit } from './figure.js';

const figure = (measured: number, limit: number | undefined): Figure => ({
  what: 'load',
  ours: '2 ms',
  peer: '1 ms',
  measured,
  limit,
});

test('a limit may be reached, not passed', () => {
  expect(isWithinLimit(figure(2, 2))).toBe(true);
  expect(isWithinLimit(figure(2.01, 2))).toBe(false);
  expect(isWithinLimit(figure(99, undefined))).toBe(true);
});

test('the table marks figures over the limit', () => {
  expect(figureTable([figure(1, 2), figure(2.5, 2), figure(3, undefined)]).split('\n')).toEqual([
    '      ours  peer  measured  limit',
    'load  2 ms  1 ms         1      2    ok',
    'load  2 ms  1 ms       2.5      2  OVER',
    'load  2 ms  1 ms         3      –',
  ]);
});
