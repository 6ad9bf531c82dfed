import { describe, expect, it } from 'vitest';
import { fromCustomResult, toCustomArgument } from '../../workbench/custom-function-wire';

const isDate = (format: string) => format.includes('yy');

describe('toCustomArgument', () => {
  it('sends a cell as its value, a date as its serial number, nothing as empty text', () => {
    expect(toCustomArgument({ value: 5 }, isDate)).toBe(5);
    expect(toCustomArgument({ value: 40578, format: 'yyyy-mm-dd' }, isDate)).toEqual({ date: 40578 });
    expect(toCustomArgument({ value: 0.5, format: '0%' }, isDate)).toBe(0.5);
    expect(toCustomArgument({ value: null }, isDate)).toBe('');
    expect(toCustomArgument(undefined, isDate)).toBe('');
  });

  it('turns the engine’s columns into rows', () => {
    const columns = [
      [{ value: 1 }, { value: 2 }],
      [{ value: 'a' }, { value: null }],
    ];

    expect(toCustomArgument(columns, isDate)).toEqual([
      [1, 'a'],
      [2, ''],
    ]);
  });

  it('sends a range of one cell as that cell', () => {
    expect(toCustomArgument([[{ value: 7 }]], isDate)).toBe(7);
  });
});

describe('fromCustomResult', () => {
  it('shows a value, a date, a date with time and an error', () => {
    expect(fromCustomResult({ state: 'value', value: 'x' })).toEqual({ value: 'x' });
    expect(fromCustomResult({ state: 'value', value: { date: 40578 } })).toEqual({
      value: 40578,
      format: 'yyyy-mm-dd',
    });
    expect(fromCustomResult({ state: 'value', value: { date: 40578.5 } })).toEqual({
      value: 40578.5,
      format: 'yyyy-mm-dd hh:mm:ss',
    });
    expect(fromCustomResult({ state: 'error', message: 'No visitors' })).toEqual({
      value: '#ERROR',
      message: 'No visitors',
    });
  });

  it('turns rows into the engine’s columns and fills up short ones', () => {
    expect(fromCustomResult({ state: 'value', value: [[1, 2], [3]] })).toEqual([
      [{ value: 1 }, { value: 3 }],
      [{ value: 2 }, { value: '' }],
    ]);
  });
});
