import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The Malay headers for each field of social networks and the shop's app. */
export const social = {
  date: {
    clear: `${day}|tarikh siaran:942|masa terbit:940|tarikh terbit:938|masa siaran:936`,
    unless: 'lahir',
  },
  channel: {
    clear:
      'platform:1000|media sosial:988|kanal:986|saluran:984|sumber:982|rangkaian sosial:980|rangkaian:978',
    unless: 'id',
  },
  influencer: {
    clear: 'influencer:1000|nama influencer:984|pengaruh:978|pempengaruh:976',
    unless: 'jumlah',
  },
  followers: {
    clear: 'pengikut:988',
    unless: 'baru|baharu',
  },
  impressions: {
    clear: 'tayangan:984|tera:976|paparan:974|tontonan:972|tontonan video:970',
    unless: 'halaman',
  },
  reach: {
    clear: 'capaian:972|akaun dicapai:970',
    unless: 'kadar',
  },
  likes: {
    clear: 'reaksi:986',
    unless: 'halaman',
  },
  comments: {
    clear: 'komen:990',
  },
  shares: {
    clear: 'kongsi:986|perkongsian:984|dikongsi:982',
  },
  interactions: {
    clear: 'interaksi:986|penglibatan:980',
    unless: 'kadar',
  },
  clicks: {
    clear: 'klik:982|klik pautan:976',
    unless: 'kadar|telefon|panggilan|emel|alamat|foto|lain|semua|nombor',
  },
  smsSubscribers: {
    clear: 'pelanggan sms:988',
  },
  appDownloads: {
    clear: 'muat turun aplikasi:976|muat turun:974|pemasangan aplikasi:972|pemasangan:970',
  },
  appActiveUsers: {
    clear:
      'pengguna aktif aplikasi:984|pengguna aplikasi aktif:982|pengguna aktif bulanan:980|pengguna aktif:978|pengguna aktif harian:976|pengguna apl aktif:974',
  },
  appUsers: {
    clear: 'pengguna aplikasi:990|pengguna apl:986|pengguna berdaftar:984',
    unless: 'aktif',
  },
  pushOptIns: {
    clear:
      'pelanggan push:974|notifikasi aktif:970|notifikasi push:968|kebenaran push:964|kebenaran notifikasi:962|kebenaran pemberitahuan:946',
  },
} satisfies KindHeaders<'social'>;
