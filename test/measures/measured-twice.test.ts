import { describe, expect, it } from 'vitest';
import { countableShop } from '../../src/measures/countable-shop';
import { readWorkbook } from '../../src/tables/read-workbook';
import { rulesInUtc } from '../reading-rules';

type Tabs = Readonly<Record<string, string>>;

function visitsIn(tabs: Tabs) {
  const read = readWorkbook(
    Object.entries(tabs).map(([name, text]) => ({
      name,
      cells: text.split('\n').map((line) => line.split('|')),
    })),
    rulesInUtc,
  );
  if (read.kind !== 'read') throw new Error(read.refusal.code);
  const { shop, findings } = countableShop(read.shop);
  const { visits, visitors } = shop.traffic?.numbers ?? {};
  const counts = [...(visits ?? [])].map((count, row) =>
    Number.isNaN(count) ? (visitors?.[row] ?? 0) : count,
  );
  return { all: counts.reduce((sum, count) => sum + count, 0), findings };
}

const analytics =
  'Date|Channel group|Sessions\n2026-09-01|Direct|100\n2026-09-02|Direct|120\n2026-09-03|Direct|90';
const platform =
  'Day|Sessions|Visitors|Pageviews\n2026-09-01|130|90|400\n2026-09-02|150|95|500\n2026-09-03|115|80|300';

describe('the visits of a day that two tools count', () => {
  it('come from the tool with more kinds of figures, and a finding names it', () => {
    const { all, findings } = visitsIn({ Analytics: analytics, Platform: platform });
    // 130 + 150 + 115.
    expect(all).toBe(395);
    expect(findings).toMatchObject([{ code: 'measuredTwice', tab: 'Analytics', rows: 3, text: 'Platform' }]);
  });

  it('are added up if the tabs are of different places', () => {
    const shop = platform.replace('Day|', 'Tanggal|').replace('Sessions', 'Kunjungan');
    // 310 + 395.
    expect(visitsIn({ Website: analytics, Tokopedia: shop }).all).toBe(705);
  });

  it('are added up if the counts do not rise and fall together', () => {
    const other =
      'Day|Sessions|Visitors|Pageviews\n2026-09-01|10|9|40\n2026-09-02|900|95|500\n2026-09-03|115|80|300';
    // 310 + 1025.
    expect(visitsIn({ Analytics: analytics, Platform: other }).all).toBe(1335);
  });
});

it('reports that visitors who are broken down in two ways cannot be added up', () => {
  const byChannel = 'Date|Channel|Sessions|Visitors\n'.concat(
    ...['01', '02', '03'].map((day) => `2026-09-${day}|Direct|30|25\n2026-09-${day}|Organic|30|25\n`),
  );
  const byDevice = byChannel
    .replace('Channel', 'Device')
    .replace(/Direct/g, 'mobile')
    .replace(/Organic/g, 'desktop');
  const { all, findings } = visitsIn({ Channels: byChannel.trim(), Devices: byDevice.trim() });
  expect(all).toBe(180);
  expect(findings.map(({ code }) => code)).toEqual(['sameVisits', 'visitorsNotAdded']);
});
