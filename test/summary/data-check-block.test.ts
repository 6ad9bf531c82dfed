import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import { parseIsoDay } from '../../src/period/civil-day';
import type { Block } from '../../src/summary/block';
import { type Checked, dataCheckBlock } from '../../src/summary/data-check-block';
import { type Finding, type FindingCode, tabFinding } from '../../src/tables/findings/finding';
import type { TabReading } from '../../src/tables/shop';
import { everyFinding } from '../i18n/every-finding';
import { columnsOf, NamedRow, type Shown, shown } from './named-row';

const asOf = parseIsoDay('2026-03-31') ?? Number.NaN;
const gids = new Map([
  ['Orders', 0],
  ['Visits', 77],
]);

const ordersRead: TabReading = {
  tab: 'Orders',
  headerFingerprint: 'f1',
  kind: 'orders',
  headerRow: 0,
  confidence: 'likely',
  columns: [
    {
      column: 2,
      header: 'Net',
      field: 'lineAmount',
      confidence: 'sure',
      reason: 'header',
      samples: ['5'],
    },
  ],
  rows: { filled: 1200, used: 1197, explained: 3 },
};

function checked(changes: Partial<Checked> = {}): Checked {
  return { asOf, findings: [], tabs: [ordersRead], ...changes };
}

function found(code: FindingCode, changes: Partial<Finding> = {}): Finding {
  return { code, tab: 'Orders', column: 'Net', rows: 3, row: 1, cell: 'C2', text: 'abc', ...changes };
}

function blockOf(changes: Partial<Checked>, language: (typeof languages)[number] = 'en'): Block {
  return dataCheckBlock(checked(changes), textsIn(language), gids);
}

function idsOf({ rows, frozenRows }: Block): readonly string[] {
  return rows
    .slice(frozenRows)
    .map((row) => String(shown(row[row.length - 1])))
    .filter((id) => id !== '');
}

/** The row of an id, its columns by the headings of the findings or of the tabs. */
function rowOf(block: Block, id: string): NamedRow {
  const row = block.rows.find((cells) => shown(cells[cells.length - 1]) === id);
  if (row === undefined) throw new Error(`The block has no row ${id}.`);
  const key = id.startsWith('tab:') ? 'tabs heading' : 'heading';
  return new NamedRow(row, columnsOf(block.rows[block.keys?.indexOf(key) ?? -1] ?? []));
}

/** The sentence below the title. */
const lineOf = ({ rows, keys }: Block): Shown => shown(rows[keys?.indexOf('line') ?? -1]?.[0]);

describe.each(languages)('the data check in %s', (language) => {
  const all = Object.values(everyFinding).map(({ finding }) => ({ ...finding, tab: 'Orders' }));
  const block = blockOf({ findings: all }, language);
  const { columns } = textsIn(language).dataCheck;

  it('is a rectangle with a row for each finding and each tab, each row by a key of its own', () => {
    for (const row of block.rows) expect(row.length).toBe(block.columns);
    const codes = all.map(({ code }) => `finding:${code}`);
    expect([...idsOf(block)].sort()).toEqual([...codes, 'tab:orders'].sort());
    expect(block.keys?.length).toBe(block.rows.length);
    expect(new Set(block.keys).size).toBe(block.rows.length);
    expect(block.widths?.length).toBe(block.columns);
  });

  it('has for every finding its severity, what was found and what was done, the worst first', () => {
    for (const { code } of all) {
      const row = rowOf(block, `finding:${code}`);
      expect(row.shown(columns.severity), code).toMatch(/^[▲●ℹ] \S/);
      expect(row.shown(columns.found), code).not.toBe('');
      expect(row.shown(columns.done), code).not.toBe('');
    }
  });
});

describe('a finding', () => {
  it('links to its first cell', () => {
    const row = rowOf(blockOf({ findings: [found('unreadAmount')] }), 'finding:unreadAmount');
    expect(row.cell('Tab')).toMatchObject({ kind: 'text', text: 'Orders', fromOwner: true });
    expect(row.cell('Column')).toMatchObject({ kind: 'text', text: 'Net', fromOwner: true });
    expect(row.cell('Rows')).toMatchObject({ kind: 'number', value: 3 });
    expect(row.cell('First')).toMatchObject({ kind: 'link', text: 'C2', gid: 0, cell: 'C2' });
  });

  it('has plain text instead of a link if the gid of the tab is unknown, and a blank if it is about no tab', () => {
    const block = blockOf({
      findings: [found('unreadAmount', { tab: 'New' }), tabFinding('noTrafficTab', '')],
    });
    const row = rowOf(block, 'finding:unreadAmount');
    expect(row.cell('Tab')).toMatchObject({ kind: 'text', text: 'New', fromOwner: true });
    expect(row.cell('First')).toMatchObject({ kind: 'text', text: 'C2' });
    const ofNoTab = rowOf(block, 'finding:noTrafficTab');
    for (const column of ['Tab', 'Column', 'Rows', 'First'])
      expect(ofNoTab.cell(column), column).toMatchObject({ kind: 'blank' });
  });

  it('says the three parts: what, for which KPIs, and what was done', () => {
    const row = rowOf(
      blockOf({ findings: [found('missingCustomer', { rows: 12, of: 300 })] }),
      'finding:missingCustomer',
    );
    expect(row.shown('What was found')).toBe('12 of 300 rows (4%) without a customer');
    // The first two KPIs of the catalogue that count customers.
    expect(row.shown('Concerns')).toMatch(/^New customers, .+ and \d+ more$/);
    expect(row.shown('What was done')).toBe('Counted for revenue and orders, not for customers');
  });

  it('stands higher if it is worse, and among equals if it has more rows', () => {
    const block = blockOf({
      findings: [
        found('creditLines', { rows: 900 }),
        found('unreadDate', { rows: 1 }),
        found('ambiguousDates', { rows: 50 }),
        found('unreadAmount', { rows: 7 }),
      ],
    });
    expect(idsOf(block)).toEqual([
      'finding:unreadAmount',
      'finding:unreadDate',
      'finding:ambiguousDates',
      'finding:creditLines',
      'tab:orders',
    ]);
    expect(lineOf(block)).toBe('2 problems, 1 to check, 1 note');
  });

  it('is to be checked if it concerns a fifth of the rows', () => {
    const severity = (rows: number): Shown =>
      rowOf(
        blockOf({ findings: [found('missingCustomer', { rows, of: 100 })] }),
        'finding:missingCustomer',
      ).shown('Severity');
    expect(severity(19)).toBe('ℹ Good to know');
    expect(severity(20)).toBe('● To check');
  });
});

describe('the tabs', () => {
  it('are listed with their kind, its confidence, and what happened to their rows', () => {
    const left: TabReading = {
      ...ordersRead,
      tab: 'Visits',
      kind: 'unknown',
      confidence: 'unsure',
      rows: { filled: 40, used: 0, explained: 40 },
    };
    const block = blockOf({ tabs: [ordersRead, left] });
    const { tab } = textsIn('en').dataCheck.columns;
    const { takenFor, filled, used, explained, confidence } = textsIn('en').dataCheck.tabColumns;
    const columns = [takenFor, tab, filled, used, explained, confidence];
    expect(rowOf(block, 'tab:orders').shownIn(...columns)).toEqual([
      ...['Orders', 'Orders', 1200, 1197, 3, 'likely'],
    ]);
    expect(rowOf(block, 'tab:unknown').shownIn(...columns)).toEqual([
      ...['Not recognised', 'Visits', 40, 0, 40, ''],
    ]);
    for (const id of ['tab:orders', 'tab:unknown'])
      expect(rowOf(block, id).cell(tab)).toMatchObject({ fromOwner: true });
  });

  it('are the only rows if nothing was found', () => {
    const block = blockOf({});
    expect(idsOf(block)).toEqual(['tab:orders']);
    expect(lineOf(block)).toBe('Nothing to report: every row was read');
  });
});

describe('whatever an owner wrote', () => {
  const worst = ['=1+1', '+62 812', '-x', '@a', '\t=1', '\r=1', '"&A1&"', '2026', ''];

  it("is marked as the owner's text or stands inside a link or a sentence of the add-on's", () => {
    for (const words of worst) {
      for (const { finding } of Object.values(everyFinding)) {
        const one = { ...finding, tab: words, column: words, text: words };
        const tabs = [{ ...ordersRead, tab: words }];
        for (const numbers of [gids, new Map([[words, 5]])]) {
          const { rows, keys = [] } = dataCheckBlock(
            checked({ findings: [one], tabs }),
            textsIn('fr'),
            numbers,
          );
          for (const cell of rows.flat()) {
            if (cell.kind === 'text' && !cell.fromOwner) expect(cell.text).not.toMatch(/^[=+\-@\t\r]/);
          }
          for (const key of keys) expect(key).not.toMatch(/[\t\r\n]/);
        }
      }
    }
  });
});
