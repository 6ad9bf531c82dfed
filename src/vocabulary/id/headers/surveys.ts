import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The Indonesian headers for each field of answers and reviews. */
export const surveys = {
  date: {
    clear: `${day}|cap waktu:946|stempel waktu:944|tanggal ulasan:942|tanggal respon:940|tanggal isi:938|tanggal pengisian:936|waktu penilaian:934|waktu pengisian:932`,
    weak: 'waktu:500',
    unless: 'balasan|lahir',
  },
  kind: {
    clear: 'jenis survei:992|survei:990|nama survei:988|metrik:986|pertanyaan:970|jenis:964',
  },
  channel: {
    clear: 'platform:996|marketplace:994|saluran:988|kanal:986|sumber:984|toko:982|nama toko:980',
    unless: 'id',
  },
  product: {
    clear: 'item:992|nama produk:984|produk:982|nama barang:980',
    unless: 'id|sku|rating',
  },
  customer: {
    clear:
      'email:994|username pembeli:974|alamat email:966|email pelanggan:964|id pelanggan:962|pelanggan:960|nama pelanggan:958|responden:956|nama responden:954|pembeli:952|nama pembeli:950|nama penuh:942|e mail:928',
    weak: 'nama:498',
  },
  score: {
    clear: 'skor:996|skor survei:994',
    weak: 'nilai:500|jawaban:486',
    unless: 'id',
  },
  npsScore: {
    clear:
      'nps:1000|skor nps:962|nilai nps:960|seberapa besar kemungkinan anda merekomendasikan:958|seberapa mungkin anda merekomendasikan:956|kemungkinan merekomendasikan:954|merekomendasikan:952|rekomendasikan:950|rekomendasi:948|dari 0 sampai 10:946|skala 0 10:944|skala 0 sampai 10:942|skala 0 hingga 10:930|dari 0 hingga 10:928',
    unless: 'alasan|kategori',
  },
  satisfaction: {
    clear:
      'csat:998|kepuasan:978|tingkat kepuasan:976|kepuasan pelanggan:974|seberapa puas anda:972|seberapa puas:970|apakah anda puas:968|puas:966|kepuasan keseluruhan:956',
    unless: 'alasan|tanggal',
  },
  rating: {
    clear:
      'rating:1000|penilaian:982|bintang:980|rating produk:978|nilai ulasan:976|nilai rating:974|rata rata rating:972|rating rata rata:970|rating bintang:946',
    weak: 'ulasan:496|penilaian anda:492',
    unless: 'jumlah ulasan|status|id',
  },
  ratingCount: {
    clear: 'jumlah ulasan:992|jumlah penilaian:990|jumlah rating:988',
  },
} satisfies KindHeaders<'surveys'>;
