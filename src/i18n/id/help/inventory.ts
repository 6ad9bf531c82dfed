import type { FamilyHelp } from '../../help-texts';

export const inventory: FamilyHelp<'inventory'> = {
  inventory_turnover: {
    meaning: 'Berapa kali stok habis terjual dan diisi lagi dalam periode.',
    notToConfuse:
      'Bukan pendapatan ÷ stok, yang membuat stok tampak lebih cepat berputar. Harga pokok penjualan hanya biaya barangnya, tanpa biaya pemasaran dan gaji.',
  },
  days_of_inventory: {
    meaning: 'Berapa hari stok bertahan dengan kecepatan penjualan sekarang.',
    notToConfuse: 'Jika harga pokoknya untuk satu bulan, isi dengan jumlah hari bulan itu, bukan 365.',
    arguments: { days: 'Jumlah hari yang dicakup cogs, bawaannya 365.' },
  },
  stockout_rate: {
    meaning:
      'Bagian hari-produk saat produk tidak bisa dibeli. Sepuluh produk yang dipantau tiga puluh hari adalah 300 hari-produk.',
  },
  order_cycle_time: {
    meaning:
      'Berapa hari dari pesanan dibuat sampai barang diterima. Pesanan yang belum sampai tidak dihitung.',
    notToConfuse: 'Bukan waktu sampai paket dikirim: hitungannya berakhir saat pelanggan menerima barang.',
  },
  return_rate: {
    meaning: 'Bagian barang terjual yang dikirim kembali oleh pelanggan.',
    notToConfuse: 'Bukan bagian pelanggan yang membeli lagi: itu tingkat pelanggan kembali.',
  },
  reorder_point: {
    meaning:
      'Sisa stok saat Anda perlu memesan lagi, supaya stok cukup sampai kiriman datang, dengan peluang sebesar tingkat layanan yang dipilih.',
    notToConfuse: 'Angka ini memberi tahu kapan harus memesan, bukan berapa banyak.',
    arguments: {
      daily_demand: 'Barang terjual tiap hari. Tulis 0 untuk hari tanpa penjualan: sel kosong dilewati.',
    },
  },
};
