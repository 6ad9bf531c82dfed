import { expect, it } from 'vitest';
import { arrowOf, judge } from '../../src/summary/judgement';

it.each([
  // Sales of 10,000 that become 10,099 or 9,901.
  [0.0099, 'same', '●'],
  [-0.0099, 'same', '●'],
  [0.01, 'good', '▲'],
  [-0.01, 'bad', '▼'],
] as const)('takes a change of %f for %s', (change, judgement, arrow) => {
  expect(judge('higher', change)).toBe(judgement);
  expect(arrowOf(change)).toBe(arrow);
});

it('judges nothing if nothing can be compared', () => {
  expect(judge('higher', undefined)).toBeUndefined();
});
