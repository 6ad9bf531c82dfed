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
  sum: ['jumlah', 'jumlah semua'],
  count: ['bilangan'],
  week: ['minggu'],
  month: ['bulan'],
  quarter: ['suku tahun', 'suku'],
  year: ['tahun', 'tahun lepas'],
  toDate: ['semasa', 'setakat ini'],
  previous: ['sebelumnya', 'tempoh sebelumnya'],
  weekday: ['hari yang sama', '52 minggu'],
  before: ['sebelum', 'tempoh sebelum'],
  ramadan: ['Ramadan'],
  lebaran: ['Hari Raya', 'Hari Raya Aidilfitri', 'Aidilfitri'],
  chineseNewYear: ['Tahun Baharu Cina', 'Tahun Baru Cina'],
  easter: ['Hari Easter'],
  nineNine: ['9.9'],
  elevenEleven: ['11.11'],
  twelveTwelve: ['12.12'],
  blackFriday: ['Black Friday'],
  reach: ['mencapai', 'capai'],
  above: ['di atas', 'kekal di atas'],
  below: ['di bawah', 'kekal di bawah'],
});

export const periods: Texts['periods'] = {
  day: 'hari',
  week: 'minggu',
  month: 'bulan',
  quarter: 'suku tahun',
  year: 'tahun',
};
