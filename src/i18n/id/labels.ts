import type { Texts } from '../texts';

export const families = (): Texts['families'] => ({
  sales: 'Penjualan',
  funnel: 'Dari kunjungan ke pesanan',
  customers: 'Pelanggan',
  site: 'Kunjungan',
  inventory: 'Stok',
  marketing: 'Iklan',
  service: 'Layanan pelanggan',
  mobile: 'Perangkat seluler',
  social: 'Media sosial',
  sustainability: 'Keberlanjutan',
  omnichannel: 'Kanal',
});

export const stages: Texts['stages'] = {
  awareness: 'Kesadaran',
  interest: 'Minat',
  decision: 'Keputusan',
  action: 'Tindakan',
  loyalty: 'Loyalitas',
  advocacy: 'Advokasi pelanggan',
  behind: 'Di balik layar',
};

export const choices = (): Texts['choices'] => ({
  mean: ['rata-rata', 'rerata', 'rataan'],
  median: ['median', 'nilai tengah'],
  seconds: ['detik', 'dtk'],
  minutes: ['menit', 'mnt'],
  hours: ['jam'],
  days: ['hari', 'hr'],
  top: ['tertinggi', 'teratas', 'puas'],
  first: ['pertama', 'sentuhan pertama', 'klik pertama'],
  last: ['terakhir', 'sentuhan terakhir', 'klik terakhir'],
  linear: ['linear', 'linier', 'merata'],
  position: ['posisi', 'berbasis posisi', 'berdasarkan posisi'],
  sum: ['jumlah', 'total'],
  count: ['banyaknya', 'cacah'],
  week: ['minggu', 'pekan'],
  month: ['bulan'],
  quarter: ['kuartal', 'triwulan'],
  year: ['tahun', 'tahun lalu'],
  toDate: ['berjalan'],
  previous: ['sebelumnya', 'periode sebelumnya'],
  weekday: ['hari yang sama', '52 minggu'],
  before: ['sebelum', 'periode sebelum'],
  ramadan: ['Ramadan', 'Ramadhan'],
  lebaran: ['Lebaran', 'Idulfitri', 'Idul Fitri'],
  chineseNewYear: ['Imlek', 'Tahun Baru Imlek'],
  easter: ['Paskah'],
  nineNine: ['9.9'],
  elevenEleven: ['11.11'],
  twelveTwelve: ['12.12'],
  blackFriday: ['Black Friday'],
  reach: ['mencapai', 'capai'],
  above: ['di atas', 'tetap di atas'],
  below: ['di bawah', 'tetap di bawah'],
});

export const periods: Texts['periods'] = {
  day: 'hari',
  week: 'minggu',
  month: 'bulan',
  quarter: 'kuartal',
  year: 'tahun',
};
