import { describe, expect, it } from 'vitest';
import { rulesInUtc } from '../../reading-rules';
import { readOrdersSample, sample } from './read-export';

describe('the findings of an export', () => {
  it('report that totals contain shipping and tax, if no column shows them', () => {
    const { codes } = readOrdersSample(sample('Order ID|Date|Grand total\nA|2026-03-01|25\nB|2026-03-02|5'));
    expect(codes).toEqual(['orderTotalsUsed']);
  });

  it('report how an ambiguous date and an ambiguous number were read', () => {
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

  it('do not report an ambiguous number if another column of the tab shows the notation', () => {
    const text =
      'Order ID|Date|Quantity|Price|Amount\nA|2026-03-01|1|1.234|1.234\nB|2026-03-01|1|12.345,50|12.345,50';
    const { seen, codes } = readOrdersSample(sample(text));
    expect(seen.revenue).toBe(13_579.5);
    expect(codes).toEqual([]);
  });

  it('report that a refund was subtracted on the day in the export', () => {
    const text =
      'Order ID|Date|Amount|Refund amount|Refunded at\nA|2026-03-01|25|10|2026-04-02\nB|2026-03-02|5||';
    const { refunds, codes } = readOrdersSample(sample(text));
    expect(refunds).toEqual([{ order: 0, line: 0, day: 20_545, amount: 10, items: 0 }]);
    expect(codes).toEqual(['refundsTakenOff']);
  });

  it('report that amounts in another currency than most are left out, by the sign in the amount', () => {
    const text = 'Order ID|Date|Amount\nA|2026-03-01|RM 25.00\nB|2026-03-02|Rp 50.000\nC|2026-03-02|RM 5.00';
    const { seen, codes } = readOrdersSample(sample(text));
    expect(seen).toMatchObject({ revenue: 30, currency: 'MYR' });
    expect(codes).toContain('otherCurrency');
  });
});

describe('a discount beside an amount', () => {
  const revenueOf = (text: string) => readOrdersSample(sample(text)).seen.revenue;

  it('is subtracted if the amount is price times quantity', () => {
    const text =
      'Order ID|Date|Quantity|Price|Subtotal|Discount\nA|2026-03-01|2|10|20|5\nB|2026-03-01|1|8|8|\nC|2026-03-02|3|5|15|1.50';
    expect(revenueOf(text)).toBe(36.5);
  });

  it('is subtracted if the total is smaller than the amount by it', () => {
    const text =
      'Order ID|Date|Subtotal|Discount|Shipping|Total\nA|2026-03-01|20|5|4|19\nB|2026-03-01|8|0|4|12';
    expect(revenueOf(text)).toBe(23);
  });

  it('is not subtracted again if the amount already contains it', () => {
    const text =
      'Order ID|Date|Quantity|Price|Subtotal|Discount\nA|2026-03-01|2|10|15|5\nB|2026-03-01|1|8|8|';
    expect(revenueOf(text)).toBe(23);
    const withTotal =
      'Order ID|Date|Subtotal|Discount|Shipping|Total\nA|2026-03-01|15|5|4|19\nB|2026-03-01|8|0|4|12';
    expect(revenueOf(withTotal)).toBe(23);
  });

  it('may be a percentage', () => {
    const text =
      'Order ID|Date|Quantity|Price|Subtotal|Discount %\nA|2026-03-01|2|10|20|10\nB|2026-03-01|1|8|8|0';
    expect(revenueOf(text)).toBe(26);
  });
});

describe('a line', () => {
  it('keeps its amount without a quantity, as a row for shipping has', () => {
    const text = 'Order ID|Date|Product|Quantity|Line total\nA|2026-03-01|Mug|2|20\nA|2026-03-01|Shipping||5';
    expect(readOrdersSample(sample(text)).seen).toMatchObject({ revenue: 25, items: 2 });
  });

  it('is no duplicate of an equal line of its order', () => {
    const text = 'Order ID|Date|Product|Amount\nA|2026-03-01|Mug|10\nA|2026-03-01|Mug|10\nB|2026-03-01|Cup|4';
    expect(readOrdersSample(sample(text)).seen.revenue).toBe(24);
  });

  it('has the total of its order if the column of its own amount is empty', () => {
    const text = 'Order ID|Date|Subtotal|Total\nA|2026-03-01||20\nB|2026-03-01||5';
    expect(readOrdersSample(sample(text)).seen.revenue).toBe(25);
  });
});

it('reads all 79 columns of Shopify, including notes with line breaks', () => {
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
