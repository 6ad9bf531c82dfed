import type { FamilyHelp } from '../../help-texts';

export const customers: FamilyHelp<'customers'> = {
  new_customers: {
    meaning:
      'Pelanggan yang pesanan pertamanya dibuat dalam tempoh itu, termasuk hari pertama dan hari terakhir.',
    arguments: {
      customers:
        'Siapa yang membuat setiap pesanan. Beri semua pesanan kedai, termasuk yang sebelum tempoh itu.',
    },
  },
  cac: {
    meaning: 'Kos untuk mendapatkan seorang pelanggan baharu.',
  },
  clv: {
    meaning:
      'Apa yang dihasilkan seorang pelanggan sepanjang tahun-tahun bersama kedai: hasil jualan, atau untung jika margin diberi.',
    notToConfuse:
      'CLV sejarah, yang menjumlahkan untung lalu, dan CLV ramalan, yang menganggar siapa yang akan kekal dan berapa perbelanjaannya.',
  },
  clv_cac_ratio: {
    meaning:
      'Berapa kali ganda seorang pelanggan membayar balik kos untuk mendapatkannya. Di bawah 1, kedai rugi bagi setiap pelanggan baharu.',
    notToConfuse:
      'Nisbah dengan CLV dalam hasil jualan, yang nampak lebih baik daripada yang sebenar: beri margin semasa mengira CLV.',
  },
  retention_rate: {
    meaning: 'Bahagian pelanggan pada awal tempoh yang masih ada pada akhirnya.',
    notToConfuse:
      'Pengekalan kohort: bahagian daripada sekumpulan pelanggan yang membeli lagi dalam tempoh kemudian.',
  },
  churn_rate: {
    meaning: 'Bahagian pelanggan pada awal tempoh yang hilang dalam tempoh itu: 1 − pengekalan.',
    notToConfuse:
      'Pelanggan pada awal tolak pelanggan pada akhir, yang tidak mengambil kira pelanggan baharu. Bagi kedai tanpa kontrak, pelanggan biasanya dianggap hilang selepas 90 atau 180 hari tanpa pesanan.',
  },
  repeat_purchase_rate: {
    meaning: 'Bahagian pelanggan dengan dua pesanan atau lebih, dalam ringkasan selama 365 hari.',
    notToConfuse: 'Pelanggan kembali, yang pernah membeli sebelum tempoh itu.',
  },
  purchase_frequency: {
    meaning: 'Purata bilangan pesanan bagi setiap pelanggan.',
  },
  returning_customer_rate: {
    meaning: 'Bahagian pelanggan dalam tempoh ini yang pernah membeli sebelumnya.',
    notToConfuse:
      'Kadar pembelian berulang, yang memerlukan dua pesanan dalam tempoh itu, dan kadar pemulangan barang.',
  },
};
