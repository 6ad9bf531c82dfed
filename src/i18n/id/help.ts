import type { HelpTexts } from '../help-texts';

export const help: HelpTexts = {
  optional: 'Boleh dikosongkan.',
  meanings: {
    revenue:
      'Uang yang dibayar pelanggan untuk pesanan yang jadi. Baris minus serta pesanan yang dibatalkan, diretur, atau dananya dikembalikan tidak ikut dihitung.',
    gmv: 'Nilai semua barang terjual menurut harganya, sebelum diskon, pembatalan, dan retur.',
    orders:
      'Banyaknya pesanan berbeda yang masuk dan tidak batal. Pesanan dengan beberapa baris dihitung satu.',
    aov: 'Pendapatan rata-rata dari satu pesanan. Untuk satu angka dari banyak baris, pakai SUM() pada tiap kolom.',
    order_size: 'Rata-rata banyaknya barang dalam satu pesanan. Berbeda dari nilai rata-rata pesanan.',
    revenue_growth: 'Naik atau turunnya pendapatan dibanding periode sebelumnya.',
    cancellation_rate: 'Bagian pesanan yang dibatalkan atau ditarik kembali lewat baris minus.',
    revenue_per_visitor:
      'Pendapatan rata-rata dari satu pengunjung: tingkat konversi × nilai rata-rata pesanan.',
    conversion_rate: 'Bagian pengunjung yang akhirnya memesan.',
    cart_abandonment: 'Bagian keranjang terisi yang tidak menjadi pesanan.',
    new_customers:
      'Pelanggan yang pesanan pertamanya jatuh dalam periode, termasuk hari pertama dan hari terakhirnya.',
    repeat_purchase_rate:
      'Bagian pelanggan dengan dua pesanan atau lebih dalam periode. Berbeda dari pelanggan kembali, yang sudah pernah membeli sebelumnya.',
    purchase_frequency: 'Rata-rata banyaknya pesanan dari satu pelanggan.',
    returning_customer_rate:
      'Bagian pelanggan periode ini yang sudah pernah membeli sebelum periode. Bukan tingkat retur barang.',
    traffic:
      'Banyaknya kunjungan ke toko, seluruhnya atau hanya dari satu segmen, misalnya satu kanal penjualan.',
    bounce_rate: 'Bagian kunjungan yang pergi setelah melihat satu halaman.',
  },
  arguments: {
    amounts: 'Nominal tiap pesanan atau tiap baris pesanan.',
    bounced_sessions: 'Kunjungan yang pergi setelah melihat satu halaman.',
    cancelled: 'Pesanan yang dibatalkan.',
    carts: 'Keranjang yang berisi paling sedikit satu barang.',
    current: 'Angka periode ini.',
    customers: 'Pelanggan: banyaknya, atau kolom berisi siapa yang memesan.',
    dates: 'Tanggal tiap pesanan.',
    end: 'Hari terakhir periode.',
    items: 'Barang yang terjual.',
    order_ids: 'Nomor pesanan di tiap baris.',
    orders: 'Banyaknya pesanan.',
    previous: 'Angka periode sebelumnya.',
    prices: 'Harga satu barang, baris demi baris.',
    quantities: 'Jumlah barang di tiap baris. Baris di bawah 0 adalah pembatalan atau retur, jadi dilewati.',
    repeat_customers: 'Pelanggan dengan dua pesanan atau lebih.',
    returning_customers: 'Pelanggan yang sudah pernah membeli sebelum periode.',
    revenue: 'Pendapatan dari pesanan yang sama.',
    segment: 'Segmen yang dihitung, ditulis seperti di kolomnya.',
    segments: 'Segmen tiap baris, misalnya kanalnya.',
    sessions: 'Semua kunjungan.',
    start: 'Hari pertama periode.',
    statuses:
      'Status akhir tiap pesanan. Yang dibatalkan, diretur, atau dananya dikembalikan tidak dihitung.',
    visitors: 'Banyaknya pengunjung.',
    visits: 'Kunjungan, baris demi baris.',
  },
};
