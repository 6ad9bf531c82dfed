import type { FamilyHelp } from '../../help-texts';

export const site: FamilyHelp<'site'> = {
  traffic: {
    meaning: 'Bilangan lawatan ke kedai, semuanya atau bagi satu segmen sahaja, contohnya satu saluran.',
  },
  new_visitor_share: {
    meaning: 'Bahagian pelawat yang datang buat kali pertama. Banyak atau sedikit tidak semestinya baik.',
    notToConfuse: 'Pelanggan baharu, yang sudah membuat pesanan.',
  },
  revisit_rate: {
    meaning: 'Bahagian pelawat yang pernah datang ke laman ini.',
    notToConfuse: 'Pelanggan kembali, yang bukan sahaja pernah melawat malah pernah membeli.',
  },
  traffic_sources: {
    meaning:
      'Dari mana lawatan datang, bermula dengan sumber terbesar, serta kadar penukaran dan hasil jualan setiap lawatan jika pesanan dan hasil diberi.',
    arguments: { orders: 'Pesanan bagi setiap baris.', revenue: 'Hasil jualan bagi setiap baris.' },
  },
  session_duration: {
    meaning:
      'Purata lama satu lawatan: dalam jam jika sel ialah tempoh masa, jika tidak dalam unit nombor itu.',
    arguments: {
      sessions:
        'Bilangan lawatan yang membahagi masa itu. Tanpanya, setiap baris yang ada masa dikira satu lawatan.',
    },
  },
  pages_per_visit: {
    meaning: 'Purata bilangan halaman yang dilihat dalam satu lawatan.',
  },
  bounce_rate: {
    meaning: 'Bahagian lawatan yang berakhir selepas satu halaman.',
    notToConfuse:
      'Kadar lantunan Google Analytics 4, iaitu 1 − kadar penglibatan: di sana lawatan dikira terlibat selepas 10 saat, satu peristiwa utama atau halaman kedua.',
  },
};
