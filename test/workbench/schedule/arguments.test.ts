import { describe, expect, it } from 'vitest';
import { parseScheduleArguments, USAGE } from '../../../workbench/schedule/arguments';

const parse = (...argv: readonly string[]) => parseScheduleArguments(argv, '/shop');

describe('the command line of npm run schedule', () => {
  it('reads files, schedule, time and fault', () => {
    const line = 'orders.csv --every week --at 23 --on 7 --advance 52w --fault lock-held --json';
    expect(parse(...line.split(' '))).toEqual({
      state: 'parsed',
      arguments: {
        files: ['/shop/orders.csv'],
        every: 'week',
        hour: 23,
        on: 7,
        hours: 8736,
        period: 'month',
        fault: 'lock-held',
        zone: null,
        language: 'en',
        json: true,
      },
    });
  });

  it('defaults to seven in the morning, the first day and thirty days', () => {
    expect(parse('--every', 'month')).toMatchObject({
      arguments: { hour: 7, on: 1, hours: 720, fault: null },
    });
  });

  it.each([
    [[], '--every needs one of day, week, month.'],
    [['--every', 'year'], '--every needs one of day, week, month.'],
    [['--every', 'day', '--at', '-1'], '--at takes an hour from 0 to 23, not "-1".'],
    [['--every', 'day', '--every', 'week'], '--every is given twice: say it once.'],
    [
      ['--every', 'day', '--on', '3'],
      '--on is a day of the week or month: it goes with --every week or --every month.',
    ],
    [
      ['--every', 'day', '--advance', '-5d'],
      '--advance takes hours, days or weeks up to two years, as in 30d, not "-5d".',
    ],
    [['--every', 'day', '--at', '24'], '--at takes an hour from 0 to 23, not "24".'],
    [['--every', 'week', '--on', '8'], '--on takes a day from 1 to 7, not "8".'],
    [
      ['--every', 'day', '--advance', '3y'],
      '--advance takes hours, days or weeks up to two years, as in 30d, not "3y".',
    ],
    [['--every', 'day', '--fault', 'rain'], /^Unknown fault "rain": choose one of service-once, /],
    [['--every', 'day', '--zone', 'Mars/One'], /^Unknown time zone "Mars\/One"/],
    [['--every'], '--every needs a value.'],
    [['--often'], /^Unknown option --often: known are --every, /],
  ] as const)('tells in a sentence what is wrong with %j', (argv, sentence) => {
    expect(parse(...argv)).toEqual({
      state: 'wrong',
      sentence: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    });
  });

  it('explains itself', () => {
    expect(parse('--help')).toEqual({ state: 'help' });
    expect(USAGE).toContain('--advance');
  });
});
