import { expectTables } from './expected-tables';

expectTables('sustainability', [
  {
    from: 'energy bills, the cost beside the use',
    text: `
Billing period|Meter|Usage (kWh)|Amount (RM)|CO2e (kg)
Jan 2026|M-1|1,240|545.60|868
Feb 2026|M-1|1,180|519.20|826`,
    days: ['2026-01-01', '2026-02-01'],
    numbers: { kilowattHours: [1240, 1180], tonnesCo2e: [0.868, 0.826] },
  },
  {
    from: 'waste by month, typed in Indonesian',
    text: `
Bulan|Total sampah (kg)|Didaur ulang (kg)|Total bahan (kg)|Bahan ramah lingkungan (kg)|Donasi (Rp)
Januari 2026|320|140|1.500|600|Rp 1.250.000
Februari 2026|290|150|1.420|640|Rp 900.000`,
    days: ['2026-01-01', '2026-02-01'],
    numbers: {
      waste: [320, 290],
      recycled: [140, 150],
      materials: [1500, 1420],
      sustainableMaterials: [600, 640],
      contribution: [1_250_000, 900_000],
    },
  },
  {
    from: 'staff by group, typed in French',
    text: `
Date|Groupe|Effectif
01/01/2026|Femmes|7
01/01/2026|Hommes|5`,
    numbers: { headcount: [7, 5] },
    words: { group: ['Femmes', 'Hommes'] },
  },
]);
