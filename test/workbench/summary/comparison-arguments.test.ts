import { expect, it } from 'vitest';
import { type ComparisonOptions, parseComparison } from '../../../workbench/summary/comparison-arguments';

const complete = { kind: 'complete', of: 'month' };

it.each<[ComparisonOptions, object]>([
  [{ compare: 'previous' }, { period: complete, comparison: { kind: 'previous' } }],
  [{ compare: '3-before' }, { period: complete, comparison: { kind: 'before', count: 3 } }],
  [{ compare: 'year' }, { period: complete, comparison: { kind: 'year' } }],
  [{ compare: 'weekday' }, { period: complete, comparison: { kind: 'weekday' } }],
  [{ compare: 'holiday:lebaran' }, { period: complete, comparison: { kind: 'holiday', holiday: 'lebaran' } }],
  [
    { compare: 'holiday:Hari Raya' },
    { period: complete, comparison: { kind: 'holiday', holiday: 'lebaran' } },
  ],
  [
    { compare: 'holiday:11.11' },
    { period: complete, comparison: { kind: 'holiday', holiday: 'elevenEleven' } },
  ],
  [
    { compare: '2025-01-01..2025-01-31' },
    { period: complete, comparison: { kind: 'range', from: '2025-01-01', to: '2025-01-31' } },
  ],
  [
    { from: '2026-01-05', to: '2026-01-09' },
    { period: { kind: 'range', from: '2026-01-05', to: '2026-01-09' }, comparison: { kind: 'previous' } },
  ],
  [
    { running: true, compare: 'year' },
    { period: { kind: 'toDate', of: 'month' }, comparison: { kind: 'year' } },
  ],
])('%j asks for %j', (options, expected) => {
  expect(parseComparison(options, 'month')).toEqual(expected);
});

it('asks for nothing where no option is given', () => {
  expect(parseComparison({}, 'month')).toBeNull();
});

it.each<[ComparisonOptions, RegExp]>([
  [{ compare: 'yesterday' }, /Unknown comparison "yesterday"/],
  [{ compare: '0-before' }, /number from 1/],
  [{ compare: 'holiday:birthday' }, /Unknown holiday "birthday"/],
  [{ compare: '2025-02-30..2025-03-01' }, /not "2025-02-30"/],
  [{ compare: '2025-03-02..2025-03-01' }, /2025-03-02 is after 2025-03-01/],
  [{ from: '2025-03-02' }, /go together/],
  [{ from: '2025-03-02', to: '2025-03-01' }, /is after/],
  [{ from: '2025-03-01', to: '2025-03-02', running: true }, /--running/],
])('%j is refused in a sentence', (options, sentence) => {
  expect(parseComparison(options, 'month')).toMatch(sentence);
});
