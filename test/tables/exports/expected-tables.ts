import { expect, it } from 'vitest';
import type { RecordKind } from '../../../src/tables/reading/records/records';
import { readSample, sample } from './read-export';

/** A sample made by hand, with the table that an owner would expect. */
export interface ExpectedTable {
  readonly from: string;
  readonly text: string;
  /** The name of the tab, if it matters. */
  readonly tab?: string;
  readonly days?: readonly string[];
  readonly numbers?: Readonly<Record<string, readonly number[]>>;
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Moments as ISO texts; empty where a cell has none. */
  readonly moments?: Readonly<Record<string, readonly string[]>>;
  /** The codes of all findings. */
  readonly findings?: readonly string[];
}

/**
 * Checks that each sample is recognised as its kind and gives its table, and that every row is used or
 * explained.
 */
export function expectTables(kind: RecordKind, tables: readonly ExpectedTable[]): void {
  it.each(tables)('$from', ({ text, tab = 'Sheet1', days, numbers, words, moments, findings = [] }) => {
    const read = readSample(kind, sample(text), { name: tab });
    if (days !== undefined) expect(read.days).toEqual(days);
    for (const [field, values] of Object.entries(numbers ?? {})) {
      const rounded = read.numbers[field]?.map((value) => Math.round(value * 1e6) / 1e6);
      expect(rounded, field).toEqual(values.map((value) => Math.round(value * 1e6) / 1e6));
    }
    for (const [field, values] of Object.entries(words ?? {}))
      expect(read.words[field], field).toEqual(values);
    for (const [field, values] of Object.entries(moments ?? {})) {
      const texts = read.moments[field]?.map((at) => (Number.isNaN(at) ? '' : new Date(at).toISOString()));
      expect(texts, field).toEqual(values);
    }
    expect(read.codes).toEqual(findings);
    expect(read.rowsUnexplained).toBe(0);
    expect(read.rows?.filled).toBe((read.rows?.used ?? 0) + (read.rows?.explained ?? 0));
  });
}
