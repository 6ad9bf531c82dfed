import { describe, expect, it } from 'vitest';
import type { RawTab } from '../../../src/cells/cell';
import { cellFinding, FindingCounter, tabFinding } from '../../../src/tables/findings/finding';
import { countSeverities, severities, severityOf } from '../../../src/tables/findings/finding-severity';

const tab: RawTab = {
  name: 'Orders',
  cells: [['My shop'], ['Id', ' Net amount '], ['A', 'soon'], ['B', 5], ['C', 'later']],
};

describe('a finding', () => {
  it('counts its rows and names the first: the cell, its text and the header above it', () => {
    const count = new FindingCounter('unreadAmount', tab, 1);
    count.add(2, 1, 'soon');
    count.add(4, 1, 'later');
    expect(count.findings()).toEqual([
      {
        code: 'unreadAmount',
        tab: 'Orders',
        column: 'Net amount',
        rows: 2,
        row: 2,
        cell: 'B3',
        text: 'soon',
      },
    ]);
  });

  it('is absent if no row was counted', () => {
    expect(new FindingCounter('unreadAmount', tab, 1).findings()).toEqual([]);
  });

  it('about a tab as a whole has no column, row or cell', () => {
    expect(tabFinding('emptyTab', 'Orders')).toEqual({
      code: 'emptyTab',
      tab: 'Orders',
      column: '',
      rows: 0,
      row: -1,
      cell: '',
      text: '',
    });
  });

  it('in a column without a header has no header', () => {
    expect(cellFinding('unreadAmount', tab, 1, { row: 2, column: 27 }, 1)).toMatchObject({
      column: '',
      cell: 'AB3',
    });
  });
});

describe('the severity of a finding', () => {
  it('is a problem if figures are wrong or missing because of it, a note if it is normal for a shop', () => {
    expect(severityOf(tabFinding('unreadAmount', 'Orders'))).toBe('problem');
    expect(severityOf(tabFinding('ambiguousDates', 'Orders'))).toBe('check');
    expect(severityOf(tabFinding('creditLines', 'Orders'))).toBe('note');
  });

  it('is counted, the worst severity first', () => {
    const findings = (['creditLines', 'unreadDate', 'totalRows'] as const).map((code) =>
      tabFinding(code, 'X'),
    );
    expect(severities).toEqual(['problem', 'check', 'note']);
    expect(countSeverities(findings)).toEqual({ problem: 1, check: 0, note: 2 });
  });
});
