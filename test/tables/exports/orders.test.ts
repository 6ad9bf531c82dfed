import { describe, expect, it } from 'vitest';
import { rulesInUtc } from '../../reading-rules';
import { type OrdersSeen, readOrdersSample, sample } from './read-export';

// Headers as the exports have them; names and figures are invented.
const platforms: readonly (readonly [string, string, Partial<OrdersSeen>])[] = [
  [
    'Shopify, one row a line',
    `
Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Shipping|Taxes|Total|Discount Amount|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem sku|Billing Name|Shipping Zip|Cancelled at|Payment Method|Refunded Amount|Id|Source|Tax 1 Value
#1001|ana@x.my|paid|2026-04-05 21:10:00 +0000|fulfilled||MYR|90.00|10.00|0.00|100.00|10.00|2026-04-05 21:06:21 +0000|2|Mug|40.00|M1|Ana|50000||card|0.00|16000000000001|web|0.00
#1001||||||||||||2026-04-05 21:06:21 +0000|1|Cup|20.00|C1||||||||
#1002|budi@x.my|partially_refunded|2026-04-06 10:00:00 +0000|fulfilled||MYR|50.00|5.00|0.00|55.00|0.00|2026-04-06 09:00:00 +0000|1|Pot|50.00|P1|Budi|50000||card|20.00|16000000000002|web|0.00
#1003|cici@x.my|voided|||2026-04-08 09:00:00 +0000|MYR|30.00|5.00|0.00|35.00|0.00|2026-04-07 09:00:00 +0000|1|Pan|30.00|P2|Cici|50000|2026-04-09 09:00:00 +0000|Cash on Delivery (COD)|0.00|16000000000003|web|0.00`,
    { orders: 2, revenue: 120, customers: 3, items: 4, currency: 'MYR', cancelled: 0, returned: 1 },
  ],
  [
    'Tokopedia, header on row 5',
    `
Laporan Penjualan
Toko|Toko Ana
Periode|01-03-2026 - 31-03-2026

Nomor Invoice|Tanggal Pembayaran|Status Terakhir|Nama Produk|Nomor SKU|Jumlah Produk Dibeli|Harga Awal (IDR)|Diskon Produk (IDR)|Harga Jual (IDR)|Total Biaya Pengiriman (IDR)|Total Penjualan (IDR)|Nama Pembeli|Kota|Provinsi|Nama Kurir|COD
INV/20260301/MPL/1|01-03-2026 10:15:00|Pesanan Selesai|Gelas|G1|2|15.000|1.000|14.000|9.000|37.000|Ana|Bogor|Jawa Barat|JNE|Tidak
INV/20260314/MPL/2|14-03-2026 08:00:00|Dibatalkan Sistem|Piring|P1|1|30.000|0|30.000|9.000|39.000|Budi|Depok|Jawa Barat|JNE|Ya`,
    {
      orders: 1,
      revenue: 28_000,
      days: ['2026-03-01', '2026-03-14'],
      items: 2,
      currency: 'IDR',
      cancelled: 1,
    },
  ],
  [
    'Shopee, the order total on each line',
    `
No. Pesanan|Status Pesanan|Alasan Pembatalan|Waktu Pesanan Dibuat|Waktu Pembayaran Dilakukan|Nama Produk|Nomor Referensi SKU|Harga Awal|Harga Setelah Diskon|Jumlah|Returned quantity|Total Harga Produk|Total Diskon|Ongkos Kirim Dibayar oleh Pembeli|Total Pembayaran|Username (Pembeli)|Provinsi|Waktu Pesanan Selesai
2603010ABC|Selesai||2026-03-01 10:15|2026-03-01 10:20|Gelas|G1|1.030.000|1.028.000|1|0|1.028.000|2.000|9.000|1.057.000|ana_1|Bali|2026-03-05 08:00
2603010ABC|Selesai||2026-03-01 10:15|2026-03-01 10:20|Piring|P1|10.000|10.000|2|1|20.000|0|9.000|1.057.000|ana_1|Bali|2026-03-05 08:00
2603020DEF|Batal|Dibatalkan Pembeli|2026-03-02 10:15|-|Panci|N1|50.000|50.000|1|0|50.000|0|9.000|59.000|budi_2|Bali|-`,
    { orders: 1, revenue: 1_038_000, items: 2, customers: 2, cancelled: 1 },
  ],
  [
    'TikTok Shop, row 2 in prose, ids with a TAB',
    `
Order ID|Order Status|Cancelation/Return Type|Seller SKU|Product Name|Quantity|Sku Quantity of return|SKU Subtotal After Discount|Order Amount|Order Refund Amount|Created Time|Paid Time|Delivered Time|Cancelled Time|Buyer Username|Payment Method
Platform unique order ID.|Current order status.|The type of cancelation.|Input by the seller.|Name of the product.|Quantity sold of the SKU.|Quantity of the SKU returned.|Subtotal after all discounts.|The amount of the order.|The amount of the refund.|Order created time.|Order paid time.|Order delivered time.|Order cancelled time.|Buyer TikTok name.|Order payment method.
577087614418520388\t|Completed||M1|Mug|2|0|25.00|40.00|10.00|12/15/2025 9:30:33 AM\t|12/15/2025 9:31:00 AM\t|12/18/2025 9:31:00 AM\t||ana|Card
577087614418520388\t|Completed||C1|Cup|1|1|10.00|40.00|10.00|12/15/2025 9:30:33 AM\t|12/15/2025 9:31:00 AM\t|12/18/2025 9:31:00 AM\t||ana|Card
577087614418520399\t|Canceled|Cancel|C1|Cup|1|0|10.00|15.00|0|12/09/2025 9:30:33 PM\t|||12/10/2025 9:31:00 AM\t|b***i|COD`,
    { orders: 1, revenue: 25, items: 2, customers: 1, cancelled: 1, days: ['2025-12-15', '2025-12-09'] },
  ],
  [
    'WooCommerce Analytics, money as text',
    `
Date|Order #|N. Revenue (formatted)|Status|Customer|Customer type|Product(s)|Items sold|Coupon(s)|Net Sales|Attribution
2026-03-01 10:15:00|1733|RM25.00|completed|Ana Lim|new|2× Mug|2||25|Direct
2026-03-02 10:15:00|1734|RM35.50|processing|Guest|new|1× Pot|1||35.5|Direct`,
    { orders: 2, revenue: 60.5, items: 3, customers: 1 },
  ],
  [
    'PrestaShop',
    `
ID|Reference|New client|Delivery|Customer|Total|Status|Date
1|XKBKNABJK|1|France|A. Martin|€61.80|Payment accepted|2026-03-01 10:15:00
2|OHSATSERP|0|France|B. Petit|€69.90|Canceled|2026-03-02 10:15:00
3|UOYEVOLI2|0|France|A. Martin|€14.90|Delivered|2026-03-02 11:15:00`,
    { orders: 2, revenue: 76.7, customers: 2, currency: 'EUR', cancelled: 1 },
  ],
];

// Not in any list of ours: other platforms, and tabs that owners type.
const others: readonly (readonly [string, string, Partial<OrdersSeen>])[] = [
  [
    'Lazada',
    `
orderItemId|orderNumber|createTime|updateTime|status|customerName|customerEmail|payMethod|paidPrice|unitPrice|sellerDiscountTotal|shippingFee|itemName
9001|441001|05 Apr 2026 21:06|07 Apr 2026 10:00|delivered|Ana|a@x.my|COD|20.00|25.00|-5.00|4.00|Mug
9002|441001|05 Apr 2026 21:06|07 Apr 2026 10:00|delivered|Ana|a@x.my|COD|10.00|10.00|0.00|0.00|Cup`,
    { orders: 1, revenue: 30, days: ['2026-04-05'], customers: 1 },
  ],
  [
    'Etsy',
    `
Sale Date|Order ID|Buyer User ID|Full Name|Number of Items|Payment Method|Date Shipped|Street 1|Ship City|Currency|Order Value|Coupon Code|Discount Amount|Shipping Discount|Shipping|Sales Tax|Order Total|Status|Order Net
04/05/26|3301|ana1|Ana Lim|2|Card|04/07/26|1 Road|KL|USD|50.00||5.00|0.00|6.00|2.00|53.00||49.00
04/25/26|3302|bud2|Budi|1|Card|04/27/26|2 Road|KL|USD|20.00||0.00|0.00|6.00|1.00|27.00||24.00`,
    { orders: 2, revenue: 65, items: 3, currency: 'USD', days: ['2026-04-05', '2026-04-25'] },
  ],
  [
    'Magento',
    `
ID|Purchase Point|Purchase Date|Bill-to Name|Ship-to Name|Grand Total (Base)|Grand Total (Purchased)|Status
000000012|Main Store|Apr 5, 2026, 9:30:33 PM|Ana Lim|Ana Lim|€1,234.50|€1,234.50|Complete
000000013|Main Store|Apr 6, 2026, 9:30:33 PM|Bo Tan|Bo Tan|€20.00|€20.00|Canceled`,
    { orders: 1, revenue: 1234.5, currency: 'EUR', cancelled: 1, customers: 2 },
  ],
  [
    'Square',
    `
Date|Time|Time Zone|Category|Item|Qty|Price Point Name|SKU|Gross Sales|Discounts|Net Sales|Tax|Transaction ID|Payment ID|Device Name|Notes|Event Type|Location|Customer ID|Customer Name
2026-04-05|21:06:21|UTC|Cups|Mug|2|Regular|M1|$50.00|-$5.00|$45.00|$4.50|aB3dE5|pay1|Till||Payment|Main|CU1|Ana
2026-04-06|10:06:21|UTC|Cups|Mug|-1|Regular|M1|-$25.00|$0.00|-$25.00|-$2.50|aB3dE6|pay2|Till||Refund|Main|CU1|Ana`,
    { orders: 1, revenue: 45, items: 2, customers: 1 },
  ],
  [
    'Odoo',
    `
Order Reference|Creation Date|Customer|Salesperson|Total|Status
S00021|2026-04-05 21:06:21|Ana|Bo|1,100.00|Sales Order
S00022|2026-04-06 21:06:21|Budi|Bo|250.00|Quotation
S00023|2026-04-07 21:06:21|Cici|Bo|90.00|Cancelled`,
    { orders: 2, revenue: 1350, customers: 3, cancelled: 1 },
  ],
  [
    'Bukalapak',
    `
ID Transaksi|Tanggal Transaksi|Pembeli|Nama Barang|Jumlah|Harga Satuan|Ongkir|Status Transaksi
261234567|5 April 2026 21:06 WIB|ana|Gelas|2|Rp12.000|Rp9.000|Selesai
261234568|6 April 2026 08:00 WIB|budi|Piring|1|Rp30.000|Rp9.000|Dana dikembalikan`,
    {
      orders: 1,
      revenue: 24_000,
      items: 2,
      currency: 'IDR',
      returned: 1,
      days: ['2026-04-05', '2026-04-06'],
    },
  ],
  [
    'a tab typed in English',
    `
My shop 2026
Order #|When|Date|Customer|Item|Qty|Price|Discount|Paid?
A1|morning|5 Apr 2026|Ana|Mug|2|10|5|yes
A2|noon|6 Apr 2026|walk in|Cup|1|4||yes
TOTAL|||||3|||`,
    { orders: 2, revenue: 19, items: 3, customers: 1 },
  ],
  [
    'a tab typed in Indonesian',
    `
No|No Nota|Tgl|Nama|Barang|Jumlah|Harga|Total|Ket
1|N-001|12 Januari 2026|Bu Sri|Gelas|50|12.000|600.000|lunas
2|N-002|13 Januari 2026|tamu|Piring|2|1.030.000|2.060.000|lunas
Jumlah|||||52||2.660.000|`,
    { orders: 2, revenue: 2_660_000, items: 52, customers: 1, days: ['2026-01-12', '2026-01-13'] },
  ],
  [
    'a tab typed in Malay',
    `
Bil.|No. Resit|Tarikh|Pelanggan|Barang|Kuantiti|Harga Seunit|Jumlah (RM)|Status
1|R001|31 Ogos 2026|Siti|Cawan|2|RM 12.50|RM 25.00|Selesai
2|R002|1 Sept 2026|Tetamu|Pinggan|1|RM 9.00|RM 9.00|Dibatalkan
Jumlah Besar|||||||RM 34.00|`,
    { orders: 1, revenue: 25, items: 2, currency: 'MYR', cancelled: 1, customers: 1 },
  ],
  [
    'a tab typed in French',
    `
Commande|Passée le|Client|Articles|Frais de port|Montant total|État
CMD-2026-01|3 février 2026|Mme Petit|2|5,00 €|1 239,56 €|Livrée
CMD-2026-02|1er mars 2026|client de passage|1|5,00 €|25,00 €|Annulée
Total général||||10,00 €|1 264,56 €|`,
    {
      orders: 1,
      revenue: 1234.56,
      currency: 'EUR',
      cancelled: 1,
      customers: 1,
      days: ['2026-02-03', '2026-03-01'],
    },
  ],
  [
    'a French export in mojibake',
    `
NumÃ©ro de commande|Date de commande|Client|QuantitÃ©|Prix unitaire|Statut
F1|28/02/2026|Ana|2|10,50|LivrÃ©e
F2|01/03/2026|Budi|1|5,25|RemboursÃ©e`,
    { orders: 1, revenue: 21, items: 2, returned: 1, days: ['2026-02-28', '2026-03-01'] },
  ],
];

describe.each([...platforms, ...others])('%s', (_name, text, expected) => {
  const read = () => readOrdersSample(sample(text));

  it('gives the figures that its owner would count', () => {
    expect(read().seen).toMatchObject(expected);
  });

  it('uses or explains every row', () => {
    expect(read().rowsUnexplained).toBe(0);
  });
});

describe('what is said of an export', () => {
  it('is that its totals hold shipping and tax, where nothing tells them apart', () => {
    const { codes } = readOrdersSample(sample('Order ID|Date|Grand total\nA|2026-03-01|25\nB|2026-03-02|5'));
    expect(codes).toEqual(['orderTotalsUsed']);
  });

  it('is how a date and a figure were read that can be read in two ways', () => {
    const text = 'Order ID|Date|Amount\nA|03/04/2026|1,234\nB|05/04/2026|2,500';
    const { seen, findings } = readOrdersSample(sample(text));
    expect(seen).toMatchObject({ revenue: 3734, days: ['2026-04-03', '2026-04-05'] });
    expect(findings).toMatchObject([
      { code: 'ambiguousDates', tab: 'Export', rows: 2, cell: 'B2', text: '03/04/2026', readAs: 'dayFirst' },
      { code: 'ambiguousNumbers', tab: 'Export', rows: 2, cell: 'C2', text: '1,234', readAs: 'thousands' },
    ]);
    const french = { ...rulesInUtc, decimalMark: ',', dayMonthOrder: 'monthFirst' } as const;
    const read = readOrdersSample(sample(text), french);
    expect(read.seen).toMatchObject({ revenue: 3.73, days: ['2026-03-04', '2026-05-04'] });
    expect(read.findings.map(({ readAs }) => readAs)).toEqual(['monthFirst', 'decimals']);
  });

  it('is nothing where another column of the tab shows how its figures are written', () => {
    const text =
      'Order ID|Date|Quantity|Price|Amount\nA|2026-03-01|1|1.234|1.234\nB|2026-03-01|1|12.345,50|12.345,50';
    const { seen, codes } = readOrdersSample(sample(text));
    expect(seen.revenue).toBe(13_579.5);
    expect(codes).toEqual([]);
  });

  it('is that a refund was taken off on the day that the export gives', () => {
    const text =
      'Order ID|Date|Amount|Refund amount|Refunded at\nA|2026-03-01|25|10|2026-04-02\nB|2026-03-02|5||';
    const { refunds, codes } = readOrdersSample(sample(text));
    expect(refunds).toEqual([{ order: 0, line: 0, day: 20_545, amount: 10, items: 0 }]);
    expect(codes).toEqual(['refundsTakenOff']);
  });

  it('is that amounts in another currency than most are left out, by the sign in the amount', () => {
    const text = 'Order ID|Date|Amount\nA|2026-03-01|RM 25.00\nB|2026-03-02|Rp 50.000\nC|2026-03-02|RM 5.00';
    const { seen, codes } = readOrdersSample(sample(text));
    expect(seen).toMatchObject({ revenue: 30, currency: 'MYR' });
    expect(codes).toContain('otherCurrency');
  });
});

describe('a line', () => {
  it('keeps its amount where it has no pieces, as a row for shipping', () => {
    const text = 'Order ID|Date|Product|Quantity|Line total\nA|2026-03-01|Mug|2|20\nA|2026-03-01|Shipping||5';
    expect(readOrdersSample(sample(text)).seen).toMatchObject({ revenue: 25, items: 2 });
  });

  it('is no duplicate of an equal line of its order', () => {
    const text = 'Order ID|Date|Product|Amount\nA|2026-03-01|Mug|10\nA|2026-03-01|Mug|10\nB|2026-03-01|Cup|4';
    expect(readOrdersSample(sample(text)).seen.revenue).toBe(24);
  });

  it('has the total of its order where the column of its own amount is empty', () => {
    const text = 'Order ID|Date|Subtotal|Total\nA|2026-03-01||20\nB|2026-03-01||5';
    expect(readOrdersSample(sample(text)).seen.revenue).toBe(25);
  });
});

it('finds its way through all 79 columns of Shopify, notes with line breaks among them', () => {
  const header =
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References'.split(
      ',',
    );
  const order = (id: string, values: Readonly<Record<string, string>>): readonly string[] =>
    header.map((name) => values[name] ?? (name === 'Name' ? id : ''));
  const first = {
    'Financial Status': 'pending',
    'Fulfillment Status': 'unfulfilled',
    Currency: 'BDT',
    Subtotal: '1400.00',
    Shipping: '100.00',
    Taxes: '0.00',
    Total: '1500.00',
    'Created at': '2026-04-05 21:06:21 +0400',
    'Lineitem quantity': '1',
    'Lineitem price': '1400.00',
    'Lineitem fulfillment status': 'pending',
    'Billing Name': 'Ana',
    Notes: 'UTM source: facebook\nUTM medium: paid',
    'Payment Method': 'Cash on Delivery (COD)',
    'Refunded Amount': '0.00',
    'Outstanding Balance': '1500.00',
    Id: '16000000000001',
    Source: '5690175',
  };
  const second = { 'Created at': first['Created at'], 'Lineitem quantity': '2', 'Lineitem price': '0.00' };
  const read = readOrdersSample([header, order('#1733', first), order('#1733', second)]);
  expect(read.seen).toMatchObject({ orders: 1, revenue: 1400, items: 3, customers: 1, currency: 'BDT' });
  expect(read.fields).toMatchObject({ orderId: 'Name', customer: 'Billing Name', lineAmount: 'Subtotal' });
  expect(read.rowsUnexplained).toBe(0);
});
