import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDelimited, readDelimitedFile, tabName } from '../../../workbench/spreadsheet/delimited-file';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'delimited-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, bytes: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readDelimitedFile(path, 'en_US');
}

describe('parseDelimited', () => {
  it.each([
    ['comma', 'day,amount\na,1\nb,2\n'],
    ['semicolon', 'day;amount\na;1\nb;2\n'],
    ['tab', 'day\tamount\na\t1\nb\t2\n'],
    ['pipe', 'day|amount\r\na|1\r\nb|2\r\n'],
  ])('finds the %s', (_name, text) => {
    expect(parseDelimited(text, 'en_US')).toEqual([
      ['day', 'amount'],
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('does not take the comma of an amount for a delimiter', () => {
    expect(parseDelimited('jour;montant\nlundi;1,50\nmardi;2,75\n', 'en_US')).toEqual([
      ['jour', 'montant'],
      ['lundi', '1,50'],
      ['mardi', '2,75'],
    ]);
  });

  it('finds the semicolon below lines of a title, beside amounts with commas', () => {
    const text =
      '# Trafic : canaux\n# Fin : 20260928\n\nCanal;Sessions;Taux\nDirect;1 200;62,5 %\nEmail;80;55 %\n';
    expect(parseDelimited(text, 'en_US').slice(3)).toEqual([
      ['Canal', 'Sessions', 'Taux'],
      ['Direct', '1 200', '62,5 %'],
      ['Email', 80, '55 %'],
    ]);
  });

  it('keeps line breaks, delimiters and quotes inside quotes', () => {
    expect(parseDelimited('name,note\nAnn,"two\nlines, and ""quotes"""\n', 'en_US')).toEqual([
      ['name', 'note'],
      ['Ann', 'two\nlines, and "quotes"'],
    ]);
  });

  it('reads a file of one column', () => {
    expect(parseDelimited('amount\n1\n2\n', 'en_US')).toEqual([['amount'], [1], [2]]);
  });

  it('takes no rows from empty lines at the end', () => {
    expect(parseDelimited('a,b\n1,2\n\n,\n', 'en_US')).toHaveLength(2);
  });
});

describe('readDelimitedFile', () => {
  const expected = { state: 'read', tab: { name: 'Orders', cells: [['café'], [1]] } };

  it.each([
    ['UTF-8', Buffer.from('café\n1\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeffcafé\n1\n')],
    ['UTF-16LE', Buffer.from('\ufeffcafé\n1\n', 'utf16le')],
    ['UTF-16BE', Buffer.from('\ufeffcafé\n1\n', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('café\n1\n', 'latin1')],
  ])('decodes %s', (_name, bytes) => {
    expect(read('Orders.csv', bytes)).toEqual(expected);
  });

  it('unpacks a gzipped file', () => {
    expect(read('Orders.csv.gz', gzipSync('café\n1\n'))).toEqual(expected);
  });

  it.each([
    ['empty', 'Empty.csv', ''],
    ['notGzip', 'Plain.csv.gz', 'a,b\n'],
    ['binary', 'Sheet.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
  ] as const)('refuses what is %s', (problem, name, bytes) => {
    expect(read(name, bytes)).toEqual({ state: 'refused', problem });
  });

  it('tells a missing file from a folder', () => {
    expect(readDelimitedFile(join(folder, 'nothing.csv'), 'en_US')).toEqual({
      state: 'refused',
      problem: 'missing',
    });
    expect(readDelimitedFile(folder, 'en_US')).toEqual({ state: 'refused', problem: 'folder' });
  });
});

describe('tabName', () => {
  it.each([
    ['/data/Orders.csv', 'Orders'],
    ['Traffic 2011.tsv.gz', 'Traffic 2011'],
    ['orders.2011.csv', 'orders.2011'],
    ['what?.csv', 'what_'],
  ])('of %s is %s', (path, name) => {
    expect(tabName(path)).toBe(name);
  });
});
