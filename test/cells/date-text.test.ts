import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayMonthOrder, readDateText } from '../../src/cells/date-text';
import { isoDay } from '../../src/period/civil-day';

function dateIn(text: string, order?: DayMonthOrder): string {
  const read = readDateText(text, order);
  if (read.kind === 'day') return isoDay(read.day);
  return read.kind === 'instant' ? new Date(read.milliseconds).toISOString() : read.kind;
}

it.each([
  ['2026-03-01', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026.03.01', '2026-03-01'],
  [' 2026-03-01 ', '2026-03-01'],
  ['2010-12-01 09:57:00', '2010-12-01'],
  ['2026-03-01T23:59', '2026-03-01'],
  ['2026-03-01 23:59:59.999', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['2024-02-29', '2024-02-29'],
])('reads the civil day that "%s" says', (text, day) => {
  for (const order of [undefined, 'dayFirst', 'monthFirst'] as const) expect(dateIn(text, order)).toBe(day);
});

// Month names in four languages, before and behind the day, with weekdays and times.
it.each([
  ['5 Apr 2026', '2026-04-05'],
  ['12 Januari 2026', '2026-01-12'],
  ['3 février 2026', '2026-02-03'],
  ['1er mars 2026', '2026-03-01'],
  ['31 Ogos 2026', '2026-08-31'],
  ['4 Mac 2026', '2026-03-04'],
  ['17 Agustus 2026 10:15', '2026-08-17'],
  ['25 déc. 2025', '2025-12-25'],
  ['9 août 2026 à 14:30', '2026-08-09'],
  ['05-Apr-26', '2026-04-05'],
  ['April 5, 2026', '2026-04-05'],
  ['Apr 5, 2026, 9:30 PM', '2026-04-05'],
  ['Sunday, April 5, 2026', '2026-04-05'],
  ['Minggu, 5 April 2026', '2026-04-05'],
  ['Rabu, 1 Julai 2026', '2026-07-01'],
  ['mer. 14 oct. 2026', '2026-10-14'],
  ['2026-Apr-05', '2026-04-05'],
  ['2026-04-05 09:30:33 PM', '2026-04-05'],
  ['20260405 21:06', '2026-04-05'],
])('reads the day of "%s"', (text, day) => {
  expect(dateIn(text)).toBe(day);
});

it.each(['5 Foo 2026', '32 Apr 2026', '31 Jun 2026', 'Apr 2026', '12 Jan', 'Order 5 2026'])(
  'reads no day from "%s"',
  (text) => {
    expect(dateIn(text, 'dayFirst')).toBe('notDate');
  },
);

// The instants are worked out by hand, by subtracting the offset.
it.each([
  ['2026-04-05 21:06:21 +0400', '2026-04-05T17:06:21.000Z'],
  ['2026-03-01T00:30:00+07:00', '2026-02-28T17:30:00.000Z'],
  ['2026-03-01T23:30:00-03:30', '2026-03-02T03:00:00.000Z'],
  ['2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01 12:00:00 UTC', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01T12:00:00.123Z', '2026-03-01T12:00:00.000Z'],
  ['2026-04-05 21:06 WIB', '2026-04-05T14:06:00.000Z'],
  ['Sep 2, 2026 1:05:07 AM PDT', '2026-09-02T08:05:07.000Z'],
  ['2026/09/28 10:33:21 PM GMT+7', '2026-09-28T15:33:21.000Z'],
  ['26 Oct 2026 23:30:00 BST', '2026-10-26T22:30:00.000Z'],
  ['13/10/2026 21:00 (WITA)', '2026-10-13T13:00:00.000Z'],
])('reads "%s" as an instant, whose day depends on the zone', (text, instant) => {
  expect(dateIn(text)).toBe(instant);
});

describe('a date that ends in its year', () => {
  it.each([
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['3-4-2026', '2026-04-03', '2026-03-04'],
    ['03.04.2026 21:06', '2026-04-03', '2026-03-04'],
    ['12/11/2025 9:30:33 AM', '2025-11-12', '2025-12-11'],
    ['01/02/2026, 10.15', '2026-02-01', '2026-01-02'],
    ['03/04/26', '2026-04-03', '2026-03-04'],
  ])('"%s" is ambiguous: %s with the day first, %s with the month first', (text, dayFirst, monthFirst) => {
    expect(dateIn(text)).toBe('ambiguous');
    expect(dateIn(text, 'dayFirst')).toBe(dayFirst);
    expect(dateIn(text, 'monthFirst')).toBe(monthFirst);
  });

  it.each([
    ['31/12/2025', '2025-12-31', 'dayFirst'],
    ['12/31/2025', '2025-12-31', 'monthFirst'],
    ['12/15/2025 9:30:33 AM', '2025-12-15', 'monthFirst'],
    ['13-01-2026', '2026-01-13', 'dayFirst'],
    ['29/02/2024', '2024-02-29', 'dayFirst'],
    ['31.12.25', '2025-12-31', 'dayFirst'],
    ['12/31/25 14:05', '2025-12-31', 'monthFirst'],
  ] as const)('"%s" can only be %s and so shows its order', (text, day, shows) => {
    const otherOrder = shows === 'dayFirst' ? 'monthFirst' : 'dayFirst';
    expect(dateIn(text, otherOrder)).toBe(day);
    expect(readDateText(text)).toMatchObject({ shows });
  });

  it('"05/05/2026" is the same day either way and shows nothing', () => {
    expect(dateIn('05/05/2026')).toBe('2026-05-05');
    expect(readDateText('05/05/2026')).not.toHaveProperty('shows');
  });
});

it.each([
  '30/02/2026',
  '2026-02-30',
  '20260230',
  '29/02/2025',
  '31/04/2026',
  '13/13/2026',
  '00/01/2026',
  '2026-13-01',
  '2026-00-01',
  'abc',
  '',
  '12',
  '1234567',
  '123456789',
  '45000',
  '2026',
  'Total',
  '01/02',
  '1/2/3',
])('reads no date from "%s"', (text) => {
  for (const order of [undefined, 'dayFirst', 'monthFirst'] as const) {
    expect(dateIn(text, order)).toBe('notDate');
  }
});

it('reads back any day that was written in a known order', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('-', '/', '.'), (date, separator) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      expect(dateIn([year, month, dayOfMonth].join(separator))).toBe(iso);
      expect(dateIn([dayOfMonth, month, year].join(separator), 'dayFirst')).toBe(iso);
      expect(dateIn([month, dayOfMonth, year].join(separator), 'monthFirst')).toBe(iso);
      expect(dateIn(year + month + dayOfMonth)).toBe(iso);
    }),
  );
});

it('distinguishes UTC from the time zone of a shop', () => {
  const isUtc = (text: string) => {
    const read = readDateText(text);
    return read.kind === 'instant' ? read.isUtc : read.kind;
  };
  expect(isUtc('2026-03-01 12:00:00 UTC')).toBe(true);
  expect(isUtc('2026-03-01 12:00:00 +0000')).toBe(true);
  expect(isUtc('Mar 1, 2026 12:00:00 AM GMT')).toBe(true);
  expect(isUtc('2026-03-01 12:00:00 -0400')).toBe(false);
  expect(isUtc('Mar 1, 2026 12:00:00 AM PST')).toBe(false);
  expect(isUtc('Mar 1, 2026 12:00:00 AM')).toBe('day');
});
