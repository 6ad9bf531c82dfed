import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateText } from '../../src/cells/date-text';
import { PlainDate } from '../../src/cells/plain-date';

const plain = new PlainDate();

describe('a date in figures', () => {
  it.each([
    ['2026-04-05', 2026, 4, 5],
    ['2026-4-5T21:06', 2026, 4, 5],
    ['2026/04/05 21:06:21', 2026, 4, 5],
    ['12/15/2025 9:30:33 AM\t', 12, 15, 2025],
    ['05.04.2026 21:06', 5, 4, 2026],
  ])('is split into its numbers: %s', (text, first, second, third) => {
    expect(plain.read(text)).toBe(true);
    expect([plain.first, plain.second, plain.third, plain.instant]).toEqual([
      first,
      second,
      third,
      undefined,
    ]);
  });

  it('is an instant if it ends with an offset from UTC', () => {
    expect(plain.read('2026-04-06 01:48:03 +0400')).toBe(true);
    expect(plain.instant).toBe(Date.parse('2026-04-05T21:48:03Z'));
    expect(plain.read('2026-04-05T21:06:21-03:30')).toBe(true);
    expect(plain.instant).toBe(Date.parse('2026-04-06T00:36:21Z'));
  });

  it.each([
    '5 Apr 2026',
    '20260405',
    '05/04/26',
    '2026-04',
    '1/2-2026',
    '2026-04-05 9 uur',
    '12.000',
    '',
    'abc',
  ])('is left to the reader of all date forms: %s', (text) => {
    expect(plain.read(text)).toBe(false);
  });

  it('is the same day that the reader of all date forms finds', () => {
    const part = fc.integer({ min: 0, max: 40 }).map(String);
    const year = fc.constantFrom('2026', '2024', '1999');
    const mark = fc.constantFrom('-', '/', '.');
    const clock = fc.constantFrom('', ' 10:15', 'T10:15:30', ' 9:30:33 PM', ' 10:15:30 +0700', 'Z');
    fc.assert(
      fc.property(part, part, year, mark, clock, fc.boolean(), (a, b, y, sign, time, isYearFirst) => {
        const text = (isYearFirst ? [y, a, b] : [a, b, y]).join(sign) + time;
        const read = readDateText(text);
        if (!plain.read(text)) return;
        if (plain.instant !== undefined)
          expect(read).toMatchObject({ kind: 'instant', milliseconds: plain.instant });
        else if (isYearFirst) expect(read.kind === 'day' ? read.day : undefined).toBe(plain.day);
        else expect(read.kind === 'day' ? read.shows : undefined).toBe(plain.shows);
      }),
      { numRuns: 1000 },
    );
  });
});
