import { describe, expect, it } from 'vitest';
import { customerKey, phoneKey } from '../../src/cells/customer-key';

describe('a telephone number', () => {
  it.each([
    '+62 812-3456-7890',
    '0812 3456 7890',
    '6281234567890',
    '081234567890',
    '81234567890',
    '(0812) 3456 7890',
    '0062 812 3456 7890',
    '+62 (0)812 3456 7890',
    '0812.3456.7890',
  ])('%s is one and the same', (text) => {
    expect(phoneKey(text)).toBe(phoneKey('081234567890'));
  });

  it('of France is the same with its country code and without', () => {
    expect(phoneKey('+33 6 12 34 56 78')).toBe(phoneKey('06 12 34 56 78'));
    expect(phoneKey('0033612345678')).toBe(phoneKey('0612345678'));
  });

  it('is a different one with another digit', () => {
    expect(phoneKey('081234567890')).not.toBe(phoneKey('081234567891'));
  });

  it('has at least seven digits, and nothing but digits', () => {
    expect(phoneKey('12345')).toBeUndefined();
    expect(phoneKey('Ana 0812')).toBeUndefined();
  });
});

describe('a mail address', () => {
  it.each([
    'Ana.Lim@Gmail.com',
    'analim@gmail.com',
    'ana.lim+shop@gmail.com',
    'Ana Lim <ana.lim@gmail.com>',
    'mailto:analim@googlemail.com',
    ' analim@gmail.com ',
  ])('%s is one and the same', (text) => {
    expect(customerKey(text, false)).toBe('analim@gmail.com');
  });

  it('keeps its dots at providers where they matter', () => {
    expect(customerKey('ana.lim@example.com', false)).toBe('ana.lim@example.com');
  });
});

it('digits are a telephone number only in a column of such numbers', () => {
  expect(customerKey('081234567890', true)).toBe('tel 81234567890');
  expect(customerKey('0000012346', false)).toBe('0000012346');
});

it('names are the same whatever their case and blanks', () => {
  expect(customerKey('Ana  LIM', false)).toBe(customerKey('ana lim', false));
});
