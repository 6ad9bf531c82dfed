import type { FamilyTexts } from '../../texts';

export const mobile = (): FamilyTexts<'mobile'> => ({
  mobile_conversion: {
    name: 'Tingkat konversi seluler',
    formula: 'pesanan lewat ponsel ÷ pengunjung lewat ponsel',
  },
  mobile_aov: {
    name: 'Nilai rata-rata pesanan seluler',
    formula: 'pendapatan lewat ponsel ÷ pesanan lewat ponsel',
  },
  mobile_cart_abandonment: {
    name: 'Tingkat pengabaian keranjang seluler',
    formula: '(keranjang − pesanan) ÷ keranjang, hanya lewat ponsel',
  },
  mobile_traffic_share: {
    name: 'Porsi kunjungan seluler',
    formula: 'kunjungan lewat ponsel ÷ kunjungan',
  },
  sms_subscribers: {
    name: 'Pertumbuhan penerima SMS',
    formula: '(penerima − sebelumnya) ÷ sebelumnya',
  },
  app_downloads: {
    name: 'Unduhan aplikasi',
    formula: 'total unduhan',
  },
  app_active_ratio: {
    name: 'Pengguna aktif aplikasi',
    formula: 'pengguna aktif ÷ unduhan',
  },
  push_opt_in: {
    name: 'Tingkat izin notifikasi push',
    formula: 'pengguna yang mengizinkan ÷ pengguna aplikasi',
  },
});
