import type { Texts } from '../texts';
import { periods } from './labels';
import { quoted } from './phrases';

export const refusals = (): Texts['refusals'] => ({
  noTabs: () =>
    'Spreadsheet ini tidak punya sheet yang bisa dibaca. Tambahkan sheet berisi pesanan Anda, lalu coba lagi.',
  allTabsEmpty: ({ tabs }) =>
    `Tidak ada yang bisa dibaca: ${quoted(tabs)} kosong. Tempelkan pesanan Anda di sana, mulai dengan judul kolom.`,
  noOrdersTab: ({ tabs }) =>
    `Sheet pesanan tidak ditemukan di antara ${quoted(tabs)}. Sheet pesanan perlu judul kolom untuk nomor pesanan, tanggal, dan nominal (atau harga dan jumlah barang).`,
  headerOnly: ({ tab }) =>
    `Sheet “${tab}” punya judul kolom, tetapi tidak ada baris di bawahnya. Tempelkan pesanan Anda di sana.`,
  noAmountColumn: ({ tab }) =>
    `Sheet “${tab}” terlihat seperti pesanan, tetapi tidak ada nominalnya. Tambahkan kolom Total, atau kolom Harga dan Jumlah.`,
  noReadableAmount: ({ tab, cell, text }) =>
    text === ''
      ? `Nominal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} kosong.`
      : `Nominal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} berisi “${text}”, yang bukan angka.`,
  noReadableDate: ({ tab, cell, text }) =>
    text === ''
      ? `Tanggal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} kosong.`
      : `Tanggal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} berisi “${text}”. Tulis tanggal seperti 2026-09-30.`,
  noOrderIds: ({ tab, cell }) => `Sheet “${tab}” tidak punya nomor pesanan: sel ${cell} kosong.`,
  noSales: ({ tab, rows }, say) =>
    `Sheet “${tab}” tidak punya penjualan: ${say.number(rows)} baris yang terbaca semuanya baris minus, pesanan batal, atau retur.`,
  tabNotReady: ({ tab, cell, text }) =>
    `Sheet “${tab}” terakhir kali berisi baris, sekarang sel ${cell} menampilkan “${text}”. Ringkasan terakhir tetap berlaku. Tunggu sampai sheet selesai dimuat, atau perbaiki rumusnya, lalu coba lagi; sheet yang tidak diperlukan lagi boleh dihapus.`,
  onlyLater: ({ tab, cell, asOf }, say) =>
    `Tidak ada yang dapat dihitung sampai ${say.day(asOf)}: semua tanggal di “${tab}” lebih akhir, yang pertama terbaca ada di sel ${cell}. Perbaiki tanggalnya, atau periksa apakah hari dan bulan tertukar.`,
  noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
    asOf < firstDay
      ? `Tidak ada yang dapat dihitung sampai ${say.day(asOf)}: baris di “${tab}” mulai ${say.day(firstDay)}. Pilih tanggal yang lebih akhir.`
      : `Data tidak memuat satu ${periods[period]} penuh yang sudah selesai: baris di “${tab}” mulai ${say.day(firstDay)} dan dihitung sampai ${say.day(asOf)}. Pilih periode yang lebih pendek, atau tambahkan data yang kurang.`,
});
