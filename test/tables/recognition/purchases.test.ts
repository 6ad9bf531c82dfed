import { describe, expect, it } from 'vitest';
import { recogniseTab } from '../../../src/tables/recognition/recognise-tab';
import { sample } from '../exports/read-export';

const kindOf = (text: string, name = 'Export') => recogniseTab({ name, cells: sample(text) }).kind;

describe('a list of what the shop itself bought', () => {
  it.each([
    'Bill no|Bill date|Vendor|Amount|Status\nB1|2026-03-01|Acme|300|paid',
    'No Faktur|Tanggal|Pemasok|Total\nF1|2026-03-01|Toko A|9000',
    'No Invois|Tarikh|Pembekal|Jumlah\nF1|2026-03-01|Kedai A|9000',
    'Numéro de facture|Date|Fournisseur|Total\nF1|2026-03-01|Dupont|900',
    'PO Number|Order date|Product|Qty|Price|Total\nPO-1|2026-03-01|Mug|10|5|50',
    'Order Reference|Order date|Vendor|Buyer|Total\nP00012|2026-03-01|Acme|Mitchell|900',
  ])('is no list of orders: %s', (text) => {
    expect(kindOf(text)).toBe('purchases');
  });

  it('is recognised by the name of the tab if no customer is named', () => {
    const text = 'No Nota|Tanggal|Total\nX100|2026-03-01|900\nX101|2026-03-02|900';
    expect(kindOf(text, 'Pembelian')).toBe('purchases');
  });

  it('is not assumed because of the brand of a product', () => {
    expect(kindOf('Order ID|Date|Customer|Vendor|Total\nA1|2026-03-01|Ana|Acme|30')).toBe('orders');
    const lines = 'Name|Created at|Vendor|Lineitem name|Lineitem quantity|Lineitem price|Total';
    expect(kindOf(`${lines}\n#1|2026-03-01|Acme|Mug|2|10|20`)).toBe('orders');
  });
});
