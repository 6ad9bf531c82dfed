import type { KindHeaders } from '../../header-words';

/** The Malay headers for each field of support tickets. */
export const support = {
  ticketId: {
    clear:
      'id tiket:974|no tiket:972|kode tiket:968|nombor tiket:960|kod tiket:958|no kes:956|nombor aduan:954|no aduan:952|id aduan:950',
    weak: 'id:500|no:498|nombor:494',
    unless: 'status|pesanan',
  },
  openedAt: {
    clear:
      'dibuat pada:962|dibuka pada:952|tarikh dibuka:934|tarikh buka:932|tarikh dibuat:930|dicipta pada:928|tarikh aduan:926|tarikh terima:924|masa dibuka:922|tarikh:920',
    unless: 'selesai|ditutup|jawab',
  },
  answeredAt: {
    clear:
      'dijawab pada:974|dibalas pada:962|tarikh dijawab:958|dijawab:956|masa dijawab:954|masa balasan pertama:952|tarikh balasan pertama:950|tarikh respons pertama:948|dibalas:946',
    unless: 'status',
  },
  resolvedAt: {
    clear:
      'diselesaikan pada:966|selesai pada:964|ditutup pada:958|diselesaikan:950|tarikh selesai:948|tarikh ditutup:946|tarikh tutup:944|masa selesai:942|tarikh penyelesaian:940',
    unless: 'status',
  },
  firstResponse: {
    clear:
      'masa respons pertama:962|masa tindak balas pertama:960|masa tindak balas:958|masa balasan pertama:956|tempoh respons pertama:954|masa respons:952',
    unless: 'status',
  },
  resolution: {
    clear: 'lama penyelesaian:980|masa penyelesaian:974|tempoh penyelesaian:972',
    unless: 'status',
  },
  status: {
    clear: 'status:1000|status tiket:992|status aduan:990|keadaan:986',
    unless: 'pesanan',
  },
  kind: {
    clear:
      'jenis tiket:982|jenis masalah:978|kategori masalah:976|kategori:970|jenis:968|topik:966|alasan:964|jenis aduan:962|kategori aduan:960|sebab:958|subjek:938|perkara:930|masalah:926',
    unless: 'id|no',
  },
  customer: {
    clear:
      'email pelanggan:976|pelanggan:974|nama pelanggan:972|pemohon:970|pembeli:966|nama pembeli:964|emel:962|pengadu:960|nama pengadu:958',
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
    clear: 'csat:994|kepuasan:986|skor kepuasan:984|penilaian kepuasan:982|tahap kepuasan:980',
  },
} satisfies KindHeaders<'support'>;
