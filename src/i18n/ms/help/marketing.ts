import type { FamilyHelp } from '../../help-texts';

export const marketing: FamilyHelp<'marketing'> = {
  cpc: {
    meaning: 'Kos bagi satu klik pada iklan.',
    notToConfuse: 'Bukan kos bagi seorang pelanggan baharu: kebanyakan klik tidak membawa pesanan.',
    arguments: { spend: 'Kos iklan.' },
  },
  ctr: {
    meaning: 'Bahagian paparan iklan yang diklik.',
    notToConfuse: 'Bukan kadar penukaran: angka ini tidak menceritakan tentang pesanan.',
  },
  average_position: {
    meaning:
      'Di tempat ke berapa iklan dipaparkan; 1 ialah yang teratas. Dengan bilangan paparan, iklan yang lebih kerap dipaparkan lebih berat kiraannya.',
    notToConfuse:
      'Google Ads tidak lagi melaporkannya sejak September 2019: bagi iklannya, lihat kadar paparan di kedudukan atas dan paling atas (top dan absolute top impression rate). Tanpa bilangan paparan, semua baris sama berat.',
  },
  roas: {
    meaning:
      'Hasil jualan yang dibawa oleh setiap RM1 (atau unit mata wang lain) yang dibelanjakan untuk iklan. Angka 4 bermakna empat kali ganda belanjanya.',
    notToConfuse: 'Bukan keuntungan: kos barang masih perlu dibayar daripada hasil ini.',
  },
};
