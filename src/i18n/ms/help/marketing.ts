import type { FamilyHelp } from '../../help-texts';

export const marketing: FamilyHelp<'marketing'> = {
  cpc: {
    meaning: 'Kos bagi satu klik pada iklan.',
    advice:
      'Jika meningkat, hentikan iklan paling mahal, kecilkan sasaran penonton, dan baiki iklan yang jarang diklik.',
    notToConfuse: 'Bukan kos bagi seorang pelanggan baharu: kebanyakan klik tidak membawa pesanan.',
    arguments: { spend: 'Kos iklan.' },
  },
  ctr: {
    meaning: 'Bahagian paparan iklan yang diklik.',
    advice: 'Jika rendah, cuba gambar, tajuk atau sasaran penonton yang lain.',
    notToConfuse: 'Bukan kadar penukaran: angka ini tidak menceritakan tentang pesanan.',
  },
  average_position: {
    meaning:
      'Di tempat ke berapa iklan dipaparkan; 1 ialah yang teratas. Dengan bilangan paparan, iklan yang lebih kerap dipaparkan lebih berat kiraannya.',
    advice: 'Jika merosot, baiki iklan dan halaman sasarannya dahulu sebelum menaikkan bidaan.',
    notToConfuse: 'Tanpa bilangan paparan, semua baris sama berat; laporan iklan tidak dikira begitu.',
  },
  roas: {
    meaning:
      'Hasil jualan yang dibawa oleh setiap ringgit belanja iklan. Angka 4 bermakna empat kali ganda belanjanya.',
    advice:
      'Jika rendah, alihkan bajet kepada iklan yang paling banyak membawa hasil dan semak halaman sasarannya.',
    notToConfuse: 'Bukan keuntungan: kos barang masih perlu dibayar daripada hasil ini.',
  },
};
