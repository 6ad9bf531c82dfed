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
    notToConfuse: 'Tanpa bilangan paparan, semua baris sama berat; laporan iklan tidak dikira begitu.',
  },
  roas: {
    meaning:
      'Hasil jualan yang dibawa oleh setiap ringgit belanja iklan. Angka 4 bermakna empat kali ganda belanjanya.',
    notToConfuse: 'Bukan keuntungan: kos barang masih perlu dibayar daripada hasil ini.',
  },
};
