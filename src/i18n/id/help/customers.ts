import type { FamilyHelp } from '../../help-texts';

export const customers: FamilyHelp<'customers'> = {
  new_customers: {
    meaning:
      'Pelanggan yang pesanan pertamanya jatuh dalam periode, termasuk hari pertama dan hari terakhirnya.',
    arguments: {
      customers: 'Siapa yang memesan, di tiap pesanan. Isi semua pesanan toko, juga yang sebelum periode.',
    },
  },
  cac: {
    meaning: 'Biaya untuk mendapatkan satu pelanggan baru.',
  },
  clv: {
    meaning:
      'Yang dihasilkan seorang pelanggan selama bertahun-tahun di toko: berupa pendapatan, atau laba jika margin diisi.',
    notToConfuse:
      'CLV historis, yang menjumlahkan laba masa lalu, dan CLV prediktif, yang memperkirakan siapa yang bertahan dan berapa belanjanya.',
  },
  clv_cac_ratio: {
    meaning:
      'Berapa kali lipat seorang pelanggan mengembalikan biaya untuk mendapatkannya. Di bawah 1, toko rugi untuk tiap pelanggan baru.',
    notToConfuse:
      'Rasio dengan CLV berupa pendapatan, yang tampak lebih bagus dari kenyataannya: isi margin saat menghitung CLV.',
  },
  retention_rate: {
    meaning: 'Bagian pelanggan di awal periode yang masih ada di akhirnya.',
    notToConfuse: 'Retensi kohort: bagian dari sekelompok pelanggan yang membeli lagi di periode berikutnya.',
  },
  churn_rate: {
    meaning: 'Bagian pelanggan di awal periode yang hilang selama periode itu: 1 − retensi.',
    notToConfuse:
      'Pelanggan di awal dikurangi pelanggan di akhir, yang tidak memperhitungkan pelanggan baru. Di toko tanpa kontrak, pelanggan biasanya dianggap hilang setelah 90 atau 180 hari tanpa pesanan.',
  },
  repeat_purchase_rate: {
    meaning: 'Bagian pelanggan dengan dua pesanan atau lebih, dalam ringkasan selama 365 hari.',
    notToConfuse: 'Pelanggan kembali, yang sudah pernah membeli sebelum periode.',
  },
  purchase_frequency: {
    meaning: 'Rata-rata banyaknya pesanan dari satu pelanggan.',
  },
  returning_customer_rate: {
    meaning: 'Bagian pelanggan periode ini yang sudah pernah membeli sebelum periode.',
    notToConfuse:
      'Tingkat pembelian ulang, yang meminta dua pesanan dalam periode, dan tingkat retur barang.',
  },
};
