import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'Uang yang dibayar pelanggan untuk pesanan yang jadi. Baris minus serta pesanan yang dibatalkan, diretur, atau dananya dikembalikan tidak ikut dihitung.',
  },
  gmv: {
    meaning: 'Nilai semua barang terjual menurut harganya, sebelum diskon, pembatalan, dan retur.',
    notToConfuse: 'Pendapatan, yang tidak memasukkan pesanan batal atau diretur.',
  },
  orders: {
    meaning:
      'Banyaknya pesanan berbeda yang masuk dan tidak batal. Pesanan dengan beberapa baris dihitung satu.',
  },
  aov: {
    meaning:
      'Pendapatan rata-rata dari satu pesanan. Untuk satu angka dari banyak baris, pakai SUM() pada tiap kolom.',
    notToConfuse:
      'AOV dengan cara hitung lain: ada yang memasukkan pajak, ongkir, atau retur, ada yang tidak. Bandingkan hanya yang cara hitungnya sama.',
  },
  order_size: {
    meaning: 'Rata-rata banyaknya barang dalam satu pesanan.',
    notToConfuse: 'Nilai rata-rata pesanan (AOV), yang berupa uang.',
  },
  cogs: {
    meaning:
      'Biaya untuk membeli atau membuat barang yang terjual. Baris di bawah 0 adalah pembatalan atau retur, jadi dilewati.',
    notToConfuse:
      'Seluruh biaya toko: sebagian panduan ikut memasukkan pemasaran, gaji, dan sewa. Di sini hanya biaya barangnya; sisanya masuk ke laba bersih sebagai biaya lain.',
  },
  gross_profit: {
    meaning: 'Sisa pendapatan setelah biaya barang dibayar.',
    notToConfuse: 'Laba bersih, yang juga sudah dikurangi pajak dan biaya lain.',
  },
  gross_margin: {
    meaning: 'Bagian pendapatan yang tersisa setelah biaya barang dibayar.',
    notToConfuse: 'Markup, yang membandingkan laba yang sama dengan harga pokok, bukan dengan pendapatan.',
  },
  net_profit: {
    meaning: 'Sisa pendapatan setelah dikurangi HPP, pajak, dan semua biaya lain.',
    notToConfuse: 'Laba kotor, yang baru dikurangi HPP.',
  },
  net_margin: {
    meaning: 'Bagian pendapatan yang akhirnya menjadi milik toko.',
    notToConfuse: 'Margin laba kotor, yang belum memperhitungkan pajak dan biaya lain.',
  },
  average_margin: {
    meaning: 'Margin dari beberapa produk atau periode sekaligus. Bobot masing-masing sebesar pendapatannya.',
    notToConfuse:
      'Rata-rata biasa dari semua margin, yang menyamakan produk yang jarang laku dengan produk terlaris.',
  },
  revenue_growth: {
    meaning: 'Naik atau turunnya pendapatan dibandingkan dengan periode sebelumnya.',
  },
  cancellation_rate: {
    meaning: 'Bagian pesanan yang dibatalkan.',
    notToConfuse: 'Tingkat retur barang, yang menghitung barang yang dikirim balik.',
  },
  revenue_per_visitor: {
    meaning: 'Pendapatan rata-rata dari satu pengunjung: tingkat konversi × nilai rata-rata pesanan.',
  },
};
