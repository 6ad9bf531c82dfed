import type { Texts } from '../texts';

export const families = (): Texts['families'] => ({
  sales: 'Jualan',
  funnel: 'Daripada lawatan kepada pesanan',
  customers: 'Pelanggan',
  site: 'Lawatan',
  inventory: 'Stok',
  marketing: 'Pengiklanan',
  service: 'Khidmat pelanggan',
  mobile: 'Peranti mudah alih',
  social: 'Media sosial',
  sustainability: 'Kelestarian',
  omnichannel: 'Saluran',
});

export const stages: Texts['stages'] = {
  awareness: 'Kesedaran',
  interest: 'Minat',
  decision: 'Pertimbangan',
  action: 'Pembelian',
  loyalty: 'Kesetiaan',
  advocacy: 'Advokasi pelanggan',
  behind: 'Di sebalik tabir',
};

export const choices = (): Texts['choices'] => ({
  mean: ['purata', 'nilai purata'],
  median: ['median', 'penengah'],
  seconds: ['saat'],
  minutes: ['minit'],
  hours: ['jam'],
  days: ['hari'],
  top: ['tertinggi', 'teratas', 'berpuas hati'],
  first: ['pertama', 'sentuhan pertama', 'klik pertama'],
  last: ['terakhir', 'sentuhan terakhir', 'klik terakhir'],
  linear: ['linear', 'sama rata'],
  position: ['kedudukan', 'berasaskan kedudukan', 'berdasarkan kedudukan'],
});

export const periods: Texts['periods'] = {
  day: 'hari',
  week: 'minggu',
  month: 'bulan',
  quarter: 'suku tahun',
  year: 'tahun',
};
