import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '../../../build/project';
import type { CellInput } from '../../../workbench/spreadsheet/workbook';
import { ShopSpreadsheet } from '../../app/shop-spreadsheet';

const readers = 'test/workbench/spreadsheet/readers';
const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));

const readShape = z.object({
  faults: z.array(z.string()),
  sheets: z.array(
    z.object({
      name: z.string(),
      cells: z.array(z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean()])])),
    }),
  ),
  names: z.array(z.object({ name: z.string(), range: z.string(), sheet: z.nullable(z.number()) })),
});

/** What independent programs find in a file. */
function readByOthers(xlsx: Uint8Array): z.infer<typeof readShape> {
  const file = join(folder, 'workbook.xlsx');
  writeFileSync(file, xlsx);
  const script = fileURLToPath(new URL('readers/read.mjs', import.meta.url));
  const printed = execFileSync(process.execPath, [script, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return readShape.parse(JSON.parse(printed));
}

/** Three months of a shop with two channels, so that the summary has all of its charts. */
function shop(): ShopSpreadsheet {
  const orders: CellInput[][] = [['Order ID', 'Date', 'Customer', 'Channel', 'Amount']];
  const visits: CellInput[][] = [['Date', 'Channel', 'Visitors']];
  for (let day = 0; day < 92; day++) {
    const date = new Date(2026, 2, 1 + day);
    const channel = day % 3 === 0 ? 'Shopee' : 'Website';
    orders.push([`A-${day}`, date, `Customer ${day % 17}`, channel, 100 + day]);
    visits.push([date, 'Shopee', 20 + (day % 5)], [date, 'Website', 40 + (day % 7)]);
  }
  return new ShopSpreadsheet([
    { name: 'Orders', cells: orders },
    { name: 'Visits', cells: visits },
  ]);
}

describe('the workbook as other programs read it', () => {
  const spreadsheet = shop();
  let read: z.infer<typeof readShape> = { faults: [], sheets: [], names: [] };

  beforeAll(async () => {
    execFileSync(process.execPath, ['build/ensure-installed.mjs', readers], {
      cwd: projectRoot,
      stdio: 'ignore',
    });
    spreadsheet.generate();
    read = readByOthers(await spreadsheet.workbook.exportXlsx());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('breaks no rule of the format: programs that are strict open it without repairs', () => {
    expect(read.faults).toEqual([]);
  });

  it('has every value that the page shows, in every tab', () => {
    const { getters } = spreadsheet.workbook.model;
    expect(read.sheets.map(({ name }) => name)).toEqual(
      getters.getSheetIds().map((sheetId) => getters.getSheetName(sheetId)),
    );
    for (const [index, sheetId] of getters.getSheetIds().entries()) {
      const found = new Map(read.sheets[index]?.cells);
      const shown = getters
        .getEvaluatedCellsPositions(sheetId)
        .map((position) => ({
          at: getters.zoneToXC(sheetId, {
            left: position.col,
            right: position.col,
            top: position.row,
            bottom: position.row,
          }),
          ...getters.getEvaluatedCell(position),
        }))
        // Sparklines have no value.
        .filter(({ value, type }) => (type === 'text' && value !== '') || type === 'number');
      expect(shown.length).toBeGreaterThan(20);
      for (const { at, value } of shown) {
        if (typeof value === 'number') expect(found.get(at), at).toBeCloseTo(value, 9);
        else expect(found.get(at), at).toBe(value);
      }
    }
  });

  it('prints what is filled, with the rows at the top on every page', () => {
    const printed = (tab: string): Record<string, string> =>
      Object.fromEntries(
        read.names
          .filter(({ sheet }) => sheet === read.sheets.findIndex(({ name }) => name === tab))
          .map(({ name, range }) => [name, range]),
      );
    // 92 rows under the header in columns A to E; 184 in A to C.
    expect(printed('Orders')).toEqual({
      '_xlnm.Print_Area': "'Orders'!$A$1:$E$93",
      '_xlnm.Print_Titles': "'Orders'!$1:$1",
    });
    expect(printed('Visits')['_xlnm.Print_Area']).toBe("'Visits'!$A$1:$C$185");
    expect(printed('KPI Summary')['_xlnm.Print_Titles']).toBe("'KPI Summary'!$1:$2");
  });
});
