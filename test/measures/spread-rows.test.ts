import { describe, expect, it } from 'vitest';
import { spreadRows } from '../../src/measures/spread-rows';
import { isoDay } from '../../src/period/civil-day';
import { tabReading } from './tab-readings';
import { figures, recordsOf, words } from './tables-by-hand';

function adsOf(days: readonly string[], campaigns = days.map(() => 'spring')) {
  return recordsOf('ads', days, {
    numbers: { spend: figures(...days.map(() => 70)) },
    words: { campaign: words(...campaigns) },
    moments: {},
  });
}

function costsOf(days: readonly string[], categories: readonly string[]) {
  return recordsOf('costs', days, {
    numbers: { amount: figures(...days.map(() => 31)) },
    words: { category: words(...categories) },
    moments: {},
  });
}

function spansOf({ from, to }: { readonly from: Int32Array; readonly to: Int32Array }): readonly string[] {
  return [...from].map((first, row) => `${isoDay(first)} ${isoDay(to[row] ?? 0)}`);
}

describe('rows of weeks', () => {
  it('are found if the rows of a campaign are on Mondays, a week apart', () => {
    const { records, findings } = spreadRows(adsOf(['2026-03-02', '2026-03-09', '2026-03-16']), []);
    expect(spansOf(records)).toEqual([
      '2026-03-02 2026-03-08',
      '2026-03-09 2026-03-15',
      '2026-03-16 2026-03-22',
    ]);
    expect(findings).toEqual([expect.objectContaining({ code: 'rowsOfWeeks', rows: 3 })]);
  });

  it('end on their date if the header says so', () => {
    const { records } = spreadRows(adsOf(['2026-03-08', '2026-03-15']), [
      tabReading('ads', { 'Week ending': 'date' }),
    ]);
    expect(spansOf(records)).toEqual(['2026-03-02 2026-03-08', '2026-03-09 2026-03-15']);
  });

  it('are not assumed if a campaign has one more row between two Mondays', () => {
    const { records, findings } = spreadRows(
      adsOf(['2026-03-02', '2026-03-09', '2026-03-11', '2026-03-16']),
      [],
    );
    expect(records.to).toBe(records.from);
    expect(findings).toEqual([]);
  });

  it('are not assumed on Wednesdays if no header names weeks', () => {
    const { findings } = spreadRows(adsOf(['2026-03-04', '2026-03-11', '2026-03-18']), []);
    expect(findings).toEqual([]);
  });
});

describe('rows of months', () => {
  it('are found if a cost never has two rows in a month', () => {
    const { records, findings } = spreadRows(
      costsOf(['2026-02-25', '2026-03-25', '2026-03-03', '2026-03-20'], ['Rent', 'Rent', 'Boxes', 'Boxes']),
      [],
    );
    expect(spansOf(records)).toEqual([
      '2026-02-01 2026-02-28',
      '2026-03-01 2026-03-31',
      '2026-03-03 2026-03-03',
      '2026-03-20 2026-03-20',
    ]);
    expect(findings).toEqual([expect.objectContaining({ code: 'rowsOfMonths', rows: 2 })]);
  });

  it('are not assumed for ads, which are paid by the day', () => {
    const { findings } = spreadRows(adsOf(['2026-02-25', '2026-03-25']), []);
    expect(findings).toEqual([]);
  });
});

describe('rows with a first and a last day', () => {
  it('cover these days, whatever the weekday', () => {
    const ads = { ...adsOf(['2026-03-04', '2026-03-10']), until: Int32Array.of(0, 0) };
    ads.until[0] = (ads.day[0] ?? 0) + 2;
    ads.until[1] = ads.day[1] ?? 0;
    const { records } = spreadRows(ads, []);
    expect(spansOf(records)).toEqual(['2026-03-04 2026-03-06', '2026-03-10 2026-03-10']);
  });
});
