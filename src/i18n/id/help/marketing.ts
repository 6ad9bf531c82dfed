import type { FamilyHelp } from '../../help-texts';

export const marketing: FamilyHelp<'marketing'> = {
  cpc: {
    meaning: 'Biaya untuk satu klik pada iklan.',
    notToConfuse: 'Bukan biaya untuk satu pelanggan baru: kebanyakan klik tidak menghasilkan pesanan.',
    arguments: { spend: 'Biaya iklannya.' },
  },
  ctr: {
    meaning: 'Bagian tayangan iklan yang diklik.',
    notToConfuse: 'Bukan tingkat konversi: angka ini tidak bicara soal pesanan.',
  },
  average_position: {
    meaning:
      'Di urutan berapa iklan ditampilkan; 1 adalah yang teratas. Dengan tayangan, iklan yang lebih sering tampil berbobot lebih besar.',
    notToConfuse:
      'Google Ads tidak lagi melaporkannya sejak September 2019: untuk iklannya, lihat rasio tayangan di posisi atas dan di posisi paling atas (top dan absolute top impression rate). Tanpa tayangan, semua baris berbobot sama.',
  },
  roas: {
    meaning:
      'Pendapatan yang dihasilkan setiap satuan uang untuk iklan. Angka 4 berarti empat kali lipat biayanya.',
    notToConfuse: 'Bukan laba: biaya barang masih harus dibayar dari pendapatan ini.',
  },
};
