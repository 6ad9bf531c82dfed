import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRawTabs } from '../../workbench/raw-tabs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raw-tabs-'));
  writeFileSync(join(folder, 'Orders.csv'), 'Order ID,Amount\nA-1,30\n');
  writeFileSync(join(folder, 'Traffic.tsv'), 'Date\tVisitors\n2026-01-31\t200\n');
  writeFileSync(join(folder, 'orders.tsv'), 'Order ID\nA-1\n');
  writeFileSync(join(folder, 'Empty.csv'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]): string[] => names.map((name) => join(folder, name));

describe('readRawTabs', () => {
  it('makes a tab of every file, in their order', () => {
    const raw = readRawTabs(at('Traffic.tsv', 'Orders.csv'), 'en_US');

    expect(raw.state === 'read' && raw.tabs.map(({ name }) => name)).toEqual(['Traffic', 'Orders']);
  });

  it('says which file is not there', () => {
    const [missing = ''] = at('Nothing.csv');

    expect(readRawTabs([missing], 'en_US')).toEqual({
      state: 'refused',
      sentence: `${missing} does not exist.`,
    });
  });

  it('says which file is empty', () => {
    const [empty = ''] = at('Empty.csv');

    expect(readRawTabs([empty], 'en_US')).toEqual({ state: 'refused', sentence: `${empty} is empty.` });
  });

  it('refuses two files of one name, which two tabs cannot have', () => {
    expect(readRawTabs(at('Orders.csv', 'orders.tsv'), 'en_US')).toEqual({
      state: 'refused',
      sentence: 'Two files would make a tab named "orders": rename one.',
    });
  });
});
