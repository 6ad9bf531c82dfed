import { describe, expect, it } from 'vitest';
import { machineValue } from '../../../workbench/spreadsheet/machine-values';

describe('machineValue', () => {
  it.each([
    ['6', 6],
    ['-2', -2],
    ['2.55', 2.55],
    ['0', 0],
    ['-0.5', -0.5],
    ['123456789012345', 123456789012345],
  ])('reads %s as a number', (field, value) => {
    expect(machineValue(field)).toBe(value);
  });

  it.each([
    '007',
    '1,5',
    '1,000',
    '1.',
    '.5',
    '+1',
    '1e5',
    '1234567890123456',
    '12%',
    ' 6',
    '-',
    'TRUE',
    '=1+1',
    '85123A',
  ])('leaves %s text', (field) => {
    expect(machineValue(field)).toBe(field);
  });

  it.each([
    ['2010-12-01', Date.UTC(2010, 11, 1)],
    ['2010-12-01 08:26', Date.UTC(2010, 11, 1, 8, 26)],
    ['2010-12-01 08:26:59', Date.UTC(2010, 11, 1, 8, 26, 59)],
    ['2010-12-01T08:26:59', Date.UTC(2010, 11, 1, 8, 26, 59)],
    ['2012-02-29', Date.UTC(2012, 1, 29)],
  ])('reads %s as civil time', (field, civilMs) => {
    expect(machineValue(field)).toEqual({ civilMs });
  });

  it.each([
    '2011-02-29',
    '2010-13-01',
    '2010-12-01 24:00',
    '12/03/2011',
    '2010-12-01T08:26:00Z',
    '2010-12-01T08:26:00+07:00',
    '2010-1-2',
  ])('leaves %s text', (field) => {
    expect(machineValue(field)).toBe(field);
  });

  it('reads an empty field as an empty cell', () => {
    expect(machineValue('')).toBeNull();
  });
});
