import type { OrderStatus } from '../kpi/order-status';
import { words } from '../vocabulary/field-words';
import { plainWords } from './header-text';

/**
 * Words for what became of an order, in English, Indonesian, Malay and French. The first row that says it
 * decides, so phrases that hold another row's word stand above it: "unpaid" before "paid".
 */
const statusWords: readonly (readonly [OrderStatus, string])[] = [
  [
    'paid',
    'partially refunded|partial refund|partially returned|partial return|dikembalikan sebagian|sebagian dikembalikan|pengembalian sebagian|pengembalian dana sebagian|retur sebagian|dibayar balik sebahagian|bayaran balik sebahagian|dipulangkan sebahagian|remboursement partiel|retour partiel|remboursee partiellement|partiellement remboursee|partiellement rembourse|rembourse partiellement|siap dikirim|sedia dihantar|bayaran diterima|partially shipped|partially paid|partiellement payee|partially fulfilled|dibayar sebagian|en reapprovisionnement paye|on backorder paid|bayaran balik separa|menunggu pickup|menunggu dikirim|prete a expedier',
  ],
  [
    'placed',
    'not cancelled|contre remboursement|unpaid|not paid|to pay|awaiting payment|pending payment|payment pending|belum bayar|belum dibayar|belum lunas|tidak dibayar|menunggu pembayaran|menunggu bayaran|untuk dibayar|non paye|non payee|impaye|impayee|en attente de paiement|attente paiement|a payer|payment review|awaiting confirmation|virement bancaire|incomplete|en attente de virement|quotation|devis|draft|draf|konsep|brouillon|hors stock',
  ],
  [
    'returned',
    'returned|return|return refund|lost|undelivered|delivery failed|failed delivery|rts|retur|diretur|pengembalian barang|barang dikembalikan|gagal kirim|pengiriman gagal|paket hilang|kembali ke pengirim|dikembalikan ke penjual|dipulangkan|pulangan|pemulangan|penghantaran gagal|retourne|retournee|retour|non livre|colis perdu|non reclame|return completed|returned to sender|damaged|dikembalikan kepada penjual|pengembalian barang dana|retour expediteur|rejected by customer|shipped back|returned by customer|refused by customer|ditolak pembeli',
  ],
  [
    'refunded',
    'refunded|refund|fully refunded|chargeback|reversed|credit note|dana dikembalikan|pengembalian dana|uang kembali|dikembalikan|pengembalian|bayaran balik|dibayar balik|wang dikembalikan|rembourse|remboursee|remboursement|avoir|money returned|credited|dipulangkan wang|remboursees',
  ],
  [
    'cancelled',
    'cancelled|canceled|cancel|voided|void|declined|failed|rejected|expired|abandoned|payment error|unsuccessful|not successful|tidak berhasil|tidak berjaya|pembatalan|dibatalkan|batal|gagal|ditolak|kedaluwarsa|kadaluarsa|hangus|tamat tempoh|luput|annule|annulee|annulation|refuse|refusee|echouee|echec|expiree|abandonnee|rejetee|erreur de paiement|trash|fraud|waktu pembayaran habis|annulees|pembayaran gagal|not paid in time',
  ],
  [
    'completed',
    'completed|complete|done|delivered|fulfilled|finished|closed|success|successful|settled|picked up|collected|selesai|tiba|sampai|terkirim|diterima|berhasil|sukses|lengkap|berjaya|tamat|siap|termine|terminee|livre|livree|completee|cloturee|finalisee|recue|retiree|traitee|received by customer|sudah diambil|terpenuhi|dituntut|soldee|succeeded|selesai dihantar',
  ],
  [
    'paid',
    'paid|partially paid|payment accepted|confirmed|processing|in progress|preparing|packed|to ship|awaiting shipment|awaiting fulfillment|ready to ship|shipped|to receive|in transit|out for delivery|dispatched|sale|captured|approved|accepted|dibayar|sudah bayar|lunas|terbayar|dikonfirmasi|diproses|dikemas|perlu dikirim|dikirim|dalam pengiriman|dalam perjalanan|disahkan|dibungkus|dihantar|perlu dihantar|dalam penghantaran|paye|payee|paiement accepte|reglee|regle|validee|confirmee|acceptee|en cours|en preparation|prete|expedie|expediee|en transit|in process|ready for pickup|sales order|awaiting collection|en livraison|reglees|processed|preparation in progress|payees',
  ],
  [
    'placed',
    'pending|on hold|hold|open|new|created|placed|received|authorized|authorised|unfulfilled|menunggu|tertunda|baru|ditahan|tertangguh|en attente|nouvelle|nouveau|a valider',
  ],
];

let split: readonly (readonly [OrderStatus, readonly string[]])[] | undefined;

/** The status that a platform's word stands for, undefined for a word that says nothing known. */
export function readStatus(text: string): OrderStatus | undefined {
  const said = ` ${plainWords(text)} `;
  split ??= statusWords.map(([status, phrases]) => [status, words(phrases)] as const);
  for (const [status, phrases] of split) {
    if (phrases.some((phrase) => said.includes(` ${phrase} `))) return status;
  }
  return undefined;
}
