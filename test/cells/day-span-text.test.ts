import { describe, expect, it } from 'vitest';
import { readDaySpanText, readMonthSpanText } from '../../src/cells/day-span-text';
import { isoDay } from '../../src/period/civil-day';

function spanIn(text: string, order: 'dayFirst' | 'monthFirst' = 'dayFirst') {
  const span = readDaySpanText(text, order);
  return span && `${isoDay(span.from)} ${isoDay(span.to)}`;
}

describe('a text that names a first and a last day', () => {
  it.each([
    '2026-09-01 - 2026-09-30',
    'Periode: 01/09/2026 - 30/09/2026',
    'Periode 01/09/2026-30/09/2026',
    '20260901-20260930',
    '01-09-2026 s/d 30-09-2026',
    'Du 01/09/2026 au 30/09/2026',
    '1 September 2026 - 30 September 2026',
    'September 1, 2026 - September 30, 2026',
    '1 - 30 September 2026',
    '1 Sep – 30 Sep 2026',
    'Sep 1 - 30, 2026',
    '1st September 2026 until 30th September 2026',
    '1 s/d 30 September 2026',
    'Du 1er au 30 septembre 2026',
    '01/09/2026 jusqu’au 30/09/2026',
    'Tempoh 01/09/2026 hingga 30/09/2026',
    '2026-09-01 00:00 ~ 2026-09-30 23:59',
    'Reporting period from 2026-09-01 to 2026-09-30',
  ])('is read: %s', (text) => {
    expect(spanIn(text)).toBe('2026-09-01 2026-09-30');
  });

  it('reads an ambiguous date in the order that the other one shows, else in that of the locale', () => {
    expect(spanIn('09/01/2026 - 09/30/2026', 'dayFirst')).toBe('2026-09-01 2026-09-30');
    expect(spanIn('01/09/2026 - 05/09/2026', 'dayFirst')).toBe('2026-09-01 2026-09-05');
    expect(spanIn('01/09/2026 - 05/09/2026', 'monthFirst')).toBe('2026-01-09 2026-05-09');
  });

  it('begins in the year before if it goes past the new year', () => {
    expect(spanIn('28 Dec - 3 Jan 2027')).toBe('2026-12-28 2027-01-03');
  });

  it.each([
    '',
    'Order 20260901',
    '2026-09-01',
    'Created 2026-09-01, updated 2026-09-30',
    '30/09/2026 - 01/09/2026',
  ])('is none: "%s"', (text) => {
    expect(spanIn(text)).toBeUndefined();
  });
});

it('a month without a day covers all of its days', () => {
  const span = readMonthSpanText('Februari 2028');
  expect(span && [isoDay(span.from), isoDay(span.to)]).toEqual(['2028-02-01', '2028-02-29']);
});
