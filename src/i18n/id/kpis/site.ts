import type { FamilyTexts } from '../../texts';

export const site = (): FamilyTexts<'site'> => ({
  traffic: {
    name: 'Kunjungan',
    formula: 'total kunjungan',
  },
  new_visitor_share: {
    name: 'Porsi pengunjung baru',
    formula: 'pengunjung baru ÷ pengunjung',
  },
  revisit_rate: {
    name: 'Tingkat kunjungan ulang',
    formula: 'pengunjung yang kembali ÷ pengunjung',
  },
  traffic_sources: {
    name: 'Sumber kunjungan',
    formula: 'kunjungan, porsi, konversi, dan pendapatan per kunjungan tiap sumber',
  },
  session_duration: {
    name: 'Durasi rata-rata kunjungan',
    formula: 'total waktu di situs ÷ kunjungan',
  },
  pages_per_visit: {
    name: 'Halaman per kunjungan',
    formula: 'halaman yang dilihat ÷ kunjungan',
  },
  bounce_rate: {
    name: 'Rasio pentalan (bounce rate)',
    formula: 'kunjungan satu halaman ÷ kunjungan',
  },
});
