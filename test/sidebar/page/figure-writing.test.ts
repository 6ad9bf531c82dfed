import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  plainFigure,
  readFigure,
  writeDifference,
  writeFigure,
} from '../../../src/sidebar/page/figure-writing';
import type { FigureWriting } from '../../../src/sidebar/requests';

const rupiah: FigureWriting = {
  before: 'Rp ',
  after: '',
  afterDifference: '',
  decimals: 0,
  scale: 1,
  group: '.',
  decimal: ',',
  percent: '%',
};
const ringgit: FigureWriting = {
  before: 'RM ',
  after: '',
  afterDifference: '',
  decimals: 2,
  scale: 1,
  group: ',',
  decimal: '.',
  percent: '%',
};
const percent: FigureWriting = {
  before: '',
  after: '%',
  afterDifference: '\u00a0pp',
  decimals: 2,
  scale: 100,
  group: '.',
  decimal: ',',
  percent: '%',
};
const euro: FigureWriting = {
  before: '',
  after: '\u00a0€',
  afterDifference: '\u00a0€',
  decimals: 2,
  scale: 1,
  group: '\u202f',
  decimal: ',',
  percent: '%',
};

describe('a figure in the sidebar', () => {
  it('is written as the language does', () => {
    expect(writeFigure(80_000_000, rupiah)).toBe('Rp 80.000.000');
    expect(writeFigure(0.0255, percent)).toBe('2,55%');
    expect(writeFigure(1234.5, euro)).toBe('1\u202f234,50\u00a0€');
    expect(writeDifference(-0.003, percent)).toBe('-0,30\u00a0pp');
  });

  it.each<[string, FigureWriting, number | undefined]>([
    ['100.000.000', rupiah, 100_000_000],
    ['Rp 100.000.000', rupiah, 100_000_000],
    ['100000000', rupiah, 100_000_000],
    ['100,000,000', rupiah, 100_000_000],
    ['100,000', rupiah, 100_000],
    ['2,5', percent, 0.025],
    ['2.5 %', percent, 0.025],
    ['2.5', percent, 0.025],
    ['1,234.50', ringgit, 1234.5],
    ['1,234', ringgit, 1234],
    ['1.5', ringgit, 1.5],
    ['1 234,50 €', euro, 1234.5],
    ['-12', ringgit, -12],
    ['much', ringgit, undefined],
    ['', ringgit, undefined],
  ])('is read from "%s"', (text, writing, value) => {
    const read = readFigure(text, writing);
    if (value === undefined) expect(read).toBeUndefined();
    else expect(read).toBeCloseTo(value, 9);
  });

  it('is read again as it was written', () => {
    const anyWriting = fc.constantFrom(rupiah, ringgit, percent, euro);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), anyWriting, (units, writing) => {
        const value = units / 10 ** writing.decimals / writing.scale;
        expect(readFigure(plainFigure(value, writing), writing)).toBeCloseTo(value, 6);
        expect(readFigure(writeFigure(value, writing), writing)).toBeCloseTo(value, 6);
      }),
    );
  });
});
