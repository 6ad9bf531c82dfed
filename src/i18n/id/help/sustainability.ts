import type { FamilyHelp } from '../../help-texts';

export const sustainability: FamilyHelp<'sustainability'> = {
  carbon_footprint: {
    meaning: 'Rata-rata kilogram setara CO₂ yang dihasilkan satu pesanan.',
    advice:
      'Mulai dari sumber terbesar: kurangi pengiriman udara dan kilat, kurangi retur, ringankan kemasan, pakai listrik dari sumber terbarukan.',
    notToConfuse:
      'Jejak karbon berbeda menurut cakupannya: hanya energi sendiri, atau juga pemasok, pengiriman, dan retur. Bandingkan hanya yang cakupannya sama.',
  },
  energy_per_order: {
    meaning: 'Rata-rata kilowatt jam yang dipakai toko untuk satu pesanan.',
    advice: 'Periksa dulu pendingin dan lampu di gudang, dan matikan yang menyala sia-sia di malam hari.',
  },
  recycling_rate: {
    meaning: 'Bagian limbah yang didaur ulang, keduanya dalam satuan yang sama, misalnya kilogram.',
    advice:
      'Pilah limbah di tempat asalnya, pakai kemasan dari satu bahan, dan tanyakan ke pengelola sampah apa yang bisa didaur ulang.',
    notToConfuse: 'Angka ini tidak menunjukkan banyaknya limbah: mengurangi limbah tetap yang utama.',
  },
  sustainable_materials: {
    meaning:
      'Bagian bahan terpakai yang ramah lingkungan, keduanya dalam satuan yang sama. Batasannya Anda yang menentukan, sebaiknya menurut label resmi.',
    advice:
      'Ganti dulu yang paling banyak dipakai, misalnya kardus dan pengisi paket, dan minta bahan bersertifikat kepada pemasok.',
  },
  community_contribution: {
    meaning:
      'Bagian pendapatan yang Anda berikan untuk masyarakat, berupa uang atau senilai barang dan jam kerja.',
    advice:
      'Sisihkan sedikit dari tiap pesanan supaya ikut tumbuh bersama toko, dan beri tahu pelanggan ke mana disalurkan.',
    notToConfuse:
      'Ada perusahaan yang melaporkannya sebagai bagian dari laba, sehingga angkanya lebih tinggi.',
  },
  diversity_index: {
    meaning:
      'Seberapa beragam sebuah tim: peluang dua orang yang dipilih acak berasal dari kelompok berbeda. Nilainya 0 kalau semua dari satu kelompok, dan paling tinggi 1 − 1 ÷ banyaknya kelompok.',
    advice:
      'Lihat dari mana pelamar datang dan siapa yang diundang di tiap kelompok, baru lihat lagi indeksnya.',
    notToConfuse:
      'Indeks Shannon adalah ukuran lain dengan angka lain. Bandingkan hanya indeks dengan pembagian kelompok yang sama.',
  },
};
