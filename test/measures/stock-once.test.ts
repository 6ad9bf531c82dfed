import { describe, expect, it } from 'vitest';
import { stockOnce } from '../../src/measures/stock-once';
import { readWorkbook } from '../../src/tables/read-workbook';
import { rulesInUtc } from '../reading-rules';

function stockIn(tabs: Readonly<Record<string, string>>) {
  const read = readWorkbook(
    Object.entries(tabs).map(([name, text]) => ({
      name,
      cells: text.split('\n').map((line) => line.split('|')),
    })),
    rulesInUtc,
  );
  if (read.kind !== 'read') throw new Error(read.refusal.code);
  const { inventory, findings } = stockOnce(read.shop.inventory);
  return { pieces: [...(inventory?.numbers.stock ?? [])], findings };
}

const places = 'Date|SKU|Product|Location|Stock\n2026-09-30|M1|Mug|Jakarta|10\n2026-09-30|M1|Mug|Bandung|20';

describe('stock by place and in total', () => {
  it('counts once if a row is for all places', () => {
    for (const all of ['All locations', 'Semua gudang', 'Tous les entrepôts']) {
      const { pieces, findings } = stockIn({ Stock: `${places}\n2026-09-30|M1|Mug|${all}|30` });
      expect(pieces).toEqual([10, 20]);
      expect(findings).toMatchObject([{ code: 'stockTwice', tab: 'Stock', rows: 1 }]);
    }
  });

  it('counts once if another tab has the total', () => {
    const all = 'Date|SKU|Product|Stock\n2026-09-30|M1|Mug|30';
    expect(stockIn({ Places: places, Stock: all }).pieces).toEqual([10, 20]);
  });

  it('is the total if not all places are listed', () => {
    const all = 'Date|SKU|Product|Stock\n2026-09-30|M1|Mug|50\n2026-09-30|P1|Pot|5';
    expect(stockIn({ Places: places, Stock: all }).pieces).toEqual([50, 5]);
  });

  it('is added up over places', () => {
    const { pieces, findings } = stockIn({ Stock: places });
    expect([pieces, findings]).toEqual([[10, 20], []]);
  });
});
