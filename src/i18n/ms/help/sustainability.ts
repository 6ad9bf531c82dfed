import type { FamilyHelp } from '../../help-texts';

export const sustainability: FamilyHelp<'sustainability'> = {
  carbon_footprint: {
    meaning: 'Purata kilogram setara CO₂ yang dihasilkan oleh satu pesanan.',
    notToConfuse:
      'Jejak karbon berbeza mengikut skopnya: tenaga sendiri sahaja, atau juga pembekal, penghantaran dan pemulangan. Bandingkan hanya yang sama skopnya.',
  },
  energy_per_order: {
    meaning: 'Purata kilowatt jam yang digunakan kedai bagi satu pesanan.',
  },
  recycling_rate: {
    meaning: 'Bahagian sisa yang dikitar semula, kedua-duanya dalam unit yang sama, contohnya kilogram.',
    notToConfuse: 'Ia tidak menunjukkan banyaknya sisa: mengurangkan sisa tetap yang utama.',
  },
  sustainable_materials: {
    meaning:
      'Bahagian bahan yang lestari, kedua-duanya dalam unit yang sama. Anda yang menentukan apa yang dikira lestari, sebaik-baiknya mengikut label rasmi.',
  },
  community_contribution: {
    meaning:
      'Bahagian hasil jualan yang anda berikan kepada komuniti, berupa wang atau senilai barang dan jam kerja.',
    notToConfuse:
      'Ada syarikat yang melaporkannya sebagai bahagian daripada untung, jadi angkanya lebih tinggi.',
  },
  diversity_index: {
    meaning:
      'Sejauh mana sesuatu pasukan itu pelbagai: kebarangkalian dua orang yang dipilih rawak datang daripada kumpulan berbeza. Nilainya 0 jika semua daripada satu kumpulan, dan paling tinggi 1 − 1 ÷ bilangan kumpulan.',
    notToConfuse:
      'Indeks Shannon ialah ukuran lain dengan angka lain. Bandingkan hanya indeks dengan kumpulan yang sama.',
  },
};
