import type { FamilyHelp } from '../../help-texts';

export const service: FamilyHelp<'service'> = {
  csat: {
    meaning:
      'Sejauh mana pelanggan berpuas hati: bahagian jawapan dengan penilaian terbaik, iaitu 4 atau 5 daripada 5, atau ya.',
    notToConfuse:
      'Sesetengah alat mengetepikan jawapan neutral; di sini semua jawapan dikira. Kaedah purata memberi angka lain: mata yang diberi sebagai bahagian daripada mata tertinggi.',
    arguments: { ratings: 'Penilaian daripada 1 hingga yang terbaik, atau ya dan tidak.' },
  },
  nps: {
    meaning:
      'Beza antara pelanggan yang akan mengesyorkan kedai dengan yang tidak, dari −100 hingga 100. Melebihi 0, promoter lebih ramai daripada pengkritik.',
    notToConfuse:
      'Bukan peratusan dan bukan purata skor. Sesetengah alat membundarkan setiap peratusan ke bawah dahulu, lalu skor beranjak sehingga satu mata.',
  },
  complaint_rate: {
    meaning: 'Bilangan aduan berbanding bilangan pesanan.',
  },
  review_score: {
    meaning:
      'Purata penilaian dalam ulasan. Dengan bilangan ulasan, produk yang banyak diulas lebih berat kiraannya.',
    notToConfuse:
      'Bukan skor kepuasan pelanggan: ini purata seperti 4.3, bukan bahagian pelanggan yang berpuas hati.',
    arguments: {
      ratings: 'Penilaian setiap ulasan, atau purata penilaian setiap produk bersama bilangan ulasannya.',
    },
  },
  hit_rate: {
    meaning:
      'Bilangan pelanggan yang bertanya kepada sokongan tentang sesuatu produk bagi setiap unit yang dijual. Produk yang sukar digunakan mendapat angka tinggi.',
    notToConfuse:
      'Sesetengah artikel menulis kebalikannya, unit dijual ÷ pertanyaan; di situ angka tinggi adalah baik.',
  },
  first_response_time: {
    meaning: 'Berapa lama pelanggan menunggu jawapan pertama. Soalan yang belum dijawab tidak dikira.',
    notToConfuse: 'Bukan masa penyelesaian: jawapan pertama belum tentu menyelesaikan isu.',
  },
  resolution_time: {
    meaning: 'Berapa lama dari isu dibuka hingga selesai. Isu yang masih terbuka tidak dikira.',
    notToConfuse:
      'Bukan masa respons pertama. Selagi isu lama belum ditutup, angkanya nampak lebih baik, jadi lihat juga isu aktif.',
  },
  active_issues: {
    meaning: 'Berapa banyak isu terbuka pada sesuatu ketika: sudah dibuka dan belum selesai.',
    notToConfuse: 'Bukan bilangan isu yang baru masuk: isu lama yang belum selesai turut dikira.',
    arguments: {
      as_of:
        'Ketika yang hendak dilihat; tarikh tanpa masa bermakna tengah malam permulaan hari itu. Tanpanya, ketika helaian terakhir mengira. Google Sheets menolak NOW(), TODAY() dan RAND() di sini: taip tarikh, atau rujuk sel yang mengandungi tarikh yang ditaip.',
    },
  },
};
