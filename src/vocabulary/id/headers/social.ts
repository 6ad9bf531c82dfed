import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The Indonesian headers for each field of social networks and the shop's app. */
export const social = {
  date: {
    clear: `${day}|waktu terbit:954|tanggal posting:952|tanggal unggah:950|waktu publikasi:948|tanggal publikasi:946|waktu posting:944`,
    unless: 'lahir',
  },
  channel: {
    clear: 'platform:1000|media sosial:988|kanal:986|saluran:984|sumber:982',
    unless: 'id',
  },
  influencer: {
    clear: 'influencer:1000|nama influencer:984|kreator:982|nama kreator:980',
    unless: 'jumlah',
  },
  followers: {
    clear: 'follower:998|pengikut:988',
    unless: 'baru|email|hilang|pertumbuhan',
  },
  impressions: {
    clear:
      'impresi:986|tayangan:984|tayangan video:982|penayangan:980|penayangan video:978|tontonan:972|tontonan video:970',
    unless: 'halaman',
  },
  reach: {
    clear:
      'jangkauan:984|akun yang dijangkau:982|akun dijangkau:980|akun terjangkau:978|jangkauan postingan:976|orang dijangkau:974',
    unless: 'tingkat|kadar',
  },
  likes: {
    clear: 'suka:990|like:988|reaksi:986|tanda suka:984',
    unless: 'halaman',
  },
  comments: {
    clear: 'komentar:992',
  },
  shares: {
    clear: 'dibagikan:992|bagikan:990|share:988',
  },
  interactions: {
    clear: 'interaksi:986|interaksi konten:984|keterlibatan:982',
    unless: 'tingkat|kadar',
  },
  clicks: {
    clear: 'klik tautan:984|klik:982|klik situs web:980|klik website:978',
    unless: 'tingkat|kadar|telepon|panggilan|email|alamat|foto|lainnya|semua|nomor',
  },
  smsSubscribers: {
    clear: 'pelanggan sms:988|kontak sms:986|langganan sms:984|penerima sms:983',
  },
  appDownloads: {
    clear: 'unduhan aplikasi:984|unduhan:982|instalasi aplikasi:980|instalasi:978',
  },
  appActiveUsers: {
    clear:
      'pengguna aktif aplikasi:984|pengguna aplikasi aktif:982|pengguna aktif bulanan:980|pengguna aktif:978|pengguna aktif harian:976',
  },
  appUsers: {
    clear: 'pengguna aplikasi:990|pengguna terdaftar:988',
    unless: 'aktif',
  },
  pushOptIns: {
    clear:
      'izin notifikasi:980|izin push:978|izin notifikasi push:976|pelanggan push:974|notifikasi diaktifkan:972|notifikasi aktif:970|notifikasi push:968|langganan push:966|pelanggan notifikasi:960',
  },
} satisfies KindHeaders<'social'>;
