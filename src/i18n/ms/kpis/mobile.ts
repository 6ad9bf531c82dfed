import type { FamilyTexts } from '../../texts';

export const mobile = (): FamilyTexts<'mobile'> => ({
  mobile_conversion: {
    name: 'Kadar penukaran mudah alih',
    formula: 'pesanan mudah alih ÷ pelawat mudah alih',
  },
  mobile_aov: {
    name: 'Nilai purata pesanan mudah alih',
    formula: 'hasil jualan mudah alih ÷ pesanan mudah alih',
  },
  mobile_cart_abandonment: {
    name: 'Kadar pengabaian troli mudah alih',
    formula: '(troli − pesanan) ÷ troli, mudah alih sahaja',
  },
  mobile_traffic_share: {
    name: 'Bahagian lawatan mudah alih',
    formula: 'lawatan mudah alih ÷ lawatan',
  },
  sms_subscribers: {
    name: 'Pertumbuhan pelanggan SMS',
    formula: '(pelanggan SMS − sebelumnya) ÷ sebelumnya',
  },
  app_downloads: {
    name: 'Muat turun aplikasi',
    formula: 'jumlah muat turun',
  },
  app_active_ratio: {
    name: 'Pengguna aktif aplikasi',
    formula: 'pengguna aktif ÷ muat turun',
  },
  push_opt_in: {
    name: 'Kadar kebenaran pemberitahuan push',
    formula: 'pengguna yang membenarkan ÷ pengguna aplikasi',
  },
});
