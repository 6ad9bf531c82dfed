import { expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { evaluate } from '../../../src/functions/evaluate';
import { furtherFunctionNamed } from '../../../src/functions/further/further-functions';
import { textsIn } from '../../../src/i18n/all-texts';
import { rulesInUtc } from '../../reading-rules';

function call(name: string, given: readonly Cell[]) {
  const found = furtherFunctionNamed(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  const clock = { ...rulesInUtc, instantOfCall: () => 0 };
  const rules = { reading: () => rulesInUtc, clock: () => clock, texts: () => textsIn('en') };
  return evaluate(found, given, rules);
}

it('gives all of the change to the conversion where nobody ordered before', () => {
  expect(call('KPI_DRIVERS', [100, 4, 200, 100, 0, 0])).toEqual({
    kind: 'range',
    rows: [
      ['Driver', 'Effect', 'Share'],
      ['Visitors', 0, 0],
      ['Conversion', 200, 1],
      ['Order value', 0, 0],
      ['Total', 200, 1],
    ],
  });
});

it('gives no shares of a change of 0', () => {
  const found = call('KPI_DRIVERS', [100, 4, 200, 100, 4, 200]);
  expect(found.kind === 'range' && found.rows[4]).toEqual(['Total', 0, '']);
});

it.each([
  ['KPI_DRIVERS', [100, 4, -5, 100, 4, 200], { code: 'belowZero', argument: 'revenue' }],
  ['KPI_DRIVERS', [0, 4, 200, 100, 4, 200], { code: 'zeroDivisor', argument: 'visitors' }],
  ['KPI_DRIVERS', [100, 4, 200, 100, 0, 200], { code: 'zeroDivisor', argument: 'previous_orders' }],
  ['KPI_SIGNIFICANCE', [5, 0, 1, 10], { code: 'zeroDivisor', argument: 'trials' }],
  ['KPI_SIGNIFICANCE', [5, 4, 1, 10], { code: 'partExceedsWhole', argument: 'successes' }],
  ['KPI_SIGNIFICANCE', [5, 40, 1, 10, 2], { code: 'outside', argument: 'confidence' }],
] as const)('%s of %j says what is wrong', (name, given, problem) => {
  expect(call(name, given)).toMatchObject({ kind: 'cell', outcome: problem });
});

it('has a wider interval for a higher confidence', () => {
  const width = (confidence: number): number => {
    const found = call('KPI_SIGNIFICANCE', [56, 70, 48, 80, confidence]);
    const [, low = 0, high = 0] = found.kind === 'range' ? (found.rows[1] ?? []) : [];
    return Number(high) - Number(low);
  };
  expect(width(0.99)).toBeGreaterThan(width(0.95));
  expect(width(0.95)).toBeGreaterThan(width(0.8));
});
