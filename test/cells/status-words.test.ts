import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/cells/status-words';
import { countsAsSale, type OrderStatus } from '../../src/kpi/order-status';

// Words of Shopify, WooCommerce, PrestaShop, Tokopedia, Shopee, TikTok Shop and Lazada, and of owners.
const known: readonly (readonly [OrderStatus, readonly string[]])[] = [
  ['paid', ['paid', 'Partially refunded', 'partial refund', 'Ready to ship', 'ready_to_ship', 'To ship']],
  ['paid', ['Shipped', 'In transit', 'Processing', 'wc-processing', 'Payment accepted']],
  ['paid', ['Dibayar', 'siap dikirim', 'Sedang Dikirim', 'Perlu Dikirim', 'Lunas', 'Dikembalikan sebagian']],
  ['paid', ['Sedia dihantar', 'Dihantar', 'Bayaran diterima', 'Dibayar balik sebahagian']],
  ['paid', ['Payée', 'Expédié', 'En cours de préparation', 'Paiement accepté', 'Partiellement remboursée']],
  ['paid', ['Partially paid', 'Remote payment accepted', 'En réapprovisionnement (payé)', 'Menunggu Pickup']],
  ['draft', ['Quotation', 'Draft', 'Devis', 'Abandoned', 'wc-checkout-draft', 'Penawaran', 'Sebut harga']],
  ['placed', ['No return', 'NO_RETURN', 'Not refunded', 'Refund rejected', 'Return requested']],
  [
    'placed',
    ['Tidak ada retur', 'Pengembalian ditolak', 'Tiada pemulangan', 'Aucun retour', 'Non remboursée'],
  ],
  ['paid', ['Partly refunded', 'Remboursée en partie', 'Refunded in part']],
  ['placed', ['pending', 'On hold', 'Pesanan Baru', 'Nouvelle', 'Menunggu Konfirmasi']],
  ['unpaid', ['En attente de virement bancaire', 'requires_payment_method', 'Bayaran tertangguh']],
  ['returned', ['Returned to sender', 'Retour expéditeur', 'Ditolak pembeli', 'Dikembalikan kepada penjual']],
  ['completed', ['Sudah diambil', 'Received by customer', 'Commande soldée', 'LivrÃ©e']],
  ['cancelled', ['Waktu pembayaran habis', 'Pembayaran gagal']],
  ['unpaid', ['unpaid', 'Not paid', 'Pending payment', 'Awaiting payment']],
  ['unpaid', ['belum dibayar', 'Belum Bayar', 'Belum lunas', 'Menunggu Pembayaran']],
  ['unpaid', ['Menunggu bayaran', 'En attente de paiement', 'Impayée', 'Non payé']],
  ['completed', ['Completed', 'wc-completed', 'Delivered', 'Fulfilled', 'Selesai', 'Pesanan Selesai']],
  ['completed', ['Berjaya', 'Berhasil', 'Terminée', 'Livré', 'Diterima']],
  ['cancelled', ['Cancelled', 'CANCELED', 'Cancelled by buyer', 'Voided', 'Payment failed', 'expired']],
  ['cancelled', ['Batal', 'Dibatalkan', 'Dibatalkan Sistem', 'Dibatalkan Pembeli', 'Gagal', 'Pembatalan']],
  ['cancelled', ['Tidak berjaya', 'Tidak berhasil', 'Not successful', 'unsuccessful']],
  ['cancelled', ['Annulé', 'ANNULÉE', 'Commande annulée', 'Erreur de paiement', 'Refusée']],
  ['refunded', ['Refunded', 'Fully refunded', 'Dana dikembalikan', 'Pengembalian Dana', 'Remboursé']],
  ['refunded', ['Dibayar balik', 'Bayaran balik', 'Remboursée', 'Chargeback']],
  ['returned', ['Returned', 'Return/Refund', 'Diretur', 'Pengiriman gagal', 'Retournée', 'Dipulangkan']],
  ['returned', ['Delivery failed', 'Undelivered', 'Non livré', 'Penghantaran gagal']],
];

describe.each(known)('%s', (status, words) => {
  it.each([...words])('is the meaning of "%s"', (text) => {
    expect(readStatus(text)).toBe(status);
  });
});

it.each(['', '???', 'unpaidish', 'prepaidcard', 'x', '42'])('finds no status in "%s"', (text) => {
  expect(readStatus(text)).toBeUndefined();
});

it('counts an order as a sale once it is placed, but not while it is unpaid or after it was cancelled or returned', () => {
  const statuses: readonly OrderStatus[] = [
    'draft',
    'unpaid',
    'placed',
    'paid',
    'completed',
    'cancelled',
    'refunded',
    'returned',
  ];
  expect(statuses.map(countsAsSale)).toEqual([false, false, true, true, true, false, false, false]);
});

it('keeps an order as a sale if only a part was refunded', () => {
  for (const text of ['Partially refunded', 'Partial refund', 'Partially returned', 'Retour partiel']) {
    const status = readStatus(text);
    expect(status !== undefined && countsAsSale(status), text).toBe(true);
  }
});
