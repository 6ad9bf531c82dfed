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
};
