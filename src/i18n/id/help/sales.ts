import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'Uang yang dibayar pelanggan untuk pesanan yang jadi. Baris minus serta pesanan yang dibatalkan, diretur, atau dananya dikembalikan tidak ikut dihitung.',
    advice:
      'Cari bagian mana yang turun, pengunjung, tingkat konversi, atau nilai rata-rata pesanan, lalu perbaiki bagian itu.',
  },
  gmv: {
    meaning: 'Nilai semua barang terjual menurut harganya, sebelum diskon, pembatalan, dan retur.',
    advice: 'Kalau GMV naik tetapi pendapatan tidak, periksa diskon, pembatalan, dan retur.',
    notToConfuse: 'Pendapatan, yang tidak memasukkan pesanan batal atau diretur.',
  },
  orders: {
    meaning:
      'Banyaknya pesanan berbeda yang masuk dan tidak batal. Pesanan dengan beberapa baris dihitung satu.',
    advice:
      'Lihat apakah pengunjungnya yang berkurang atau yang memesan yang berkurang, lalu mulai dari sana.',
  },
  aov: {
    meaning:
      'Pendapatan rata-rata dari satu pesanan. Untuk satu angka dari banyak baris, pakai SUM() pada tiap kolom.',
    advice:
      'Tawarkan paket dan produk pelengkap, atau gratis ongkir mulai dari nominal sedikit di atas angka ini.',
    notToConfuse:
      'AOV dengan cara hitung lain: ada yang memasukkan pajak, ongkir, atau retur, ada yang tidak. Bandingkan hanya yang cara hitungnya sama.',
  },
  order_size: {
    meaning: 'Rata-rata banyaknya barang dalam satu pesanan.',
    advice:
      'Tampilkan produk pelengkap, jual paket, dan beri harga lebih murah untuk pembelian beberapa buah.',
    notToConfuse: 'Nilai rata-rata pesanan (AOV), yang berupa uang.',
  },
  cogs: {
    meaning:
      'Biaya untuk membeli atau membuat barang yang terjual. Baris di bawah 0 adalah pembatalan atau retur, jadi dilewati.',
    advice:
      'Bandingkan pemasok, beli dalam jumlah lebih besar, dan hentikan produk yang modalnya terlalu mahal.',
    notToConfuse:
      'Seluruh biaya toko: sebagian panduan ikut memasukkan pemasaran, gaji, dan sewa. Di sini hanya biaya barangnya; sisanya masuk ke laba bersih sebagai biaya lain.',
  },
  gross_profit: {
    meaning: 'Sisa pendapatan setelah biaya barang dibayar.',
    advice:
      'Kurangi diskon, cari harga beli yang lebih murah, atau naikkan harga jual kalau pelanggan masih mau.',
    notToConfuse: 'Laba bersih, yang juga sudah dikurangi pajak dan biaya lain.',
  },
  gross_margin: {
    meaning: 'Bagian pendapatan yang tersisa setelah biaya barang dibayar.',
    advice: 'Perbanyak penjualan produk dengan margin tinggi, dan periksa harga serta diskon produk lainnya.',
    notToConfuse: 'Markup, yang membandingkan laba yang sama dengan harga pokok, bukan dengan pendapatan.',
  },
  net_profit: {
    meaning: 'Sisa pendapatan setelah dikurangi HPP, pajak, dan semua biaya lain.',
    advice: 'Periksa biaya mulai dari yang terbesar: barang, iklan, ongkir, biaya layanan, sewa.',
    notToConfuse: 'Laba kotor, yang baru dikurangi HPP.',
  },
  net_margin: {
    meaning: 'Bagian pendapatan yang akhirnya menjadi milik toko.',
    advice:
      'Kalau margin laba kotor sudah bagus, biaya lainnya yang terlalu besar: pangkas yang tidak mendatangkan pesanan.',
    notToConfuse: 'Margin laba kotor, yang belum memperhitungkan pajak dan biaya lain.',
  },
  average_margin: {
    meaning: 'Margin dari beberapa produk atau periode sekaligus. Bobot masing-masing sebesar pendapatannya.',
    advice:
      'Urutkan produk menurut margin: untuk yang terlemah, naikkan harga, cari pemasok lebih murah, atau berhenti menjualnya.',
    notToConfuse:
      'Rata-rata biasa dari semua margin, yang menyamakan produk yang jarang laku dengan produk terlaris.',
  },
  revenue_growth: {
    meaning: 'Naik atau turunnya pendapatan dibanding periode sebelumnya.',
    advice:
      'Lihat apakah pengunjung, konversi, atau nilai pesanan yang turun, dan bandingkan juga dengan periode yang sama tahun lalu.',
  },
  cancellation_rate: {
    meaning: 'Bagian pesanan yang dibatalkan atau ditarik kembali lewat baris minus.',
    advice:
      'Cari sebabnya: stok kosong, pembayaran gagal, pengiriman lambat, atau deskripsi yang tidak sesuai.',
    notToConfuse: 'Tingkat retur barang, yang menghitung barang yang dikirim balik.',
  },
  revenue_per_visitor: {
    meaning: 'Pendapatan rata-rata dari satu pengunjung: tingkat konversi × nilai rata-rata pesanan.',
    advice:
      'Lihat mana dari keduanya yang rendah: untuk konversi perbaiki halaman produk dan checkout, untuk nilai pesanan perbaiki penawaran.',
  },
};
