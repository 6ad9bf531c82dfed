import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from '../../src/comparison/change';
import { countedKpis } from '../../src/kpi/counted';

// Worked by hand: 115 after 100 is 15 more, a change of 15 ÷ 100.
it.each([
  ['money', 115, 100, { kind: 'relative', difference: 15, relative: 0.15 }],
  ['count', 50, 100, { kind: 'relative', difference: -50, relative: -0.5 }],
  ['ratio', 3, 2, { kind: 'relative', difference: 1, relative: 0.5 }],
  ['percent', 0.75, 0.5, { kind: 'percentagePoints', difference: 0.25, relative: 0.5 }],
  ['percent', 0.25, 0, { kind: 'percentagePoints', difference: 0.25 }],
  ['percent', 0, 0.5, { kind: 'percentagePoints', difference: -0.5, relative: -1 }],
  ['score', 87, 23, { kind: 'points', difference: 64 }],
  ['score', 10, -30, { kind: 'points', difference: 40 }],
  ['duration', 30, 24, { kind: 'difference', difference: 6 }],
  ['days', 0, 4, { kind: 'difference', difference: -4 }],
  ['money', 100, 0, { kind: 'fromZero', difference: 100 }],
  ['money', 0, 100, { kind: 'toZero', difference: -100 }],
  ['money', 100, -50, { kind: 'difference', difference: 150 }],
  ['money', -100, 50, { kind: 'difference', difference: -150 }],
  ['count', 0, 0, { kind: 'unchanged', difference: 0 }],
  // Three orders of 0.1 add up to 0.30000000000000004.
  ['money', 0.1 + 0.1 + 0.1, 0.3, { kind: 'unchanged', difference: 0 }],
] as const)('of %s, %d after %d', (unit, now, before, expected) => {
  expect(changeBetween({ unit }, now, before)).toEqual(expected);
});

it('a value compared with itself is unchanged, and every change is finite', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...countedKpis), value, value, (kpi, now, before) => {
      expect(changeBetween(kpi, now, now).kind).toBe('unchanged');
      const change = changeBetween(kpi, now, before);
      if (change.kind === 'relative') expect(Number.isFinite(change.relative)).toBe(true);
    }),
  );
});

it.each([
  ['revenue', 'fromZero'],
  ['conversion_rate', 'percentagePoints'],
] as const)('of %s from a value next to 0 has no percentage', (id, kind) => {
  // The smallest number there is: 1e-15 is more than 1e308 times as much.
  const kpi = countedKpis.find((one) => one.id === id);
  expect(kpi && changeBetween(kpi, 1e-15, Number.MIN_VALUE)).toEqual({ kind, difference: 1e-15 });
});
