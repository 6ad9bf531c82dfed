import type { FamilyHelp } from '../../help-texts';

export const site: FamilyHelp<'site'> = {
  traffic: {
    meaning:
      'Banyaknya kunjungan ke toko, seluruhnya atau hanya dari satu segmen, misalnya satu kanal penjualan.',
    advice: 'Lihat sumber mana yang turun, pencarian, iklan, media sosial, atau email, lalu mulai dari sana.',
  },
  new_visitor_share: {
    meaning: 'Bagian pengunjung yang baru pertama kali datang. Banyak atau sedikit belum tentu baik.',
    advice:
      'Kalau hampir tidak ada yang baru, perluas jangkauan; kalau hampir tidak ada yang kembali, perbaiki layanan dan newsletter.',
    notToConfuse: 'Pelanggan baru, yang sudah memesan.',
  },
  revisit_rate: {
    meaning: 'Bagian pengunjung yang sudah pernah datang ke situs.',
    advice: 'Beri alasan untuk kembali: produk baru, halaman yang berguna, newsletter, pengingat keranjang.',
    notToConfuse: 'Pelanggan kembali, yang bukan hanya pernah berkunjung tetapi pernah membeli.',
  },
  traffic_sources: {
    meaning:
      'Asal kunjungan, mulai dari sumber terbesar, dengan konversi dan pendapatan per kunjungan kalau pesanan dan pendapatan diisi.',
    advice: 'Utamakan sumber yang pengunjungnya membeli, bukan yang hanya ramai.',
    arguments: { orders: 'Pesanan di tiap baris.', revenue: 'Pendapatan di tiap baris.' },
  },
  session_duration: {
    meaning:
      'Lama rata-rata satu kunjungan: dalam jam kalau selnya berupa durasi, kalau tidak dalam satuan angkanya.',
    advice: 'Lihat di halaman mana pengunjung pergi, lalu buat halaman itu lebih cepat dan lebih jelas.',
    arguments: {
      sessions:
        'Banyaknya kunjungan pembagi waktu itu. Tanpa ini, tiap baris yang berisi waktu dihitung satu kunjungan.',
    },
  },
  pages_per_visit: {
    meaning: 'Rata-rata banyaknya halaman yang dilihat dalam satu kunjungan.',
    advice: 'Beri tautan ke produk pelengkap, pakai nama kategori yang jelas, dan periksa kecepatan halaman.',
  },
  bounce_rate: {
    meaning: 'Bagian kunjungan yang pergi setelah melihat satu halaman.',
    advice:
      'Pastikan isi halaman sesuai dengan janji iklan atau hasil pencarian, dan cepat terbuka di ponsel.',
    notToConfuse:
      'Bounce rate di Google Analytics 4, yaitu 1 − rasio engagement: di sana kunjungan dihitung aktif setelah 10 detik, satu peristiwa penting, atau halaman kedua.',
  },
};
