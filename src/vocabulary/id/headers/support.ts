import type { KindHeaders } from '../../header-words';

/** The Indonesian headers for each field of support tickets. */
export const support = {
  ticketId: {
    clear:
      'id tiket:974|no tiket:972|nomor tiket:970|kode tiket:968|nomor keluhan:966|no keluhan:964|id keluhan:962',
    weak: 'id:500|no:498|nomor:496',
    unless: 'status|pesanan',
  },
  openedAt: {
    clear:
      'dibuat pada:962|tanggal dibuat:960|waktu dibuat:958|tanggal masuk:956|tanggal tiket:954|dibuka pada:952|tanggal keluhan:950|tanggal komplain:948|tanggal buka:946|tanggal dibuka:944|waktu masuk:942|tanggal lapor:940|tanggal:938|tgl:936',
    unless: 'selesai|ditutup|jawab',
  },
  answeredAt: {
    clear:
      'dijawab pada:974|tanggal dijawab:972|waktu dijawab:970|waktu balasan pertama:968|tanggal balasan pertama:966|tanggal respon pertama:964|dibalas pada:962|waktu respon pertama:960|dijawab:956|masa balasan pertama:952|tarikh balasan pertama:950|dibalas:946',
    unless: 'status',
  },
  resolvedAt: {
    clear:
      'diselesaikan pada:966|selesai pada:964|tanggal selesai:962|waktu selesai:960|ditutup pada:958|tanggal tutup:956|tanggal ditutup:954|tanggal penyelesaian:952|diselesaikan:950',
    unless: 'status',
  },
  firstResponse: {
    clear:
      'waktu respon pertama:978|waktu respons pertama:976|waktu balasan pertama:974|lama respon pertama:972|durasi respon pertama:970|waktu tanggap:968|waktu respon:966|lama respon:964|masa balasan pertama:956',
    unless: 'status',
  },
  resolution: {
    clear: 'waktu penyelesaian:982|lama penyelesaian:980|durasi penyelesaian:978|waktu resolusi:976',
    unless: 'status',
  },
  status: {
    clear: 'status:1000|status tiket:992|status keluhan:988',
    unless: 'pesanan',
  },
  kind: {
    clear:
      'jenis tiket:982|jenis keluhan:980|jenis masalah:978|kategori masalah:976|kategori keluhan:974|jenis pertanyaan:972|kategori:970|jenis:968|topik:966|alasan:964|subjek:938|judul:932|masalah:926',
    unless: 'id|no',
  },
  customer: {
    clear:
      'email:984|email pelanggan:976|pelanggan:974|nama pelanggan:972|pemohon:970|pelapor:968|pembeli:966|nama pembeli:964|e mail:950',
    weak: 'nama:498',
  },
  product: {
    clear: 'item:996|sku:992|produk:990|nama produk:988|barang:986|nama barang:984',
  },
  channel: {
    clear: 'platform:992|saluran:990|kanal:988|sumber:986|melalui:984|media:982',
    unless: 'id',
  },
  satisfaction: {
    clear: 'csat:994|kepuasan:986|skor kepuasan:984|penilaian kepuasan:982',
  },
} satisfies KindHeaders<'support'>;
