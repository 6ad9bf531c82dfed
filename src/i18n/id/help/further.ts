import type { HelpTexts } from '../../help-texts';

export const further: HelpTexts['further'] = {
  KPI_COMPARE: {
    name: 'Membandingkan dua periode dari satu kolom',
    meaning:
      'Menjumlahkan nilai sebuah periode dan pembandingnya, lalu memberi satu baris di bawah judul: periode, nilai, nilai pembanding, perubahan sebagai porsi. Periode yang belum selesai dibandingkan dengan jumlah hari yang sama; hari yang tidak ada dalam data tidak dibandingkan.',
    arguments: {
      dates: 'Hari dari setiap nilai.',
      values: 'Nilainya, satu atau beberapa per hari.',
      as_of: 'Hari terakhir yang dihitung, bawaannya tanggal terakhir.',
    },
  },
  KPI_SIGNIFICANCE: {
    name: 'Menguji apakah dua rasio berbeda',
    meaning:
      'Memberi selisih dua rasio di bawah judul, batas-batasnya, dan p: seberapa mungkin selisih sebesar itu terjadi karena kebetulan saja. Di bawah 0,05 hampir pasti bukan kebetulan.',
  },
  KPI_DRIVERS: {
    name: 'Menunjukkan apa yang menggerakkan pendapatan',
    meaning:
      'Membagi perubahan pendapatan menjadi pengunjung, konversi, dan nilai pesanan: satu baris masing-masing di bawah judul, dengan pengaruh dan porsinya. Jumlah pengaruh sama dengan baris terakhir.',
  },
  KPI_PACE: {
    name: 'Menunjukkan apakah target sesuai laju',
    meaning:
      'Memberi satu baris di bawah judul: porsi jalan dari angka awal ke target, angka yang seharusnya tercapai saat ini, dan status. Selisih sepersepuluh masih sesuai laju, kurang seperempat berarti berisiko; pada hari-hari pertama belum dinilai. Jalannya lurus; ringkasan mengikuti musim tahun lalu.',
    arguments: {
      start: 'Hari pertama target.',
      as_of: 'Hari terakhir yang sudah termasuk dalam angka aktual, bawaannya hari ini.',
    },
  },
  KPI_REQUIRED: {
    name: 'Menunjukkan kebutuhan target per hari tersisa',
    meaning: 'Membagi kekurangan menuju target dengan jumlah hari yang tersisa setelah as_of.',
    arguments: {
      start: 'Hari pertama target.',
      as_of: 'Hari terakhir yang sudah termasuk dalam angka aktual, bawaannya hari ini.',
    },
  },
};
