import type { HelpTexts } from '../../help-texts';

export const further: HelpTexts['further'] = {
  KPI_COMPARE: {
    name: 'Membandingkan dua tempoh dalam satu lajur',
    meaning:
      'Menjumlahkan nilai sesuatu tempoh dan tempoh perbandingannya, lalu memberi satu baris di bawah pengepala: tempoh, nilai, nilai perbandingan, perubahan sebagai bahagian. Tempoh yang belum tamat dibandingkan dengan bilangan hari yang sama; hari yang tiada dalam data tidak dibandingkan.',
    arguments: {
      dates: 'Hari bagi setiap nilai.',
      values: 'Nilainya, satu atau beberapa sehari.',
      as_of: 'Hari terakhir yang dikira, lazimnya tarikh terakhir.',
    },
  },
  KPI_SIGNIFICANCE: {
    name: 'Menguji sama ada dua kadar berbeza',
    meaning:
      'Memberi beza dua kadar di bawah pengepala, had-hadnya, dan p: kemungkinan beza sebesar itu berlaku secara kebetulan sahaja. Di bawah 0.05 hampir pasti bukan kebetulan.',
  },
  KPI_DRIVERS: {
    name: 'Menunjukkan apa yang menggerakkan hasil',
    meaning:
      'Membahagikan perubahan hasil kepada pelawat, penukaran dan nilai pesanan: satu baris setiap satu di bawah pengepala, dengan kesan dan bahagiannya. Semua kesan berjumlah baris terakhir.',
  },
  KPI_PACE: {
    name: 'Menunjukkan sama ada sasaran mengikut rentak',
    meaning:
      'Memberi satu baris di bawah pengepala: bahagian jalan dari angka permulaan ke sasaran, angka yang sepatutnya dicapai kini, dan status. Beza sepersepuluh masih mengikut rentak, kurang suku bermakna berisiko; pada hari-hari pertama belum dinilai. Jalannya lurus; ringkasan mengikut musim tahun lepas.',
    arguments: {
      start: 'Hari pertama sasaran.',
      as_of: 'Hari terakhir yang terkandung dalam angka sebenar, lazimnya hari ini.',
    },
  },
  KPI_REQUIRED: {
    name: 'Menunjukkan keperluan sasaran bagi setiap hari yang tinggal',
    meaning: 'Membahagikan kekurangan kepada sasaran dengan bilangan hari yang tinggal selepas as_of.',
    arguments: {
      start: 'Hari pertama sasaran.',
      as_of: 'Hari terakhir yang terkandung dalam angka sebenar, lazimnya hari ini.',
    },
  },
};
