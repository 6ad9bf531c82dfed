import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { type RecognisedTab, recogniseTab } from '../../../src/tables/recognition/recognise-tab';
import type { TableKind } from '../../../src/vocabulary/fields';

function recognise(...cells: (readonly Cell[])[]): RecognisedTab {
  return recogniseTab({ name: 'Tab', cells });
}

/** The header of the column in which each field was found. */
function fieldsOf(found: RecognisedTab, header: readonly Cell[]): Readonly<Record<string, Cell | undefined>> {
  if (!('layout' in found)) return {};
  const columns = Object.entries(found.layout.columns);
  return Object.fromEntries(columns.map(([field, column = -1]) => [field, header[column]]));
}

/** Rows of plausible values for a header: dates in columns of dates, numbers in columns of numbers. */
function sampleRow(header: readonly string[], values: Readonly<Record<string, Cell>>): readonly Cell[] {
  return header.map((name) => values[name] ?? '');
}

describe('orders that owners type', () => {
  it.each<[string, readonly string[]]>([
    ['English', ['Order ID', 'Date', 'Customer', 'Quantity', 'Price', 'Status']],
    ['Indonesian', ['No. Pesanan', 'Tanggal', 'Pelanggan', 'Jumlah', 'Harga', 'Status']],
    ['Malay', ['Nombor Pesanan', 'Tarikh', 'Pelanggan', 'Kuantiti', 'Harga', 'Status']],
    ['French', ['N° de commande', 'Date de commande', 'Client', 'Quantité', 'Prix unitaire', 'Statut']],
  ])('are recognised by their words in %s', (_language, header) => {
    const [orderId, orderDate, customer, quantity, unitPrice, status] = header;
    const found = recognise(header, ['A-1', '2026-03-01', 'Ana', 2, 9.5, 'paid']);
    expect(found.kind).toBe('orders');
    expect(fieldsOf(found, header)).toEqual({ orderId, orderDate, customer, quantity, unitPrice, status });
  });

  it.each<[string, readonly string[]]>([
    ['English', ['Order ID', 'Date', 'Amount']],
    ['Indonesian', ['Nomor pesanan', 'Tanggal', 'Omzet']],
    ['Malay', ['No resit', 'Tarikh jualan', 'Amaun']],
    ['French', ['Numéro de facture', 'Date de vente', "Chiffre d'affaires"]],
  ])('need no more than an id, a date and an amount in %s', (_language, header) => {
    const [orderId, orderDate, lineAmount] = header;
    const found = recognise(header, [1001, '2026-03-01', 25]);
    expect(fieldsOf(found, header)).toEqual({ orderId, orderDate, lineAmount });
  });

  it.each<[string, readonly string[]]>([
    ['English', ['Order ID', 'Date', 'Product', 'Product category', 'Amount']],
    ['Indonesian', ['Nomor pesanan', 'Tanggal', 'Produk', 'Kategori', 'Omzet']],
    ['Malay', ['No resit', 'Tarikh jualan', 'Produk', 'Kategori produk', 'Amaun']],
    [
      'French',
      ['Numéro de facture', 'Date de vente', 'Produit', 'Famille de produits', "Chiffre d'affaires"],
    ],
  ])('have the category of a product in %s', (_language, header) => {
    const [orderId, orderDate, product, category, lineAmount] = header;
    const found = recognise(header, [1001, '2026-03-01', 'Hijab', 'Batik', 25]);
    expect(fieldsOf(found, header)).toEqual({ orderId, orderDate, product, category, lineAmount });
  });

  it('have no category of products from that of a device or a customer', () => {
    const header = ['Order ID', 'Date', 'Device category', 'Customer category', 'Amount'];
    const found = recognise(header, [1001, '2026-03-01', 'Mobile', 'Reseller', 25]);
    expect(fieldsOf(found, header)).toMatchObject({ device: 'Device category' });
    expect(fieldsOf(found, header)).not.toHaveProperty('category');
  });

  it('are recognised in capitals, with underscores, and run together', () => {
    for (const header of [
      ['ORDER_ID', 'ORDER_DATE', 'AMOUNT'],
      ['orderId', 'orderDate', 'amount'],
    ]) {
      expect(recognise(header, [1001, '2026-03-01', 25]).kind).toBe('orders');
    }
  });

  it('are found below a title, a date range and blank rows', () => {
    const header = ['Order ID', 'Date', 'Amount'];
    const found = recognise(
      ['Sales report of my shop', '', ''],
      ['Period: 2026-03-01 to 2026-03-31', '', ''],
      ['', '', ''],
      ['', '', ''],
      header,
      ['A-1', '2026-03-01', 25],
    );
    expect(found).toMatchObject({ kind: 'orders', layout: { headerRow: 4 } });
  });

  it('have the date of the order, not of its delivery, and the customer, not the kind of customer', () => {
    const header = ['Delivery date', 'Order date', 'Order ID', 'Customer type', 'Customer', 'Total'];
    const found = recognise(header, ['2026-03-09', '2026-03-01', 'A-1', 'new', 'Ana', 25]);
    expect(fieldsOf(found, header)).toMatchObject({ orderDate: 'Order date', customer: 'Customer' });
  });

  it('have the amount, not its discount, tax, shipping or refund', () => {
    const header = ['Order ID', 'Date', 'Discount amount', 'Tax amount', 'Shipping total', 'Refund amount'];
    const row = ['A-1', '2026-03-01', 1, 2, 3, 4];
    expect(recognise(header, row).kind).toBe('ordersWithoutAmount');
    expect(fieldsOf(recognise([...header, 'Amount'], [...row, 25]), [...header, 'Amount'])).toMatchObject({
      lineAmount: 'Amount',
    });
  });

  it('use a filled column rather than an empty one with a better name', () => {
    const header = ['Order ID', 'Created at', 'Paid at', 'Email', 'Billing name', 'Amount'];
    const found = recognise(header, ['A-1', '', '2026-03-01', '', 'Ana', 25], ['A-2', '', '', '', '', 5]);
    expect(fieldsOf(found, header)).toMatchObject({ orderDate: 'Paid at', customer: 'Billing name' });
  });

  it('are orders because of their ids, however many columns are about visits', () => {
    const header = [
      'Order ID',
      'Date',
      'Amount',
      'Visits',
      'Visitors',
      'Bounces',
      'Carts',
      'Engaged sessions',
    ];
    expect(recognise(header, ['A-1', '2026-03-01', 25, 3, 1, 0, 1, 3]).kind).toBe('orders');
  });

  it('keep an amount column of unreadable values, so that these can be reported', () => {
    const header = ['Order ID', 'Date', 'Amount'];
    expect(recognise(header, ['A-1', '2026-03-01', 'ask Ana'], ['A-2', 'soon', '?']).kind).toBe('orders');
  });
});

// Headers of real exports.
const tokopedia =
  'Nomor Invoice,Tanggal Pembayaran,Status Terakhir,Nama Produk,Nomor SKU,Jumlah Produk Dibeli,Harga Awal (IDR),Diskon Produk (IDR),Harga Jual (IDR),Total Biaya Pengiriman (IDR),Total Penjualan (IDR),Nama Pembeli,Kota,Provinsi,Nama Kurir,COD'.split(
    ',',
  );
const shopee =
  'No. Pesanan,Status Pesanan,Alasan Pembatalan,Waktu Pesanan Dibuat,Waktu Pembayaran Dilakukan,Nama Produk,Nomor Referensi SKU,Harga Awal,Harga Setelah Diskon,Jumlah,Returned quantity,Total Harga Produk,Total Diskon,Ongkos Kirim Dibayar oleh Pembeli,Total Pembayaran,Username (Pembeli),Provinsi,Waktu Pesanan Selesai'.split(
    ',',
  );
const tiktok =
  'Order ID,Order Status,Cancelation/Return Type,Seller SKU,Product Name,Quantity,Sku Quantity of return,SKU Subtotal After Discount,Order Amount,Order Refund Amount,Created Time,Paid Time,Delivered Time,Cancelled Time,Buyer Username,Payment Method'.split(
    ',',
  );
const wooCommerce =
  'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution'.split(
    ',',
  );
const onlineRetail =
  'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'.split(',');

describe("orders of platforms' exports", () => {
  it('of Tokopedia are found under the header of row 5', () => {
    const row = sampleRow(tokopedia, {
      'Nomor Invoice': 'INV/20260301/MPL/123',
      'Tanggal Pembayaran': '01-03-2026 10:15:00',
      'Status Terakhir': 'Pesanan Selesai',
      'Jumlah Produk Dibeli': 2,
      'Harga Awal (IDR)': 15_000,
      'Diskon Produk (IDR)': 1000,
      'Harga Jual (IDR)': 14_000,
      'Total Biaya Pengiriman (IDR)': 9000,
      'Total Penjualan (IDR)': 28_000,
      'Nama Pembeli': 'Ana',
    });
    const title = ['Laporan Penjualan', '', ''];
    const found = recognise(title, ['Toko Ana'], [''], [''], tokopedia, row);
    expect(found).toMatchObject({ kind: 'orders', layout: { headerRow: 4 } });
    expect(fieldsOf(found, tokopedia)).toEqual({
      orderId: 'Nomor Invoice',
      orderDate: 'Tanggal Pembayaran',
      customer: 'Nama Pembeli',
      status: 'Status Terakhir',
      quantity: 'Jumlah Produk Dibeli',
      unitPrice: 'Harga Jual (IDR)',
      orderTotal: 'Total Penjualan (IDR)',
      discount: 'Diskon Produk (IDR)',
      shipping: 'Total Biaya Pengiriman (IDR)',
    });
  });

  it('of Shopee have the price after discount and the product total', () => {
    const row = sampleRow(shopee, {
      'No. Pesanan': '2603010ABC',
      'Status Pesanan': 'Selesai',
      'Waktu Pesanan Dibuat': '2026-03-01 10:15',
      'Waktu Pembayaran Dilakukan': '2026-03-01 10:20',
      'Harga Awal': '30.000',
      'Harga Setelah Diskon': '28.000',
      Jumlah: '1',
      'Returned quantity': '0',
      'Total Harga Produk': '28.000',
      'Total Diskon': '2.000',
      'Ongkos Kirim Dibayar oleh Pembeli': '9.000',
      'Total Pembayaran': '37.000',
      'Username (Pembeli)': 'ana_1',
      'Waktu Pesanan Selesai': '2026-03-05 08:00',
    });
    expect(fieldsOf(recognise(shopee, row), shopee)).toEqual({
      orderId: 'No. Pesanan',
      orderDate: 'Waktu Pesanan Dibuat',
      customer: 'Username (Pembeli)',
      status: 'Status Pesanan',
      quantity: 'Jumlah',
      unitPrice: 'Harga Setelah Diskon',
      lineAmount: 'Total Harga Produk',
      orderTotal: 'Total Pembayaran',
      discount: 'Total Diskon',
      shipping: 'Ongkos Kirim Dibayar oleh Pembeli',
      returnedQuantity: 'Returned quantity',
      deliveredAt: 'Waktu Pesanan Selesai',
    });
  });

  it('of TikTok Shop are found although row 2 describes the columns', () => {
    const descriptions = sampleRow(tiktok, {
      'Order ID': 'Platform unique order ID.',
      'Order Status': 'Current order status.',
      Quantity: 'The quantity of the SKU.',
      'Order Amount': 'The total amount of the order.',
      'Created Time': 'Order created time.',
    });
    const row = sampleRow(tiktok, {
      'Order ID': '577087614418520388\t',
      'Order Status': 'Completed',
      Quantity: '1',
      'Sku Quantity of return': '0',
      'SKU Subtotal After Discount': '12.50',
      'Order Amount': '15.00',
      'Order Refund Amount': '0',
      'Created Time': '12/15/2025 9:30:33 AM\t',
      'Buyer Username': 'ana',
    });
    const found = recognise(tiktok, descriptions, row, row);
    expect(found).toMatchObject({ kind: 'orders', layout: { headerRow: 0 } });
    expect(fieldsOf(found, tiktok)).toEqual({
      orderId: 'Order ID',
      orderDate: 'Created Time',
      customer: 'Buyer Username',
      status: 'Order Status',
      quantity: 'Quantity',
      lineAmount: 'SKU Subtotal After Discount',
      orderTotal: 'Order Amount',
      refund: 'Order Refund Amount',
      returnedQuantity: 'Sku Quantity of return',
    });
  });

  it('of WooCommerce Analytics are found with formatted money', () => {
    const row = sampleRow(wooCommerce, {
      Date: '2026-03-01 10:15:00',
      'Order #': '1733',
      'N. Revenue (formatted)': '$25.00',
      Status: 'completed',
      Customer: 'Ana Lim',
      'Customer type': 'new',
      'Items sold': '2',
      'Net Sales': '25',
    });
    expect(fieldsOf(recognise(wooCommerce, row), wooCommerce)).toEqual({
      orderId: 'Order #',
      orderDate: 'Date',
      customer: 'Customer',
      status: 'Status',
      quantity: 'Items sold',
      lineAmount: 'Net Sales',
      orderTotal: 'N. Revenue (formatted)',
    });
  });

  it('of the Online Retail data have the date and price of the invoice', () => {
    const row = [
      '536386',
      '84880',
      'WHITE WIRE EGG HOLDER',
      '36',
      '2010-12-01 09:57:00',
      '4.95',
      '16029',
      '',
    ];
    expect(fieldsOf(recognise(onlineRetail, row), onlineRetail)).toEqual({
      orderId: 'InvoiceNo',
      orderDate: 'InvoiceDate',
      customer: 'CustomerID',
      quantity: 'Quantity',
      unitPrice: 'UnitPrice',
      product: 'Description',
      sku: 'StockCode',
    });
  });
});

describe('visits', () => {
  it.each<[string, readonly string[]]>([
    ['English', ['Date', 'Visits', 'Visitors', 'Bounces', 'Carts']],
    ['Indonesian', ['Tanggal', 'Kunjungan', 'Pengunjung', 'Pentalan', 'Keranjang']],
    ['Malay', ['Tarikh', 'Lawatan', 'Pelawat', 'Lantunan', 'Troli']],
    ['French', ['Jour', 'Visites', 'Visiteurs', 'Rebonds', 'Paniers']],
  ])('are recognised by their words in %s', (_language, header) => {
    const [date, visits, visitors, bouncedSessions, carts] = header;
    const found = recognise(header, ['2026-03-01', 100, 80, 40, 9]);
    expect(found.kind).toBe('traffic');
    expect(fieldsOf(found, header)).toEqual({ date, visits, visitors, bouncedSessions, carts });
  });

  it("of Shopify's sessions report have the sessions, not those of a single step of the funnel", () => {
    const header =
      'Day,Sessions,Online store visitors,Sessions with cart additions,Sessions that reached checkout,Sessions that completed checkout,Conversion rate,Average session duration,Pageviews'.split(
        ',',
      );
    const found = recognise(header, ['2026-03-01', 100, 80, 9, 5, 3, '3%', 61.5, 240]);
    expect(fieldsOf(found, header)).toEqual({
      date: 'Day',
      visits: 'Sessions',
      visitors: 'Online store visitors',
      sessionsWithAdd: 'Sessions with cart additions',
      checkouts: 'Sessions that reached checkout',
      averageDuration: 'Average session duration',
      pageViews: 'Pageviews',
    });
  });

  it("of Shopee's shop performance are found below a title", () => {
    const header =
      'Tanggal,Total Pengunjung (Kunjungan),Total Pembeli (Pesanan Dibuat),Penjualan (Pesanan Siap Dikirim) (IDR),Tingkat Konversi,% Pembelian Ulang (Pesanan Siap Dikirim)'.split(
        ',',
      );
    const found = recognise(['Performa Toko'], [''], header, [
      '01-03-2026',
      '1.234',
      '56',
      '28.489.657',
      '3,58%',
      '0%',
    ]);
    expect(found).toMatchObject({ kind: 'traffic', layout: { headerRow: 2 } });
    expect(fieldsOf(found, header)).toEqual({ date: 'Tanggal', visitors: 'Total Pengunjung (Kunjungan)' });
  });

  it('of GA4 by day are found in English and French, with a date as yyyymmdd', () => {
    const english = 'Date,Sessions,Engaged sessions,Engagement rate,Total users,New users,Bounce rate'.split(
      ',',
    );
    expect(fieldsOf(recognise(english, [20_260_301, 100, 60, 0.6, 80, 30, 0.4]), english)).toEqual({
      date: 'Date',
      visits: 'Sessions',
      engagedSessions: 'Engaged sessions',
      bounceRate: 'Bounce rate',
      newVisitors: 'New users',
      visitors: 'Total users',
    });
    const french = [
      'Date',
      'Sessions',
      'Sessions avec engagement',
      'Utilisateurs actifs',
      'Taux d’engagement',
    ];
    const row = ['20260301', '1\u202f200', '600', '950', '50 %'];
    expect(fieldsOf(recognise(['# Compte : Boutique'], french, row), french)).toEqual({
      date: 'Date',
      visits: 'Sessions',
      engagedSessions: 'Sessions avec engagement',
      visitors: 'Utilisateurs actifs',
    });
  });

  it('are not orders although they have numbers of orders and revenue', () => {
    const header = ['Date', 'Sessions', 'Orders', 'Total revenue'];
    expect(recognise(header, ['2026-03-01', 100, 3, 75]).kind).toBe('traffic');
  });
});

describe('a tab of another kind', () => {
  it.each<[string, TableKind, string]>([
    [
      'a Google Ads report',
      'ads',
      'Campaign,Day,Currency code,Impr.,Clicks,CTR,Avg. CPC,Cost,Conversions,Conv. value',
    ],
    [
      'a Meta Ads report',
      'ads',
      'Reporting starts,Reporting ends,Day,Campaign name,Results,Reach,Amount spent (EUR)',
    ],
    [
      'a Meta Ads report in Indonesian',
      'ads',
      'Tanggal,Nama kampanye,Hasil,Jumlah yang dibelanjakan (IDR),Impresi',
    ],
    [
      'Zendesk tickets',
      'support',
      'Id,Status,Priority,Via,Created at,Solved at,Satisfaction Score,Reopens,Replies',
    ],
    ['a stock list', 'inventory', 'Handle,Title,Location,Incoming,Committed,Available,On hand'],
  ])('such as %s is %s', (_what, kind, header) => {
    const names = header.split(',');
    const found = recognise(
      names,
      names.map(() => 1),
      names.map(() => 2),
    );
    expect(found).toMatchObject({ kind, rows: 2 });
  });
});

describe('a column of dates', () => {
  it('is used as the day if no header names one', () => {
    const header = ['Wanneer', 'Visits', 'Visitors'];
    const found = recognise(header, ['2026-03-01', 100, 80], ['2026-03-02', 90, 70]);
    expect(fieldsOf(found, header)).toEqual({ date: 'Wanneer', visits: 'Visits', visitors: 'Visitors' });
  });

  it('is not used if there are two', () => {
    const header = ['Wanneer', 'Tot', 'Visits', 'Visitors'];
    const found = recognise(header, ['2026-03-01', '2026-03-08', 100, 80]);
    expect(found.kind).toBe('trafficWithoutDates');
  });
});

describe('a tab of no kind', () => {
  it('such as a list of customers is unknown', () => {
    const names = ['Customer ID', 'Name', 'Email', 'City', 'Phone'];
    const found = recognise(
      names,
      names.map(() => 1),
      names.map(() => 2),
    );
    expect(found).toMatchObject({ kind: 'unknown', rows: 3 });
  });

  it('has visits but no days, as GA4 by channel below its lines of dates', () => {
    const header = ['Session default channel group', 'Sessions', 'Engaged sessions', 'Total users'];
    const above = [['# Start date: 20260701'], ['# End date: 20260928'], ['']];
    const found = recognise(...above, header, ['Grand total', 1000, 600, 500], ['Direct', 1000, 600, 500]);
    expect(found).toMatchObject({ kind: 'trafficWithoutDates', rows: 2 });
  });

  it('such as notes is unknown, its filled rows counted', () => {
    const found = recognise(['Call Ana'], [''], ['Order more boxes', 'soon']);
    expect(found).toMatchObject({ kind: 'unknown', rows: 2 });
  });

  it('is empty: it has no rows, or only blanks', () => {
    expect(recognise()).toEqual({ kind: 'empty' });
    expect(recognise([''])).toEqual({ kind: 'empty' });
    expect(recognise(['', ' '], ['\u00a0'])).toEqual({ kind: 'empty' });
  });

  it('has a header of orders or of visits and nothing below it', () => {
    expect(recognise(['Order ID', 'Date', 'Amount'])).toMatchObject({ kind: 'headerOnly', table: 'orders' });
    expect(recognise(['Date', 'Visits'], ['', ' '])).toMatchObject({ kind: 'headerOnly', table: 'traffic' });
  });
});
