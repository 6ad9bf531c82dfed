import { expect, it } from 'vitest';
import { readScoreText } from '../../src/cells/score-text';

it.each([
  ['Extremely likely - 10', 10],
  ['Not at all likely - 0', 0],
  ['10 - Extremely likely', 10],
  ['0 (pas du tout probable)', 0],
  ['Sangat mungkin (10)', 10],
  ['5: neutral', 5],
])('%s is the score %d', (text, score) => {
  expect(readScoreText(text)).toBe(score);
});

it.each(['Good', '2 of my orders came late', '10', 'see order 1001', 'room 12', ''])(
  '“%s” is no labelled score',
  (text) => {
    expect(readScoreText(text)).toBeUndefined();
  },
);
