import type { FamilyHelp } from '../../help-texts';

export const site: FamilyHelp<'site'> = {
  traffic: {
    meaning:
      'Banyaknya kunjungan ke toko, seluruhnya atau hanya dari satu segmen, misalnya satu kanal penjualan.',
  },
  new_visitor_share: {
    meaning: 'Bagian pengunjung yang baru pertama kali datang. Banyak atau sedikit belum tentu baik.',
    notToConfuse: 'Pelanggan baru, yang sudah memesan.',
  },
  revisit_rate: {
    meaning: 'Bagian pengunjung yang sudah pernah datang ke situs.',
    notToConfuse: 'Pelanggan kembali, yang bukan hanya pernah berkunjung tetapi pernah membeli.',
  },
  traffic_sources: {
    meaning:
      'Asal kunjungan, mulai dari sumber terbesar, dengan konversi dan pendapatan per kunjungan jika pesanan dan pendapatan diisi.',
    arguments: { orders: 'Pesanan di tiap baris.', revenue: 'Pendapatan di tiap baris.' },
  },
  session_duration: {
    meaning:
      'Lama rata-rata satu kunjungan: dalam jam jika selnya berupa durasi, jika tidak dalam satuan angkanya.',
    arguments: {
      sessions:
        'Banyaknya kunjungan pembagi waktu itu. Tanpa ini, tiap baris yang berisi waktu dihitung satu kunjungan.',
    },
  },
  pages_per_visit: {
    meaning: 'Rata-rata banyaknya halaman yang dilihat dalam satu kunjungan.',
  },
  bounce_rate: {
    meaning: 'Bagian kunjungan yang berakhir setelah melihat satu halaman.',
    notToConfuse:
      'Bounce rate di Google Analytics 4, yaitu 1 − rasio engagement: di sana kunjungan dihitung aktif setelah 10 detik, satu peristiwa penting, atau halaman kedua.',
  },
};
