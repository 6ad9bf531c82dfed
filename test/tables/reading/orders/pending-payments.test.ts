import { describe, expect, it } from 'vitest';
import { readOrdersSample, sample } from '../../exports/read-export';

const seenIn = (text: string) => readOrdersSample(sample(text)).seen;

describe('a pending row', () => {
  it('is no sale yet in a list of payments with their fees', () => {
    const text =
      'Date|Name|Status|Gross|Fee|Net|Transaction ID\n2026-03-01|Ana|Completed|20.00|-1.00|19.00|A1\n2026-03-02|Bo|Pending|5.00|-0.50|4.50|B2';
    expect(seenIn(text)).toMatchObject({ orders: 1, revenue: 20 });
  });

  it('is no sale yet if the header is about payment, unless the goods were sent or are paid on delivery', () => {
    const text =
      'Order ID|Date|Total|Financial Status|Fulfillment Status|Payment Method\nA|2026-03-01|7|pending|unfulfilled|Bank transfer\nB|2026-03-01|20|pending|fulfilled|Bank transfer\nC|2026-03-01|30|pending|unfulfilled|Cash on Delivery\nD|2026-03-01|40|paid|unfulfilled|Card';
    // 20 + 30 + 40.
    expect(seenIn(text)).toMatchObject({ orders: 3, revenue: 90 });
  });

  it('is no sale yet in a column whose other rows say paid', () => {
    const text = 'No Pesanan|Tanggal|Jumlah|Status\n1|2026-03-01|100|Lunas\n2|2026-03-02|200|Pending';
    expect(seenIn(text)).toMatchObject({ orders: 1, revenue: 100 });
  });

  it('is a sale in a column whose other rows are about parcels', () => {
    const text = 'Order ID|Date|Total|Status\n1|2026-03-01|100|Shipped\n2|2026-03-02|200|Pending';
    expect(seenIn(text)).toMatchObject({ orders: 2, revenue: 300 });
  });

  it('is a sale if only one of many rows says paid', () => {
    const pending = Array.from({ length: 30 }, (_, order) => `P${order}|2026-03-02|10|Pending`);
    const text = ['Order ID|Date|Total|Status', 'S|2026-03-01|100|Shipped', ...pending];
    expect(seenIn(text.join('\n'))).toMatchObject({ orders: 31, revenue: 400 });
    // One more order with an unknown status adds its own 50 and changes no other.
    expect(seenIn([...text, 'X|2026-03-03|50|Paid'].join('\n'))).toMatchObject({ orders: 32, revenue: 450 });
  });
});

it.each([
  'Date|Nom|Type|État|Devise|Avant commission|Commission|Net|Numéro de transaction\n2026-03-01|Ana|Paiement|Terminé|EUR|100|-4|96|1AB\n2026-03-02||Virement|Terminé|EUR|-90|0|-90|2AB\n2026-03-03|Bo|Paiement|En attente|EUR|5|-1|4|3AB',
  'Tanggal|Nama|Tipe|Status|Mata uang|Bruto|Biaya|Bersih|Dari Alamat Email|ID Transaksi\n2026-03-01|Ana|Pembayaran|Selesai|USD|100|-4|96|a@example.com|1AB\n2026-03-02||Penarikan|Selesai|USD|-90|0|-90|s@example.com|2AB\n2026-03-03|Bo|Pembayaran|Tertunda|USD|5|-1|4|b@example.com|3AB',
])('a list of payments is read in the language of its headers: %s', (text) => {
  expect(seenIn(text)).toMatchObject({ orders: 1, revenue: 100 });
});
