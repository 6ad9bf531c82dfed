import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { isoDay, parseIsoDay } from '../../../../src/period/civil-day';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { lineKinds } from '../../../../src/tables/reading/orders/orders';
import { rulesInUtc } from '../../../reading-rules';

type Language = 'en' | 'id' | 'ms' | 'fr';
type Column =
  | 'order'
  | 'day'
  | 'customer'
  | 'product'
  | 'quantity'
  | 'price'
  | 'amount'
  | 'status'
  | 'note'
  | 'city';
type Kind = keyof typeof lineKinds;

// A table of orders with a known meaning: two lines in the first order, a day that cannot be a month in
// dd/mm, prices with cents and thousands, and orders of each kind. It must be read the same in whatever form
// it is written.
interface Line {
  readonly order: string;
  readonly day: string;
  readonly customer: string;
  readonly product: string;
  readonly quantity: number;
  readonly price: number;
  readonly kind: Kind;
}
const lines: readonly Line[] = [
  {
    order: 'INV-1001',
    day: '2026-03-04',
    customer: 'ana@example.com',
    product: 'Mug',
    quantity: 2,
    price: 1234.5,
    kind: 'sale',
  },
  {
    order: 'INV-1001',
    day: '2026-03-04',
    customer: 'ana@example.com',
    product: 'Cup',
    quantity: 1,
    price: 80.25,
    kind: 'sale',
  },
  {
    order: 'INV-1002',
    day: '2026-03-05',
    customer: 'budi@example.com',
    product: 'Mug',
    quantity: 1,
    price: 1234.5,
    kind: 'cancelled',
  },
  {
    order: 'INV-1003',
    day: '2026-03-17',
    customer: 'zoé@example.com',
    product: 'Pot, large',
    quantity: 12,
    price: 40.75,
    kind: 'sale',
  },
  {
    order: 'INV-1004',
    day: '2026-04-28',
    customer: 'ana@example.com',
    product: 'Cup',
    quantity: 3,
    price: 80.25,
    kind: 'returned',
  },
  {
    order: 'INV-1005',
    day: '2026-12-31',
    customer: 'cici@example.com',
    product: 'Pan',
    quantity: 1,
    price: 12_345.6,
    kind: 'sale',
  },
];

const headers: Readonly<Record<Language, Readonly<Record<Column, readonly string[]>>>> = {
  en: {
    order: ['Order ID', 'Order #', 'Invoice No', 'order_number', 'Receipt number', 'ORDER REFERENCE'],
    day: ['Order date', 'Date', 'Created at', 'Purchase Date', 'Order placed'],
    customer: ['Customer email', 'Email', 'Customer', 'Buyer email'],
    product: ['Product', 'Product name', 'Item name', 'Lineitem name'],
    quantity: ['Quantity', 'Qty', 'Units sold', 'Lineitem quantity'],
    price: ['Unit price', 'Price', 'Price each'],
    amount: ['Line total', 'Amount', 'Item subtotal'],
    status: ['Order status', 'Status', 'Payment status'],
    note: ['Notes'],
    city: ['Shipping city'],
  },
  id: {
    order: ['No. Pesanan', 'Nomor Invoice', 'ID Transaksi', 'Kode Pesanan'],
    day: ['Tanggal Pesanan', 'Tgl Order', 'Tanggal', 'Waktu Pesanan Dibuat'],
    customer: ['Email Pelanggan', 'Pelanggan', 'Nama Pembeli'],
    product: ['Nama Produk', 'Produk', 'Nama Barang'],
    quantity: ['Jumlah Barang', 'Kuantitas', 'Qty', 'Jumlah Beli'],
    price: ['Harga Satuan', 'Harga', 'Harga Jual'],
    amount: ['Jumlah Harga', 'Subtotal', 'Total Harga Produk'],
    status: ['Status Pesanan', 'Status', 'Status Terakhir'],
    note: ['Catatan'],
    city: ['Kota'],
  },
  ms: {
    order: ['No. Pesanan', 'Nombor Invois', 'No. Resit'],
    day: ['Tarikh Pesanan', 'Tarikh', 'Tarikh Jualan'],
    customer: ['E-mel Pelanggan', 'Pelanggan', 'Emel'],
    product: ['Nama Produk', 'Barang', 'Produk'],
    quantity: ['Kuantiti', 'Bilangan Unit'],
    price: ['Harga Seunit', 'Harga'],
    amount: ['Jumlah Harga', 'Amaun', 'Subjumlah'],
    status: ['Status Pesanan', 'Status'],
    note: ['Catatan'],
    city: ['Bandar'],
  },
  fr: {
    order: ['N° de commande', 'Numéro de commande', 'Référence commande', 'N° facture'],
    day: ['Date de commande', 'Date', 'Passée le', 'Date d’achat'],
    customer: ['E-mail client', 'Client', 'Adresse e-mail'],
    product: ['Produit', 'Nom du produit', 'Article', 'Désignation'],
    quantity: ['Quantité', 'Qté'],
    price: ['Prix unitaire', 'Prix'],
    amount: ['Montant', 'Sous-total', 'Total ligne'],
    status: ['Statut', 'État de la commande', 'Statut de la commande'],
    note: ['Remarque'],
    city: ['Ville'],
  },
};

const statuses: Readonly<
  Record<Language, Readonly<Record<'sale' | 'cancelled' | 'returned', readonly string[]>>>
> = {
  en: {
    sale: ['paid', 'Completed', 'Shipped'],
    cancelled: ['Cancelled', 'canceled'],
    returned: ['Refunded', 'Returned'],
  },
  id: {
    sale: ['Selesai', 'Lunas', 'Dikirim'],
    cancelled: ['Dibatalkan', 'Batal'],
    returned: ['Retur', 'Dana dikembalikan'],
  },
  ms: {
    sale: ['Selesai', 'Dibayar', 'Dihantar'],
    cancelled: ['Dibatalkan'],
    returned: ['Dipulangkan', 'Bayaran balik'],
  },
  fr: {
    sale: ['Payée', 'Livrée', 'Expédiée'],
    cancelled: ['Annulée'],
    returned: ['Remboursée', 'Retournée'],
  },
};

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mar', 'April', 'Dec'],
  id: ['Maret', 'Apr', 'Desember'],
  ms: ['Mac', 'April', 'Disember'],
  fr: ['mars', 'avr.', 'décembre'],
};

/** The forms in which exports and owners write a day. */
const dates: readonly ((day: string, language: Language) => Cell)[] = [
  (day) => day,
  (day) => `${day} 21:06:21`,
  (day) => `${day}T08:00:00+00:00`,
  (day) => day.split('-').reverse().join('/'),
  (day) => `${day.split('-').reverse().join('-')} 10:15`,
  (day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}/${day.slice(0, 4)} 9:30:33 AM`,
  (day) => day.split('-').reverse().join('.'),
  (day) => Number(day.replaceAll('-', '')),
  (day) => new Date(`${day}T12:00:00Z`),
  (day, language) => {
    const name = months[language][{ '03': 0, '04': 1, '12': 2 }[day.slice(5, 7)] ?? 0];
    return `${Number(day.slice(8))} ${name} ${day.slice(0, 4)}`;
  },
];

function grouped(value: number, group: string, mark: string): string {
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${mark}${cents}`;
}

/** The forms in which they write money. */
const monies: readonly ((value: number) => Cell)[] = [
  (value) => value,
  (value) => value.toFixed(2),
  (value) => grouped(value, '.', ','),
  (value) => grouped(value, ',', '.'),
  (value) => `RM ${grouped(value, ',', '.')}`,
  (value) => `${grouped(value, '\u202f', ',')}\u202f€`,
  (value) => grouped(value, ' ', ','),
  (value) => `€${grouped(value, '.', ',')}`,
];

const columns: readonly Column[] = [
  'order',
  'day',
  'customer',
  'product',
  'quantity',
  'price',
  'amount',
  'status',
  'note',
  'city',
];

const way = fc.record({
  language: fc.constantFrom<Language>('en', 'id', 'ms', 'fr'),
  order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
  /** The amount may be missing, if price and quantity are there; notes and cities never matter. */
  without: fc.constantFrom<readonly Column[]>(
    [],
    ['amount'],
    ['note', 'amount'],
    ['city'],
    ['note', 'city', 'amount'],
  ),
  pick: fc.array(fc.nat(1000), { minLength: columns.length + 6, maxLength: columns.length + 6 }),
  date: fc.nat(dates.length - 1),
  money: fc.nat(monies.length - 1),
  titles: fc.constantFrom<readonly (readonly Cell[])[]>(
    [],
    [['Laporan Penjualan']],
    [['Export'], [''], ['']],
  ),
  hasTotal: fc.boolean(),
  /** Whether values of the whole order stand on its first line only. */
  isBlank: fc.boolean(),
});

it('reads the same table from any order of columns, synonym, notation, form of date and language', () => {
  fc.assert(
    fc.property(way, ({ language, order, without, pick, date, money, titles, hasTotal, isBlank }) => {
      const used = order.filter((column) => !without.includes(column));
      const one = (list: readonly string[], at: number): string => list[(pick[at] ?? 0) % list.length] ?? '';
      const header = used.map((column) => one(headers[language][column], columns.indexOf(column)));
      const writeDay = dates[date] ?? ((day: string) => day);
      const writeMoney = monies[money] ?? ((value: number) => value);
      const rows = lines.map((line, index): readonly Cell[] => {
        const further = isBlank && index > 0 && lines[index - 1]?.order === line.order;
        const cells: Readonly<Record<Column, Cell>> = {
          order: line.order,
          day: further ? '' : writeDay(line.day, language),
          customer: further ? '' : line.customer,
          product: line.product,
          quantity: line.quantity,
          price: writeMoney(line.price),
          amount: writeMoney(line.price * line.quantity),
          status: further
            ? ''
            : one(
                statuses[language][line.kind === 'credit' || line.kind === 'refund' ? 'sale' : line.kind],
                columns.length + index,
              ),
          note: index === 2 ? 'Ring twice, 2nd floor' : '',
          city: index % 2 === 0 ? 'Bogor' : 'Lyon',
        };
        return used.map((column) => cells[column]);
      });
      const total = used.map(
        (column): Cell => (column === 'product' ? 'Total' : column === 'quantity' ? 20 : ''),
      );
      const cells = [...titles, header, ...rows, ...(hasTotal ? [total] : [])];
      const read = readWorkbook([{ name: 'Export', cells }], rulesInUtc);
      if (read.kind === 'refused') throw new Error(`${read.refusal.code}: ${header.join(' | ')}`);
      const { orders } = read.shop;
      const names = (codes: Int32Array, of: (line: Line) => string): readonly string[] => {
        const known = new Map<number, string>();
        codes.forEach((code, line) => {
          const said = lines[line];
          if (code >= 0 && !known.has(code) && said !== undefined) known.set(code, of(said));
        });
        return [...codes].map((code) => known.get(code) ?? '');
      };
      const about = header.join(' | ');
      expect(
        names(orders.order, (line) => line.order),
        about,
      ).toEqual(lines.map((line) => line.order));
      expect(
        names(orders.customer, (line) => line.customer),
        about,
      ).toEqual(lines.map((line) => line.customer));
      expect([...orders.day].map(isoDay), about).toEqual(lines.map((line) => line.day));
      expect([...orders.kind], about).toEqual(lines.map((line) => lineKinds[line.kind]));
      expect([...(orders.quantity ?? [])], about).toEqual(lines.map((line) => line.quantity));
      expect(
        [...(orders.product?.codes ?? [])].map((code) => orders.product?.words[code]),
        about,
      ).toEqual(lines.map((line) => line.product));
      orders.amount.forEach((value, line) => {
        expect(value, about).toBeCloseTo((lines[line]?.price ?? 0) * (lines[line]?.quantity ?? 0), 6);
      });
      expect(read.shop.tabs[0]?.rows, about).toEqual({
        filled: rows.length + (hasTotal ? 1 : 0),
        used: rows.length,
        explained: hasTotal ? 1 : 0,
      });
      expect(orders.lastDay).toBe(parseIsoDay('2026-12-31'));
    }),
    { numRuns: 400 },
  );
});
