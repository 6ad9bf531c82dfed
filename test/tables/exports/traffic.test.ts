import { describe, expect, it } from 'vitest';
import { readSample, sample } from './read-export';

const exports: readonly (readonly [string, string, Readonly<Record<string, readonly number[]>>])[] = [
  [
    'Shopify sessions',
    `
Day|Sessions|Online store visitors|Sessions with cart additions|Sessions that reached checkout|Sessions that completed checkout|Conversion rate|Average session duration|Pageviews
2026-03-01|100|80|9|5|3|0.03|61.5|240
2026-03-02|120|90|10|6|4|0.033|58|260`,
    {
      visits: [100, 120],
      visitors: [80, 90],
      sessionsWithAdd: [9, 10],
      checkouts: [5, 6],
      pageViews: [240, 260],
      // 100 sessions of 61.5 s and 120 of 58 s, in hours.
      totalDuration: [6150 / 3600, 6960 / 3600],
    },
  ],
  [
    'Shopee shop performance',
    `
Performa Toko
01-03-2026 - 02-03-2026

Tanggal|Total Pengunjung (Kunjungan)|Total Pembeli (Pesanan Dibuat)|Penjualan (Pesanan Siap Dikirim) (IDR)|Tingkat Konversi|% Pembelian Ulang (Pesanan Siap Dikirim)
01-03-2026|1.234|56|28.489.657|3,58%|0%
14-03-2026|2.345|60|28.489.657|3,58%|0%`,
    { visitors: [1234, 2345] },
  ],
  [
    'GA4 by day, grand total first, a second table below',
    `
# ----------------------------------------
# Traffic acquisition
# Start date: 20260701
# ----------------------------------------

Date|Sessions|Engaged sessions|Engagement rate|Total users|New users|Views|Bounce rate
|300|200|0.66|240|90|900|0.34|Grand total
20260701|100|60|0.6|80|30|300|0.4
20260702|200|140|0.7|160|60|600|0.3

# Second table
Country|Users|Sessions
Malaysia|100|120
Indonesia|140|180`,
    { visits: [100, 200], visitors: [80, 160], bouncedSessions: [40, 60] },
  ],
  [
    'GA4 in French, blanks in figures',
    `
# Compte : Boutique

Date|Sessions|Utilisateurs actifs|Taux d’engagement|Événements clés|Revenu total|Taux de rebond
20260701|1\u202f200|950|62,5 %|40|1\u202f234,56 €|37,5 %
20260702|800|700|55 %|10|100|45 %
Total général|2\u202f000|1\u202f650|||||`,
    { visits: [1200, 800], visitors: [950, 700], bouncedSessions: [450, 360] },
  ],
  [
    'Matomo',
    `
Date|Unique visitors|Visits|Actions|Bounces|Bounce Rate|Actions per Visit
2026-03-01|80|100|300|45|45%|3`,
    { visits: [100], visitors: [80], bouncedSessions: [45] },
  ],
  [
    'a tab typed in Malay',
    `
Tarikh|Bilangan lawatan|Bilangan pelawat|Tambah ke troli
1 Mac 2026|1,200|900|40
2 Mac 2026|1,300|950|41
Jumlah|2,500|1,850|81`,
    { visits: [1200, 1300], visitors: [900, 950], carts: [40, 41] },
  ],
  [
    'a tab typed in French',
    `
Jour|Nombre de visites|Nb visiteurs|Paniers
3 février 2026|1 200|900|40`,
    { visits: [1200], visitors: [900], carts: [40] },
  ],
];

describe.each(exports)('%s', (_name, text, counts) => {
  const read = () => readSample('traffic', sample(text));

  it('gives the visits of each day', () => {
    for (const [count, values] of Object.entries(counts)) {
      expect(read().numbers[count], count).toHaveLength(values.length);
      values.forEach((value, row) => {
        expect(read().numbers[count]?.[row]).toBeCloseTo(value, 6);
      });
    }
  });

  it('uses or explains every row', () => {
    expect(read().rowsUnexplained).toBe(0);
  });
});

it('reports the rows of further tables in the tab, and reads the first that fits', () => {
  const { findings } = readSample('traffic', sample(exports[2]?.[1] ?? ''));
  expect(findings).toMatchObject([
    { code: 'totalRows', tab: 'Export', rows: 1, cell: 'A7', text: '' },
    { code: 'otherTable', tab: 'Export', rows: 4, cell: 'A11', text: '' },
  ]);
});
