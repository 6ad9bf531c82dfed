import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { evaluate } from '../../../src/functions/evaluate';
import { furtherFunctionNamed } from '../../../src/functions/further/further-functions';
import { textsIn } from '../../../src/i18n/all-texts';
import type { Language } from '../../../src/i18n/language';
import { rulesInUtc } from '../../reading-rules';

/** Called on 15 November 2026. */
function call(name: string, given: readonly Cell[], language: Language = 'en') {
  const found = furtherFunctionNamed(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  const clock = { ...rulesInUtc, instantOfCall: () => Date.UTC(2026, 10, 15, 9) };
  const rules = { reading: () => rulesInUtc, clock: () => clock, texts: () => textsIn(language) };
  return evaluate(found, given, rules);
}

const november = ['2026-11-01', '2026-11-30'] as const;

function pace(actual: number, target: number, ...given: readonly Cell[]) {
  const found = call('KPI_PACE', [actual, target, ...november, ...given]);
  return found.kind === 'range' ? found.rows[1] : found.outcome;
}

describe('KPI_PACE', () => {
  it('gives progress, what is expected by now and the status below a header in the language of the sheet', () => {
    expect(call('KPI_PACE', [100, 300, ...november, '2026-11-10'])).toEqual({
      kind: 'range',
      rows: [
        ['Progress', 'Expected by now', 'Status'],
        [100 / 300, 100, 'on pace'],
      ],
    });
    expect(call('KPI_PACE', [60, 300, ...november, '2026-11-10', 0, 'mencapai'], 'id')).toEqual({
      kind: 'range',
      rows: [
        ['Kemajuan', 'Seharusnya saat ini', 'Status'],
        [0.2, 100, 'berisiko'],
      ],
    });
  });

  it('looks at today where no day is given', () => {
    // Half of November is over.
    expect(pace(150, 300)).toEqual([0.5, 150, 'on pace']);
  });

  it.each([
    ['2026-10-31', 0, 'scheduled'],
    ['2026-11-05', 0, 'too early to say'],
    ['2026-11-10', 74, 'at risk'],
    ['2026-11-10', 89, 'behind'],
    ['2026-11-10', 111, 'ahead'],
    ['2026-11-10', 300, 'reached'],
    ['2026-11-30', 299, 'missed'],
  ])('on %s with %d of 300 is %s', (day, actual, status) => {
    expect(pace(actual, 300, day)).toMatchObject({ 2: status });
  });

  it('goes down where the baseline lies above the target', () => {
    // From 80 % to 65 %: after ten of thirty days 75 %. 74 % is six of fifteen points, a fifth more than expected.
    expect(pace(0.74, 0.65, '2026-11-10', 0.8)).toEqual([
      expect.closeTo(0.4, 9),
      expect.closeTo(0.75, 9),
      'ahead',
    ]);
    expect(pace(0.64, 0.65, '2026-11-10', 0.8)).toMatchObject({ 2: 'reached' });
  });

  it('holds a figure that is to stay on one side to the target from the first day', () => {
    expect(pace(0.39, 0.4, '2026-11-10', '', 'below')).toEqual([expect.closeTo(0.975, 9), 0.4, 'on pace']);
    expect(pace(0.45, 0.4, '2026-11-10', '', 'stay below')).toMatchObject({ 2: 'behind' });
    expect(pace(0.55, 0.4, '2026-11-10', '', 'below')).toMatchObject({ 2: 'at risk' });
    expect(pace(0.5, 0.4, '2026-11-10', '', 'above')).toMatchObject({ 2: 'on pace' });
  });

  it('has no progress if baseline and target are equal', () => {
    expect(pace(5, 10, '2026-11-10', 10)).toMatchObject({ 0: '' });
  });
});

describe('KPI_REQUIRED', () => {
  it('divides what is missing by the days that are left', () => {
    // 15 days of November are left after today, 20 after the tenth, 30 before it begins.
    const required = (...day: readonly Cell[]) => call('KPI_REQUIRED', [150, 300, ...november, ...day]);
    expect(required()).toEqual({ kind: 'cell', outcome: 10 });
    expect(required('2026-11-10')).toEqual({ kind: 'cell', outcome: 7.5 });
    expect(required('2026-09-01')).toEqual({ kind: 'cell', outcome: 5 });
  });

  it('is nothing where the target is reached, and cannot be told where no day is left', () => {
    expect(call('KPI_REQUIRED', [300, 300, ...november, '2026-12-24'])).toEqual({ kind: 'cell', outcome: 0 });
    expect(call('KPI_REQUIRED', [299, 300, ...november, '2026-11-30'])).toMatchObject({
      outcome: { code: 'noDaysLeft', argument: 'deadline' },
    });
  });
});

it.each(['KPI_PACE', 'KPI_REQUIRED'])('%s says what is wrong with a target', (name) => {
  expect(call(name, [1, 2, '2026-11-30', '2026-11-01'])).toMatchObject({
    outcome: { code: 'endBeforeStart', argument: 'deadline' },
  });
  expect(call(name, ['', 2, ...november])).toMatchObject({
    outcome: { code: 'emptyCell', argument: 'actual' },
  });
  expect(call(name, [1, 'many', ...november])).toMatchObject({
    outcome: { code: 'notNumber', argument: 'target' },
  });
});

describe.each(['KPI_PACE', 'KPI_REQUIRED'])('%s gives a figure or a sentence, never a half one', (name) => {
  const hostile: readonly (readonly [string, readonly Cell[]])[] = [
    ['errors of other cells', ['#DIV/0!', 2, ...november]],
    ['days in words', [1, 2, 'soon', november[1]]],
    ['an infinite figure', [Number.POSITIVE_INFINITY, 2, ...november]],
    ['what is no number', [Number.NaN, 2, ...november]],
    ['the greatest figures', [1e308, -1e308, ...november, '2026-11-10', 1e308]],
    ['a target of 0', [1, 0, ...november, '2026-11-10']],
    ['one day alone', [1, 2, november[0], november[0], november[0]]],
    ['centuries', [1, 2, '1900-01-01', '2999-12-31']],
    ['an empty deadline', [1, 2, november[0], '']],
    ['a tick', [true, 2, ...november]],
    ['text with a formula', ['=1+1', 2, ...november]],
  ];

  it.each(hostile)('for %s', (_, given) => {
    const found = call(name, given);
    const cells = found.kind === 'range' ? found.rows.slice(1).flat() : [found.outcome];
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
      else if (typeof cell === 'object') expect(cell).toMatchObject({ code: expect.any(String) });
      else expect(typeof cell).toBe('string');
    }
  });
});
