import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import type { CellArgument } from '../../src/functions/argument-cells';
import { readColumns } from '../../src/functions/read-columns';
import {
  type Argument,
  type ArgumentKind,
  between,
  choice,
  column as columnOf,
  optional,
  single,
} from '../../src/kpi/arguments';
import type { Column, ColumnSource } from '../../src/kpi/column-source';
import type { Problem } from '../../src/kpi/problem';
import { callRules, column } from './formula';

const hour = 3_600_000;

function source(
  declared: readonly Argument[],
  given: readonly CellArgument[],
  rules = callRules(),
): ColumnSource {
  const read = readColumns(declared, given, rules);
  if ('code' in read) throw new Error(`Not read: ${read.code}.`);
  return read;
}

function problem(argument: Argument, ...cells: readonly Cell[]): Problem {
  const read = readColumns([argument], [column(...cells)], callRules());
  if (!('code' in read)) throw new Error('It was read.');
  return read;
}

/** The second cell of a range with two rows. */
const second = { row: 2, column: 1, of: { rows: 2, columns: 1 } };

/** A zone that is always seven hours ahead of UTC, like Jakarta. */
const inJakarta = callRules({
  clock: {
    wallOfInstant: (instant) => instant + 7 * hour,
    instantOfWall: (wall) => wall - 7 * hour,
    instantOfCall: () => 0,
  },
});

describe('a column of durations', () => {
  const declared = [columnOf('durations', 'duration')];
  const durations = (...cells: readonly Cell[]): Column<number> =>
    source(declared, [column(...cells)]).durations('durations');

  it('counts hours from the day at which Sheets lets durations begin', () => {
    expect(durations(new Date('1899-12-30T01:30:00Z'), new Date('1899-12-31T02:00:00Z'))).toEqual([1.5, 26]);
    expect(
      source(declared, [column(new Date('1899-12-29T18:30:00Z'))], inJakarta).durations('durations'),
    ).toEqual([1.5]);
  });

  it('reads durations that are text', () => {
    expect(durations('1:30', '00:00:36', '26:00:00')).toEqual([0.025, 0.01, 26]);
  });

  it('takes numbers as they stand, and text that is a number', () => {
    expect(durations(90, 2.5, '1,5', '')).toEqual([90, 2.5, 1.5, null]);
  });

  it('passes by a header', () => {
    expect(durations('Duration', 90, 30)).toEqual([90, 30]);
    expect(durations('Durée', '1:30:00', '0:30:00')).toEqual([1.5, 0.5]);
  });

  it('refuses other texts and negative durations', () => {
    expect(problem(columnOf('durations', 'duration'), 5, 'long')).toEqual({
      code: 'notDuration',
      argument: 'durations',
      text: 'long',
      at: second,
    });
    expect(problem(columnOf('durations', 'duration'), '1:75', 5)).toMatchObject({ code: 'notDuration' });
    expect(problem(columnOf('durations', 'duration'), true)).toMatchObject({ code: 'notDuration' });
    expect(problem(columnOf('durations', 'duration'), -5)).toMatchObject({ code: 'belowZero', value: -5 });
  });
});

describe('durations beside bare numbers', () => {
  it('are refused, because the unit of the number is not known', () => {
    expect(problem(columnOf('durations', 'duration'), '2m 30s', 90)).toMatchObject({
      code: 'notDuration',
      text: '90',
      at: second,
    });
  });
});

describe('a column of moments', () => {
  const declared = [columnOf('asked_at', 'moment')];
  const moments = (cells: readonly Cell[], rules = callRules()): readonly (string | null)[] =>
    source(declared, [column(...cells)], rules)
      .moments('asked_at')
      .map((instant) => (instant === null ? null : new Date(instant).toISOString()));

  it('keeps the time of date cells', () => {
    expect(moments([new Date('2026-03-01T10:20:30Z'), ''])).toEqual(['2026-03-01T10:20:30.000Z', null]);
  });

  it.each<[string, string]>([
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01 10:20', '2026-03-01T10:20:00.000Z'],
    ['2026-03-01 10:20:30', '2026-03-01T10:20:30.000Z'],
    ['2026-03-01T10:20', '2026-03-01T10:20:00.000Z'],
    ['31/03/2026 7:05', '2026-03-31T07:05:00.000Z'],
    ['31/03/2026 07.05', '2026-03-31T07:05:00.000Z'],
    ['03/31/2026 12:05 AM', '2026-03-31T00:05:00.000Z'],
    ['03/31/2026 12:05 PM', '2026-03-31T12:05:00.000Z'],
    ['03/31/2026 1:05 p.m.', '2026-03-31T13:05:00.000Z'],
  ])('reads the text %s by the clock of the zone', (text, expected) => {
    expect(moments([text])).toEqual([expected]);
    const earlier = new Date(Date.parse(expected) - 7 * hour).toISOString();
    expect(moments([text], inJakarta)).toEqual([earlier]);
  });

  it('leaves text that names its own offset as it is', () => {
    expect(moments(['2026-03-01T10:20:00Z'], inJakarta)).toEqual(['2026-03-01T10:20:00.000Z']);
    expect(moments(['2026-03-01T10:20:00+07:00'])).toEqual(['2026-03-01T03:20:00.000Z']);
  });

  it('reads day and month as the column shows them, then as the locale has them', () => {
    expect(moments(['01/02/2026', '01/31/2026'])[0]).toBe('2026-01-02T00:00:00.000Z');
    expect(moments(['01/02/2026'])[0]).toBe('2026-02-01T00:00:00.000Z');
  });

  it('passes by a header and refuses what is no date', () => {
    expect(moments(['Asked', '2026-03-01'])).toEqual(['2026-03-01T00:00:00.000Z']);
    expect(problem(columnOf('asked_at', 'moment'), '2026-03-01', 'later')).toEqual({
      code: 'notDate',
      argument: 'asked_at',
      text: 'later',
      at: second,
    });
    expect(problem(columnOf('asked_at', 'moment'), 46_000)).toMatchObject({ code: 'notDate' });
  });
});

describe('a column of answers', () => {
  const declared = [columnOf('ratings', 'answer')];
  const answers = (...cells: readonly Cell[]): Column<number | boolean> =>
    source(declared, [column(...cells)]).answers('ratings');

  it('reads ratings, checkboxes, and yes and no in each language', () => {
    expect(answers(5, '4', true, '')).toEqual([5, 4, true, null]);
    expect(answers('Yes', 'ya', 'Oui', 'good')).toEqual([true, true, true, true]);
    expect(answers('no', 'Tidak', 'bukan', 'NON', 'bad')).toEqual([false, false, false, false, false]);
  });

  it('passes by a header and refuses what is neither', () => {
    expect(answers('Rating', 5, 'yes')).toEqual([5, true]);
    expect(problem(columnOf('ratings', 'answer'), 5, 'maybe')).toEqual({
      code: 'notAnswer',
      argument: 'ratings',
      text: 'maybe',
      at: second,
    });
  });
});

describe('a column of numbers', () => {
  it('shows a figure outside its bounds, and which ones they are', () => {
    expect(source([between('scores', 0, 10)], [column(0, 10, '')]).numbers('scores')).toEqual([0, 10, null]);
    const outside = { code: 'outside', argument: 'scores', low: 0, high: 10, at: second };
    expect(problem(between('scores', 0, 10), 3, 11)).toEqual({ ...outside, value: 11 });
    expect(problem(between('scores', 0, 10), 3, -0.5)).toEqual({ ...outside, value: -0.5 });
    expect(problem(between('scores', 0, 10), 3, '11')).toEqual({ ...outside, value: 11 });
  });

  it.each<[ArgumentKind, string]>([
    ['count', 'visits'],
    ['money', 'amounts'],
    ['number', 'positions'],
  ])('of kind %s passes by the header "%s"', (kind, header) => {
    expect(source([columnOf('visits', kind)], [column(header, 1, 2)]).numbers('visits')).toEqual([1, 2]);
  });
});

describe('an option', () => {
  const declared = [optional(columnOf('visits', 'count')), choice('unit', 'hours', 'days')];

  it('is its first word when it is left out or empty', () => {
    for (const given of [[column(1)], [column(1), ''], [column(1), null]]) {
      expect(source(declared, given).choice('unit')).toBe('hours');
    }
    expect(source(declared, [column(1), 'jours']).choice('unit')).toBe('days');
  });

  it('refuses a word of another function', () => {
    expect(readColumns(declared, [column(1), 'minutes'], callRules())).toEqual({
      code: 'unknownChoice',
      argument: 'unit',
      text: 'minutes',
      known: ['hours', 'days'],
    });
  });
});

describe('single cells beside columns', () => {
  it('do not count as rows, and have no header', () => {
    const declared = [columnOf('daily_demand', 'count'), single(columnOf('lead_time_days', 'number'))];
    const read = source(declared, [column('Sold', 3, 4, 5), 7]);
    expect(read.numbers('daily_demand')).toEqual([3, 4, 5]);
    expect(read.optionalNumber('lead_time_days')).toBe(7);
  });

  it('are missing if they are left out or empty', () => {
    const declared = [
      columnOf('visits', 'count'),
      optional(single(columnOf('as_of', 'moment'))),
      optional(single(columnOf('segment', 'segment'))),
    ];
    for (const given of [[column(1)], [column(1), '', '']]) {
      expect(source(declared, given).optionalMoment('as_of')).toBeUndefined();
      expect(source(declared, given).optionalWord('segment')).toBeUndefined();
    }
  });
});
