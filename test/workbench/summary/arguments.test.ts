import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSummaryArguments } from '../../../workbench/summary/arguments';

const folder = tmpdir();
const parse = (...argv: string[]) => parseSummaryArguments(argv, folder);

describe('parseSummaryArguments', () => {
  it('summarises the demo shop’s last month in English when nothing is said', () => {
    expect(parse()).toEqual({
      state: 'parsed',
      arguments: {
        files: [],
        period: 'month',
        asOf: null,
        compare: null,
        zone: null,
        language: 'en',
        out: null,
        json: false,
      },
    });
  });

  it('reads every option, and files from where they were typed', () => {
    const argv = [
      'Orders.csv',
      '--period',
      'week',
      '--as-of=2011-05-31',
      '--zone',
      'Europe/Paris',
      '--lang',
      'id',
      '--out',
      'a.xlsx',
      '--json',
    ];

    expect(parse(...argv)).toEqual({
      state: 'parsed',
      arguments: {
        files: [join(folder, 'Orders.csv')],
        period: 'week',
        asOf: '2011-05-31',
        compare: null,
        zone: 'Europe/Paris',
        language: 'id',
        out: join(folder, 'a.xlsx'),
        json: true,
      },
    });
  });

  it.each([
    [['--colour'], 'Unknown option --colour'],
    [['-x'], 'Unknown option -x'],
    [['--period'], '--period needs a value.'],
    [['--json=yes'], '--json takes no value.'],
    [['--period', 'decade'], 'Unknown period "decade": choose one of day, week, month, quarter, year.'],
    [['--lang', 'de'], 'Unknown language "de"'],
    [['--as-of', '2011-02-30'], 'a day that exists, written YYYY-MM-DD, not "2011-02-30"'],
    [['--as-of', '31/05/2011'], 'a day that exists'],
    [['--zone', 'Asia/Jakata'], 'Unknown time zone "Asia/Jakata"'],
    [['--zone', '+07:00'], 'Unknown time zone "+07:00"'],
    [['--out', 'a.csv'], 'must end in .xlsx'],
    [['--out', 'nowhere/a.xlsx'], 'There is no folder'],
  ])('refuses %j in one sentence', (argv, sentence) => {
    const parsed = parse(...argv);

    expect(parsed).toMatchObject({ state: 'wrong', sentence: expect.stringContaining(sentence) });
    expect(parsed.state === 'wrong' && parsed.sentence).toMatch(/^[^\n]*\.$/);
  });
});
