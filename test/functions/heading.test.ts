import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { firstCellOf } from '../../src/functions/heading';
import { column as argumentOf, between, count, money } from '../../src/kpi/arguments';
import { call, column } from './formula';

const dates = argumentOf('dates', 'date');
const durations = argumentOf('durations', 'duration');
const ratings = argumentOf('ratings', 'answer');
const statuses = argumentOf('statuses', 'status');

describe('the first cell of a column', () => {
  it.each([
    ['Amount', money('amounts')],
    ['Jumlah (IDR)', money('amounts')],
    ['Rp', money('amounts')],
    ['Revenue (2026)', money('amounts')],
    ['January', money('amounts')],
    ['CO₂e (t)', count('visits')],
    ['NPS (0-10)', between('scores', 0, 10)],
    ['Tanggal', dates],
    ['Durée', durations],
    ['How satisfied are you?', ratings],
    ['On a scale of 0-10, how would you rate us?', between('scores', 0, 10)],
    ['Seberapa puas Anda dengan 2 pesanan terakhir', between('scores', 0, 10)],
    ['Kepuasan', ratings],
    ['Order Status', statuses],
  ])('"%s" is a heading', (text, argument) => {
    expect(firstCellOf(argument, [text, 7, 8])).toBe('heading');
  });

  it.each<[string, ReturnType<typeof money>]>([
    ['150 rebu-an', money('amounts')],
    ['1O0', money('amounts')],
    ['10 pcs', money('amounts')],
    ['Sales 2025', money('amounts')],
    ['two hundred', money('amounts')],
    ['dua juta', money('amounts')],
    ['gratis', money('amounts')],
    ['n/a', money('amounts')],
    ['tidak ada', money('amounts')],
    ['-', money('amounts')],
    ['5.4.26.1', dates],
    ['April', dates],
    ['yesterday', dates],
    ['hari ini', dates],
    ['30 Februari 2026', dates],
    ['1:75', durations],
    ['menit', durations],
    ['not satisfied', ratings],
    ['puas', ratings],
    ['5 bintang', ratings],
  ])('"%s" is a value, read or not', (text, argument) => {
    expect(firstCellOf(argument, [text, 7, 8])).toBe('value');
  });

  it('is a value where nothing stands below it', () => {
    expect(firstCellOf(money('amounts'), ['Amount'])).toBe('value');
    expect(firstCellOf(money('amounts'), ['Amount', '', ' '])).toBe('value');
  });

  it('is decided by its neighbours if words are above words', () => {
    expect(firstCellOf(argumentOf('channels', 'segment'), ['Instagram', 'Shopee'])).toBe('unclear');
    expect(firstCellOf(statuses, ['Zustand', 'paid'])).toBe('unclear');
  });
});

describe('a formula over cells whose first cannot be read', () => {
  it.each<[string, string, readonly Cell[], string]>([
    ['KPI_REVENUE', 'amounts', ['Rp 150rb-an', 10, 20], 'is not a number'],
    ['KPI_REVENUE', 'amounts', ['150 ribuan', 10, 20], 'is not a number'],
    ['KPI_NPS', 'scores', ['ten', 9], 'is not a number'],
    ['KPI_CSAT', 'ratings', ['meh', 'yes'], 'is neither a rating nor yes or no'],
  ])('%s says which one, and where', (name, argument, cells, reason) => {
    expect(call(name, column(...cells))).toBe(
      `#VALUE! ${argument} (row 1 of the range): "${cells[0]}" ${reason}`,
    );
  });

  it('says the row that the range has, below a heading too', () => {
    expect(call('KPI_REVENUE', column('Amount', 10, 'x'))).toBe(
      '#VALUE! amounts (row 3 of the range): "x" is not a number',
    );
    expect(call('KPI_REVENUE', [[10, 'x']])).toBe(
      '#VALUE! amounts (column 2 of the range): "x" is not a number',
    );
    expect(
      call('KPI_REVENUE', [
        [10, 1],
        [2, 'x'],
      ]),
    ).toBe('#VALUE! amounts (row 2, column 2 of the range): "x" is not a number');
  });

  it('counts what it can read now', () => {
    expect(call('KPI_REVENUE', column('Rp 150rb', 10, 20))).toBe(150_030);
    expect(call('KPI_CSAT', column('not satisfied', 'yes'))).toBe(0.5);
  });

  it('does not take a row of values for a header because of one odd cell in it', () => {
    expect(call('KPI_REVENUE', column('Amount', 10), column('paid', 'paid'))).toBe(
      '#VALUE! amounts (row 1 of the range): "Amount" is not a number',
    );
  });

  it('takes a heading in one column for a header over words that no one knows', () => {
    expect(call('KPI_REVENUE', column('Betrag', 10, 20), column('Zustand', 'paid', 'cancelled'))).toBe(10);
  });
});

describe('a score of 0 to 10', () => {
  it('is a whole number: a mean of answers is no answer', () => {
    expect(call('KPI_NPS', 6.5)).toBe('#NUM! scores: 6.5 is not a whole number');
    expect(call('KPI_NPS', column(9, 6.5))).toBe(
      '#NUM! scores (row 2 of the range): 6.5 is not a whole number',
    );
  });
});

describe('a cost below zero', () => {
  it.each<[string, readonly (number | string)[], string]>([
    ['KPI_CAC', [-500, 10], '#NUM! spend: -500 is below 0'],
    ['KPI_NET_PROFIT', [1000, -400, 10], '#NUM! cogs: -400 is below 0'],
    ['KPI_NET_PROFIT', [1000, 400, '-10'], '#NUM! taxes: -10 is below 0'],
    ['KPI_ROAS', [1000, -400], '#NUM! ad_spend: -400 is below 0'],
  ])('is refused by %s', (name, given, sentence) => {
    expect(call(name, ...given)).toBe(sentence);
  });

  it('is refused in each row by itself', () => {
    expect(call('KPI_GROSS_PROFIT', column(100, 100), column(40, -40))).toEqual([
      [60],
      ['#NUM! cogs: -40 is below 0'],
    ]);
  });

  it('is no revenue: that may be', () => {
    expect(call('KPI_GROSS_PROFIT', -100, 40)).toBe(-140);
  });
});
