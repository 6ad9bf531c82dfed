import type { Texts } from '../texts';
import { held } from './phrases';

export const findings: Texts['findings'] = {
  missingCustomer: ({ rows, cell }, say) =>
    `${say.number(rows)} baris tanpa pelanggan (pertama: ${cell}). Baris ini masuk hitungan pendapatan dan pesanan, tetapi tidak masuk hitungan pelanggan.`,
  creditLines: ({ rows, cell }, say) =>
    `${say.number(rows)} baris bernilai minus (pertama: ${cell}). Baris ini pembatalan atau retur: bukan pesanan dan bukan pendapatan.`,
  unreadAmount: ({ rows, cell, text }, say) =>
    `Nominal di ${say.number(rows)} baris tidak terbaca (pertama: ${cell}${held(text)}). Baris ini tidak dihitung.`,
  unreadDate: ({ rows, cell, text }, say) =>
    `Tanggal di ${say.number(rows)} baris tidak terbaca (pertama: ${cell}${held(text)}). Baris ini tidak dihitung.`,
  missingOrderId: ({ rows, cell }, say) =>
    `${say.number(rows)} baris tanpa nomor pesanan (pertama: ${cell}). Baris ini tidak dihitung.`,
  otherCurrency: ({ rows, cell, text }, say) =>
    `${say.number(rows)} baris memakai mata uang lain (pertama: ${cell}, ${text}). Mata uang yang berbeda tidak dijumlahkan: baris ini tidak dihitung.`,
  unknownStatus: ({ rows, cell, text }, say) =>
    `Status di ${say.number(rows)} baris tidak dikenal (pertama: ${cell}, “${text}”). Baris ini dihitung sebagai penjualan.`,
  unreadVisits: ({ rows, cell, text }, say) =>
    `Angka kunjungan di ${say.number(rows)} baris tidak terbaca (pertama: ${cell}, “${text}”). Baris ini tidak dihitung.`,
  totalRows: ({ rows, cell }, say) =>
    `${say.number(rows)} baris adalah jumlah dari baris lain (pertama: ${cell}). Baris ini dilewati supaya tidak terhitung dua kali.`,
  descriptionRows: ({ rows, cell }, say) =>
    `${say.number(rows)} baris mengulang atau menjelaskan judul kolom (pertama: ${cell}). Baris ini dilewati.`,
  otherTable: ({ rows, cell }, say) =>
    `${say.number(rows)} baris termasuk tabel lain di sheet yang sama (pertama: ${cell}) dan tidak dipakai. Pindahkan ke sheet tersendiri.`,
  ambiguousNumbers: ({ rows, cell, text, readAs }, say) =>
    `Angka di ${say.number(rows)} baris bisa dibaca dengan dua cara (pertama: ${cell}, “${text}”). Sesuai lokal spreadsheet, tandanya dibaca sebagai ${readAs === 'thousands' ? 'pemisah ribuan' : 'tanda desimal'}.`,
  ambiguousDates: ({ rows, cell, text, readAs }, say) =>
    `Tanggal di ${say.number(rows)} baris bisa dibaca dengan dua cara (pertama: ${cell}, “${text}”). Sesuai lokal spreadsheet, yang dibaca lebih dulu adalah ${readAs === 'dayFirst' ? 'hari' : 'bulan'}.`,
  orderTotalsUsed: ({ cell }) =>
    `Pendapatan adalah jumlah total pesanan di bawah ${cell}: ongkir dan pajak tidak bisa dipisahkan, jadi mungkin ikut terhitung.`,
  shippingAndTaxLeftOut: ({ rows, cell }, say) =>
    `Pendapatan adalah total pesanan tanpa ongkir dan pajak: ${say.number(rows)} baris memuatnya (pertama: ${cell}).`,
  discountsTakenOff: ({ rows, cell }, say) =>
    `Pendapatan adalah harga kali jumlah barang dikurangi diskon: ${say.number(rows)} baris memakai diskon (pertama: ${cell}).`,
  refundsTakenOff: ({ rows, cell }, say) =>
    `${say.number(rows)} baris dikembalikan sebagian (pertama: ${cell}): dikurangkan satu kali dari pendapatan dan barang.`,
  trafficWithoutDates: ({ rows }, say) =>
    `Sheet ini tidak dipakai: ${say.number(rows)} barisnya memuat kunjungan tanpa tanggal. Ekspor lagi dengan tanggal sebagai kolom.`,
  noTrafficTab: () =>
    'Sheet kunjungan tidak ditemukan: tambahkan satu sheet dengan tanggal dan kunjungan untuk melihat konversi dan rasio pentalan.',
  noTrafficInPeriod: () =>
    'Sheet kunjungan tidak punya baris dalam periode ini, jadi tentang kunjungan tidak ada yang bisa dihitung.',
  trafficIncomplete: () =>
    'Data kunjungan tidak mencakup seluruh periode, jadi angka yang dihitung per kunjungan tidak tepat.',
  visitsStandForVisitors: () =>
    'Sheet ini punya satu angka saja untuk kunjungan dan pengunjung: konversi dan pendapatan per pengunjung memakai angka itu.',
  tabNotUsed: ({ rows }, say) =>
    `Sheet ini tidak dipakai: ${say.number(rows)} barisnya tidak terlihat seperti pesanan maupun kunjungan.`,
  ordersWithoutAmount: ({ rows }, say) =>
    `Sheet ini tidak dipakai: ${say.number(rows)} barisnya terlihat seperti pesanan tanpa nilai.`,
  emptyTab: () => 'Sheet ini tidak dipakai: tidak ada baris di bawah judul kolomnya.',
  noOrdersInPeriod: () => 'Tidak ada pesanan dalam periode ini.',
  dataEndsEarly: () => 'Pesanan berhenti sebelum periode selesai: periode ini mungkin belum lengkap.',
  dataStartsLate: () =>
    'Data pesanan baru mulai setelah awal periode sebelumnya: keduanya tidak sebanding, jadi tidak ada perbandingan.',
  visitsFewerThanOrders: () =>
    'Pengunjung lebih sedikit daripada pesanan dalam periode ini: sebagian kunjungan tidak tercatat.',
};
