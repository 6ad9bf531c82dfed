import type { FamilyHelp } from '../../help-texts';

export const service: FamilyHelp<'service'> = {
  csat: {
    meaning: 'Seberapa puas pelanggan: bagian jawaban dengan nilai terbaik, yaitu 4 atau 5 dari 5, atau ya.',
    notToConfuse:
      'Sebagian alat mengabaikan jawaban netral; di sini semua jawaban dihitung. Metode rata-rata memberi angka lain: poin yang didapat sebagai bagian dari poin tertinggi.',
    arguments: { ratings: 'Nilai dari 1 sampai yang terbaik, atau ya dan tidak.' },
  },
  nps: {
    meaning:
      'Selisih pelanggan yang mau merekomendasikan toko dan yang tidak, dari −100 sampai 100. Di atas 0, promotor lebih banyak daripada detraktor.',
    notToConfuse:
      'Bukan persentase dan bukan rata-rata skor. Sebagian alat membulatkan tiap persentase ke bawah dulu, sehingga skornya bergeser paling banyak satu poin.',
  },
  complaint_rate: {
    meaning: 'Banyaknya keluhan dibandingkan dengan banyaknya pesanan.',
  },
  review_score: {
    meaning:
      'Rating rata-rata dari ulasan. Dengan banyaknya ulasan, produk yang lebih sering diulas berbobot lebih besar.',
    notToConfuse: 'Bukan kepuasan pelanggan: ini rata-rata seperti 4,3, bukan bagian pelanggan yang puas.',
    arguments: {
      ratings: 'Rating tiap ulasan, atau rating rata-rata tiap produk beserta banyaknya ulasan.',
    },
  },
  hit_rate: {
    meaning:
      'Banyaknya pelanggan yang bertanya ke layanan tentang suatu produk untuk setiap unit yang terjual. Produk yang sulit dipakai angkanya tinggi.',
    notToConfuse:
      'Sebagian artikel menulis kebalikannya, unit terjual ÷ kontak; di sana angka tinggi justru baik.',
  },
  first_response_time: {
    meaning: 'Berapa lama pelanggan menunggu jawaban pertama. Pertanyaan yang belum dijawab tidak dihitung.',
    notToConfuse: 'Bukan waktu penyelesaian: jawaban pertama belum tentu menyelesaikan masalah.',
  },
  resolution_time: {
    meaning: 'Berapa lama dari masalah dibuka sampai selesai. Masalah yang masih terbuka tidak dihitung.',
    notToConfuse:
      'Bukan waktu respons pertama. Selama masalah lama belum ditutup, angkanya tampak lebih baik, jadi lihat juga masalah yang masih terbuka.',
  },
  active_issues: {
    meaning: 'Berapa banyak masalah yang terbuka pada suatu saat: sudah dibuka dan belum selesai.',
    notToConfuse: 'Bukan banyaknya masalah yang baru masuk: masalah lama yang belum selesai juga termasuk.',
    arguments: {
      as_of:
        'Saat yang ingin dilihat; tanggal tanpa jam berarti tengah malam awal hari itu. Tanpa ini, saat terakhir sheet menghitung. Google Sheets menolak NOW(), TODAY(), dan RAND() di sini: ketik tanggal, atau rujuk ke sel yang berisi tanggal yang diketik.',
    },
  },
};
