import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { Money } from '../../../../src/tables/reading/money';
import { readRecords } from '../../../../src/tables/reading/records/read-records';
import type { RecordKind } from '../../../../src/tables/reading/records/records';
import { recogniseTab } from '../../../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../../../reading-rules';

const headers: readonly (readonly [RecordKind, readonly string[], readonly Cell[]])[] = [
  ['traffic', ['Date', 'Sessions', 'Engaged sessions', 'Bounce rate'], ['2026-03-01', 100, 60, 0.4]],
  ['ads', ['Day', 'Campaign', 'Amount spent (EUR)', 'Clicks'], ['2026-03-01', 'Sale', 20, 50]],
  ['costs', ['Date', 'Expense type', 'Amount', 'Currency'], ['2026-03-01', 'Rent', 900, 'EUR']],
  ['inventory', ['Product', 'SKU', 'On hand', 'Unit cost'], ['Mug', 'M-1', 5, 4.5]],
  [
    'support',
    ['Ticket ID', 'Created at', 'Solved at', 'First reply time in minutes'],
    ['T1', '2026-03-01', '2026-03-02', 15],
  ],
  ['social', ['Date', 'Followers', 'Likes', 'Platform'], ['2026-03-01', 1200, 80, 'Instagram']],
];

const mess = fc.constantFrom<Cell[]>(
  '2026-03-01',
  '31/03/2026',
  '30/02/2026',
  'Total',
  'Total: Account',
  '# note',
  '',
  ' ',
  '-',
  0,
  -1,
  12.5,
  '1.200',
  '12,5',
  'Rp 5.000',
  'USD',
  'EUR',
  '#N/A',
  true,
  new Date(Date.UTC(2026, 2, 5)),
);

it.each(headers)(
  '%s: rows used and rows explained are the filled rows, in any mess',
  (kind, header, good) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mess, mess, mess, mess), { maxLength: 15 }),
        fc.array(fc.tuple(mess, mess, mess, mess), { maxLength: 6 }),
        (rows, more) => {
          const tabs = [rows, more].map((some, at) => ({
            name: `Tab ${at}`,
            cells: [header, good, good.map((cell) => cell), ...some],
          }));
          const sources = tabs.flatMap((tab) => {
            const found = recogniseTab(tab);
            if (!('layout' in found) || found.kind !== kind) return [];
            // If the header is not the first row, a row of totals above it cannot be told from a header.
            return found.layout.headerRow === 0 ? [{ tab, layout: found.layout }] : [];
          });
          const read = readRecords(kind, sources, rulesInUtc, new Money('EUR'));
          sources.forEach(({ tab }, at) => {
            const filled = tab.cells
              .slice(1)
              .filter((row) => row.some((cell) => String(cell).trim() !== '')).length;
            expect(read.rows[at]?.filled).toBe(filled);
            expect((read.rows[at]?.used ?? 0) + (read.rows[at]?.explained ?? 0)).toBe(filled);
          });
          expect(read.records?.length ?? 0).toBe(read.rows.reduce((sum, { used }) => sum + used, 0));
          const leaves = [
            'unreadDate',
            'unreadVisits',
            'otherCurrency',
            'totalRows',
            'descriptionRows',
            'otherTable',
            'copyOfTab',
            'rowInTwoTabs',
          ];
          const explained = read.findings.filter(({ code }) => leaves.includes(code));
          expect(explained.reduce((sum, finding) => sum + finding.rows, 0)).toBe(
            read.rows.reduce((sum, { explained: count }) => sum + count, 0),
          );
        },
      ),
      { numRuns: 200 },
    );
  },
);
