import { describe, expect, it } from 'vitest';
import { withoutRunningTotals } from '../../src/measures/running-totals';
import { daysOfMarch, tabReading } from './tab-readings';
import { figures, recordsOf, words } from './tables-by-hand';

const social = (column: Float64Array, days = daysOfMarch(1, column.length), channel?: readonly string[]) =>
  recordsOf('social', days, {
    numbers: { appDownloads: column },
    words: channel === undefined ? {} : { channel: words(...channel) },
    moments: {},
  });
const total = tabReading('social', { 'Total downloads': 'appDownloads' });
const plain = tabReading('social', { Downloads: 'appDownloads' });

describe('a running total', () => {
  it('counts its increase; what came before its first row is not counted', () => {
    const { records, totals, findings } = withoutRunningTotals(
      social(figures(1000, 1010, 1010, 1025, 1030)),
      [total],
    );
    expect([...(records.numbers.appDownloads ?? [])]).toEqual([Number.NaN, 10, 0, 15, 5]);
    expect([...(totals.get('appDownloads') ?? [])]).toEqual([1000, 1010, 1010, 1025, 1030]);
    expect(findings.map(({ code }) => code)).toEqual(['runningTotal']);
  });

  it('is found for each channel, whatever the order of the rows', () => {
    const days = daysOfMarch(1, 3).flatMap((day) => [day, day]);
    const { records } = withoutRunningTotals(
      social(figures(900, 500, 910, 500, 930, 502), days, [
        'iOS',
        'Android',
        'iOS',
        'Android',
        'iOS',
        'Android',
      ]),
      [total],
    );
    expect([...(records.numbers.appDownloads ?? [])]).toEqual([Number.NaN, Number.NaN, 10, 0, 20, 2]);
  });

  it('is not assumed if a figure falls once', () => {
    const { totals } = withoutRunningTotals(social(figures(1000, 1010, 1009, 1025, 1030)), [total]);
    expect([...totals.keys()]).toEqual([]);
  });

  it('needs more rows if no header names it', () => {
    const rising = (length: number): Float64Array => Float64Array.from({ length }, (_, at) => 1000 + 10 * at);
    expect(withoutRunningTotals(social(rising(10)), [plain]).totals.size).toBe(0);
    expect(withoutRunningTotals(social(rising(25)), [plain]).totals.size).toBe(1);
  });

  it('is not assumed for daily figures that grow from nearly nothing', () => {
    // 1, 2, 4 … 2^24: it rises by as much in total as its figures are large.
    const growing = Float64Array.from({ length: 25 }, (_, at) => 2 ** at);
    expect(withoutRunningTotals(social(growing), [plain]).totals.size).toBe(0);
  });

  it('is not assumed for levels: followers may rise every day', () => {
    const followers = recordsOf('social', daysOfMarch(1, 25), {
      numbers: { followers: Float64Array.from({ length: 25 }, (_, at) => 1000 + at) },
      words: {},
      moments: {},
    });
    expect(withoutRunningTotals(followers, [total]).totals.size).toBe(0);
  });
});
