import type { KindWords } from './field-words';
import { currencyWords, dayWords, skuWords, unitCostWords } from './shared-words';

/** How headers say what a column of costs holds, in English, Indonesian, Malay and French. */
export const costsWords: KindWords<'costs'> = {
  date: {
    phrases: `${dayWords}|expense date|cost date|paid on|payment date|date paid|posting date|transaction date|invoice date|bill date|period|valid from|effective date|tanggal transaksi|tanggal biaya|tgl transaksi|tanggal bayar|tanggal faktur|periode|berlaku mulai|tarikh transaksi|tarikh perbelanjaan|tarikh bayaran|tempoh|date de paiement|date de la depense|date depense|date facture|date de facture|date comptable|date d operation|date operation|a partir du`,
    unless: 'due|jatuh|tempo|echeance|created|updated|end|expiry',
  },
  category: {
    phrases:
      'category|expense category|cost category|expense type|cost type|type of expense|type of cost|account name|account|expense|kategori|kategori biaya|jenis biaya|nama akun|akun|akun biaya|pos biaya|jenis pengeluaran|kategori pengeluaran|pengeluaran|biaya|kategori perbelanjaan|jenis perbelanjaan|jenis kos|kategori kos|akaun|nama akaun|perbelanjaan|categorie|categorie de depense|categorie de charge|type de charge|type de depense|nature de la charge|nature de charge|nature|compte|poste de depense|poste|libelle du compte|depense|charge|cost item|jenis',
    weak: 'type|description|keterangan|libelle|details|perkara|butiran|memo|purpose|uraian|intitule|catatan',
    unless: 'no|id|code|kode|kod|num|numero|product|produk|produit',
    optional: true,
    holds: 'words',
  },
  product: {
    phrases:
      'product|product name|item name|title|item|nama produk|produk|nama barang|barang|produit|nom du produit|article|designation|variant|nama item|product title',
    unless: 'id|type|category|code|sku|cost',
    optional: true,
    holds: 'words',
  },
  sku: {
    phrases: skuWords,
    weak: 'code|kode|kod',
    optional: true,
    holds: 'anything',
  },
  unitCost: {
    phrases: unitCostWords,
    unless: 'total|totale',
  },
  amount: {
    phrases:
      'cost|costs|expense amount|cost amount|expense|expenses|charge|charges|biaya|nilai biaya|pengeluaran|beban|kos|perbelanjaan|belanja|depense|depenses|montant de la depense|montant depense|montant charge|montant de la charge|cout|couts|montant des charges',
    weak: 'amount|total amount|amount paid|net amount|jumlah|nominal|nilai|amaun|montant|montant ttc|montant ht|total|debit|debet|paid|jumlah bayar|jumlah bayaran|bayaran|total ttc|total ht|price|harga|prix|value|jumlah rp|jumlah rm|total harga|jumlah harga',
    unless:
      'discount|per|unit|rate|budget|credit|kredit|balance|saldo|refund|quantity|click|klik|clic|conversion|result|shipping|pengiriman|penghantaran|livraison|lead|energy',
  },
  currency: {
    phrases: currencyWords,
    optional: true,
    holds: 'words',
  },
};
