import type { FamilyHelp } from '../../help-texts';

export const sustainability: FamilyHelp<'sustainability'> = {
  carbon_footprint: {
    meaning: 'Rata-rata kilogram setara CO₂ yang dihasilkan satu pesanan.',
    notToConfuse:
      'Jejak karbon berbeda menurut cakupannya: hanya energi sendiri, atau juga pemasok, pengiriman, dan retur. Bandingkan hanya yang cakupannya sama.',
  },
  energy_per_order: {
    meaning: 'Rata-rata kilowatt jam yang dipakai toko untuk satu pesanan.',
  },
  recycling_rate: {
    meaning: 'Bagian limbah yang didaur ulang, keduanya dalam satuan yang sama, misalnya kilogram.',
    notToConfuse: 'Angka ini tidak menunjukkan banyaknya limbah: mengurangi limbah tetap yang utama.',
  },
  sustainable_materials: {
    meaning:
      'Bagian bahan terpakai yang ramah lingkungan, keduanya dalam satuan yang sama. Batasannya Anda yang menentukan, sebaiknya menurut label resmi.',
  },
  community_contribution: {
    meaning:
      'Bagian pendapatan yang Anda berikan untuk masyarakat, berupa uang atau senilai barang dan jam kerja.',
    notToConfuse:
      'Ada perusahaan yang melaporkannya sebagai bagian dari laba, sehingga angkanya lebih tinggi.',
  },
  diversity_index: {
    meaning:
      'Seberapa beragam sebuah tim: peluang dua orang yang dipilih acak berasal dari kelompok berbeda. Nilainya 0 jika semua dari satu kelompok, dan paling tinggi 1 − 1 ÷ banyaknya kelompok.',
    notToConfuse:
      'Indeks Shannon adalah ukuran lain dengan angka lain. Bandingkan hanya indeks dengan pembagian kelompok yang sama.',
  },
};
