import { expect, it } from 'vitest';
import { adjustedProbabilities } from '../../src/statistics/adjusted-probabilities';

// The fifteen p-values of Benjamini and Hochberg 1995, section 4. The paper rejects the four smallest at 5 %.
// The values of R's p.adjust are worked out by hand: p · 15 / rank, but never more than that of the next
// greater one.
const ofThePaper = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

it('adjusts the p-values of the paper, in whatever order they come', () => {
  const expected = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486];
  const adjusted = adjustedProbabilities(ofThePaper);
  expected.forEach((value, index) => {
    expect(adjusted[index]).toBeCloseTo(value, 6);
  });
  expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
  expect(adjustedProbabilities([...ofThePaper].reverse())).toEqual([...adjusted].reverse());
});

it('keeps a single p-value as it is, and gives an empty list for an empty one', () => {
  expect(adjustedProbabilities([0.04])).toEqual([0.04]);
  expect(adjustedProbabilities([])).toEqual([]);
});
