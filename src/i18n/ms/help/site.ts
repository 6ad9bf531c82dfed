import type { FamilyHelp } from '../../help-texts';

export const site: FamilyHelp<'site'> = {
  traffic: {
    meaning: 'Bilangan lawatan ke kedai, semuanya atau bagi satu segmen sahaja, contohnya satu saluran.',
    advice:
      'Lihat sumber mana yang menurun, sama ada carian, iklan, media sosial atau e-mel, dan mulakan di situ.',
  },
  new_visitor_share: {
    meaning: 'Bahagian pelawat yang datang buat kali pertama. Banyak atau sedikit tidak semestinya baik.',
    advice:
      'Jika hampir tiada yang baharu, luaskan capaian; jika hampir tiada yang kembali, baiki perkhidmatan dan surat berita.',
    notToConfuse: 'Pelanggan baharu, yang sudah membuat pesanan.',
  },
  revisit_rate: {
    meaning: 'Bahagian pelawat yang pernah datang ke laman ini.',
    advice: 'Beri alasan untuk kembali: produk baharu, halaman yang berguna, surat berita, peringatan troli.',
    notToConfuse: 'Pelanggan kembali, yang bukan sahaja pernah melawat malah pernah membeli.',
  },
  traffic_sources: {
    meaning:
      'Dari mana lawatan datang, bermula dengan sumber terbesar, serta kadar penukaran dan hasil jualan setiap lawatan jika pesanan dan hasil diberi.',
    advice: 'Utamakan sumber yang pelawatnya membeli, bukan yang sekadar ramai.',
    arguments: { orders: 'Pesanan bagi setiap baris.', revenue: 'Hasil jualan bagi setiap baris.' },
  },
  session_duration: {
    meaning:
      'Purata lama satu lawatan: dalam jam jika sel ialah tempoh masa, jika tidak dalam unit nombor itu.',
    advice: 'Lihat di halaman mana pelawat pergi, dan jadikan halaman itu lebih pantas dan lebih jelas.',
    arguments: {
      sessions:
        'Bilangan lawatan yang membahagi masa itu. Tanpanya, setiap baris yang ada masa dikira satu lawatan.',
    },
  },
  pages_per_visit: {
    meaning: 'Purata bilangan halaman yang dilihat dalam satu lawatan.',
    advice:
      'Letakkan pautan ke produk yang sepadan, gunakan nama kategori yang jelas, dan semak kelajuan halaman.',
  },
  bounce_rate: {
    meaning: 'Bahagian lawatan yang berakhir selepas satu halaman.',
    advice:
      'Pastikan kandungan halaman menepati janji iklan atau hasil carian, dan pantas dibuka pada telefon.',
    notToConfuse:
      'Kadar lantunan Google Analytics 4, iaitu 1 − kadar penglibatan: di sana lawatan dikira terlibat selepas 10 saat, satu peristiwa utama atau halaman kedua.',
  },
};
