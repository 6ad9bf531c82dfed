import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { isoDay } from '../../../../src/period/civil-day';
import { Money } from '../../../../src/tables/reading/money';
import { readRecords } from '../../../../src/tables/reading/records/read-records';
import type { RecordKind } from '../../../../src/tables/reading/records/records';
import { recogniseTab } from '../../../../src/tables/recognition/recognise-tab';
import { rulesInUtc } from '../../../reading-rules';

type Values = readonly (number | string)[];

interface Column {
  readonly field: string;
  /** Headers with the same meaning, one line for each language. */
  readonly headers: readonly (readonly string[])[];
  readonly values: Values;
}

interface Table {
  readonly kind: RecordKind;
  readonly columns: readonly Column[];
}

const days = ['2026-01-05', '2026-01-17', '2026-02-03', '2026-02-28', '2026-03-31'];

/** The same tables in English, Indonesian, Malay and French, with headers of owners and platforms. */
const tables: readonly Table[] = [
  {
    kind: 'ads',
    columns: [
      {
        field: 'date',
        headers: [['Day', 'Date'], ['Tanggal', 'Tgl'], ['Tarikh'], ['Jour', 'Date']],
        values: days,
      },
      {
        field: 'campaign',
        headers: [
          ['Campaign', 'Campaign name', 'Ad group'],
          ['Nama kampanye', 'Kampanye'],
          ['Nama kempen'],
          ['Nom de la campagne'],
        ],
        values: ['Brand', 'Gifts', 'Brand', 'Gifts', 'Brand'],
      },
      {
        field: 'spend',
        headers: [
          ['Amount spent', 'Ad spend', 'Cost'],
          ['Jumlah yang dibelanjakan', 'Biaya iklan'],
          ['Kos iklan'],
          ['Montant dépensé', 'Dépenses publicitaires'],
        ],
        values: [1250.5, 980.25, 2310.75, 1100.5, 12_340.25],
      },
      {
        field: 'clicks',
        headers: [
          ['Link clicks', 'Clicks'],
          ['Klik tautan', 'Klik'],
          ['Klik pautan', 'Klik'],
          ['Clics sur le lien', 'Clics'],
        ],
        values: [120, 98, 1401, 77, 2300],
      },
      {
        field: 'impressions',
        headers: [
          ['Impressions', 'Impr.'],
          ['Impresi', 'Tayangan'],
          ['Tera', 'Paparan'],
          ['Impressions', 'Affichages'],
        ],
        values: [12_000, 9800, 141_000, 7700, 230_000],
      },
    ],
  },
  {
    kind: 'costs',
    columns: [
      {
        field: 'date',
        headers: [['Date', 'Expense date'], ['Tanggal'], ['Tarikh'], ['Date', 'Date de facture']],
        values: days,
      },
      {
        field: 'category',
        headers: [
          ['Category', 'Expense type'],
          ['Kategori biaya', 'Jenis biaya'],
          ['Jenis perbelanjaan', 'Kategori'],
          ['Catégorie', 'Poste de dépense'],
        ],
        values: ['Rent', 'Wages', 'Rent', 'Tax', 'Wages'],
      },
      {
        field: 'amount',
        headers: [
          ['Amount', 'Cost'],
          ['Jumlah biaya', 'Nominal'],
          ['Amaun', 'Jumlah perbelanjaan'],
          ['Montant', 'Montant TTC'],
        ],
        values: [900.5, 12_500.25, 900.5, 340.75, 12_600.5],
      },
    ],
  },
  {
    kind: 'surveys',
    columns: [
      {
        field: 'date',
        headers: [
          ['Timestamp', 'Date'],
          ['Cap waktu', 'Tanggal'],
          ['Cap masa', 'Tarikh'],
          ['Horodateur', 'Date'],
        ],
        values: days,
      },
      {
        field: 'npsScore',
        headers: [
          ['NPS', 'How likely are you to recommend us?'],
          ['Skor NPS', 'Seberapa besar kemungkinan Anda merekomendasikan kami?'],
          ['Skor NPS'],
          ['Note NPS', 'Recommanderiez-vous notre boutique ?'],
        ],
        values: [9, 10, 6, 8, 3],
      },
    ],
  },
  {
    kind: 'inventory',
    columns: [
      {
        field: 'date',
        headers: [['Date', 'Snapshot date'], ['Tanggal'], ['Tarikh'], ["Date d'inventaire"]],
        values: days,
      },
      {
        field: 'product',
        headers: [
          ['Product', 'Item name'],
          ['Nama barang', 'Produk'],
          ['Nama barang'],
          ['Désignation', 'Article'],
        ],
        values: ['Mug', 'Pot', 'Mug', 'Pot', 'Mug'],
      },
      {
        field: 'stock',
        headers: [
          ['On hand', 'Stock', 'Closing stock'],
          ['Stok akhir', 'Sisa stok'],
          ['Baki stok', 'Stok semasa'],
          ['Stock disponible', 'Quantité en stock'],
        ],
        values: [120, 0, 85, 14, 1350],
      },
      {
        field: 'unitCost',
        headers: [['Unit cost', 'Cost per item'], ['Harga modal', 'HPP'], ['Kos seunit'], ["Prix d'achat"]],
        values: [4.5, 11.25, 4.5, 11.25, 4.75],
      },
    ],
  },
  {
    kind: 'social',
    columns: [
      { field: 'date', headers: [['Date', 'Day'], ['Tanggal'], ['Tarikh'], ['Date']], values: days },
      {
        field: 'followers',
        headers: [
          ['Followers', 'Total followers'],
          ['Pengikut', 'Jumlah pengikut'],
          ['Bilangan pengikut'],
          ['Abonnés', "Nombre d'abonnés"],
        ],
        values: [8100, 8150, 8300, 8420, 12_000],
      },
      {
        field: 'reach',
        headers: [
          ['Reach', 'Accounts reached'],
          ['Jangkauan', 'Akun yang dijangkau'],
          ['Capaian'],
          ['Couverture', 'Portée'],
        ],
        values: [1200, 900, 4100, 760, 15_000],
      },
      {
        field: 'likes',
        headers: [['Likes', 'Reactions'], ['Suka', 'Jumlah suka'], ['Jumlah suka'], ["J'aime"]],
        values: [90, 40, 310, 25, 1210],
      },
    ],
  },
  {
    kind: 'sustainability',
    columns: [
      { field: 'date', headers: [['Month', 'Date'], ['Bulan'], ['Bulan'], ['Mois', 'Date']], values: days },
      {
        field: 'kilowattHours',
        headers: [
          ['Energy (kWh)', 'Electricity used (kWh)'],
          ['Pemakaian listrik (kWh)'],
          ['Penggunaan elektrik (kWh)'],
          ["Consommation d'électricité (kWh)"],
        ],
        values: [1240.5, 1180.25, 990.75, 1020.5, 12_010.25],
      },
      {
        field: 'waste',
        headers: [['Waste (kg)'], ['Total sampah (kg)'], ['Sisa buangan (kg)'], ['Déchets (kg)']],
        values: [320, 290, 310, 275, 1300],
      },
      {
        field: 'recycled',
        headers: [['Recycled (kg)'], ['Didaur ulang (kg)'], ['Dikitar semula (kg)'], ['Recyclés (kg)']],
        values: [140, 150, 120, 130, 700],
      },
    ],
  },
];

/** How numbers are written: thousands separator and decimal mark. */
const notations = [
  { thousands: '', decimal: '.' },
  { thousands: ',', decimal: '.' },
  { thousands: '.', decimal: ',' },
  { thousands: ' ', decimal: ',' },
  { thousands: '\u202f', decimal: ',' },
] as const;

type Notation = (typeof notations)[number] | 'number';

function written(value: number | string, notation: Notation): Cell {
  if (typeof value === 'string' || notation === 'number') return value;
  const [whole = '', fraction = ''] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, notation.thousands);
  return fraction === '' ? grouped : `${grouped}${notation.decimal}${fraction}`;
}

const months = ['Jan', 'Feb', 'Mar'];
const dateForms: readonly ((iso: string) => Cell)[] = [
  (iso) => iso,
  (iso) => new Date(`${iso}T08:00:00Z`),
  (iso) => `${iso} 09:30:00 +0000`,
  (iso) => iso.replaceAll('-', ''),
  (iso) => iso.split('-').reverse().join('/'),
  (iso) => iso.split('-').reverse().join('.'),
  (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`,
  (iso) => `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
];

const above: readonly (readonly (readonly Cell[])[])[] = [
  [],
  [['Report of my shop']],
  [['# ----'], ['# Made on 2026-04-01'], ['']],
  [['Laporan'], [''], ['']],
];

interface Look {
  readonly language: number;
  readonly synonym: number;
  readonly order: readonly number[];
  readonly notation: Notation;
  readonly date: number;
  readonly above: number;
  readonly extra: boolean;
  readonly total: boolean;
}

const looks: fc.Arbitrary<Look> = fc.record({
  language: fc.nat(3),
  synonym: fc.nat(7),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 }),
  notation: fc.constantFrom<Notation[]>('number', ...notations),
  date: fc.nat(dateForms.length - 1),
  above: fc.nat(above.length - 1),
  extra: fc.boolean(),
  total: fc.boolean(),
});

function asCells({ columns }: Table, look: Look): readonly (readonly Cell[])[] {
  const order = look.order.filter((at) => at < columns.length + (look.extra ? 1 : 0));
  const headerOf = (column: Column): string => {
    const words = column.headers[look.language] ?? [];
    return words[look.synonym % words.length] ?? '';
  };
  const cellOf = (column: Column, row: number): Cell => {
    const value = column.values[row] ?? '';
    if (column.field === 'date') return dateForms[look.date]?.(String(value)) ?? '';
    return written(value, look.notation);
  };
  const header = order.map((at) => {
    const column = columns[at];
    return column === undefined ? 'Catatan' : headerOf(column);
  });
  const rows = days.map((_day, row) =>
    order.map((at) => {
      const column = columns[at];
      return column === undefined ? 'ok' : cellOf(column, row);
    }),
  );
  const total = order.map((at) =>
    columns[at]?.field === 'date' ? 'Total' : typeof columns[at]?.values[0] === 'number' ? 1 : '',
  );
  return [...(above[look.above] ?? []), header, ...rows, ...(look.total ? [total] : [])];
}

describe.each(tables)('a table of $kind', (table) => {
  it('is read the same in any order of columns, with any headers and notations', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const tab = { name: 'Sheet1', cells: asCells(table, look) };
        const found = recogniseTab(tab);
        expect(found.kind).toBe(table.kind);
        if (!('layout' in found)) return;
        const source = { tab, layout: found.layout };
        const { records, rows } = readRecords(table.kind, [source], rulesInUtc, new Money(undefined));
        expect([...(records?.day ?? [])].map(isoDay)).toEqual(days);
        const numbers: Readonly<Record<string, Float64Array | undefined>> = records?.numbers ?? {};
        const words: Readonly<Record<string, { codes: Int32Array; words: readonly string[] } | undefined>> =
          records?.words ?? {};
        for (const { field, values } of table.columns) {
          if (field === 'date') continue;
          const figures = numbers[field];
          const texts = words[field];
          const read =
            figures === undefined
              ? [...(texts?.codes ?? [])].map((code) => texts?.words[code])
              : [...figures];
          expect(read, field).toEqual(values);
        }
        expect(rows[0]).toEqual({ filled: 5 + Number(look.total), used: 5, explained: Number(look.total) });
      }),
      { numRuns: 150 },
    );
  });
});
