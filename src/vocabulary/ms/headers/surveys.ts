import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The Malay headers for each field of answers and reviews. */
export const surveys = {
  date: {
    clear: `${day}|cap masa:930|tarikh ulasan:928|tarikh maklum balas:926|tarikh jawapan:924`,
    weak: 'masa:496',
    unless: 'lahir',
  },
  kind: {
    clear: 'jenis tinjauan:984|tinjauan:982|soal selidik:980|soalan:968|jenis:964',
  },
  channel: {
    clear: 'platform:996|marketplace:994|saluran:988|kanal:986|sumber:984|kedai:978',
    unless: 'id',
  },
  product: {
    clear: 'item:992|nama produk:984|produk:982|nama barang:980',
    unless: 'id|sku|rating',
  },
  customer: {
    clear:
      'alamat email:966|email pelanggan:964|id pelanggan:962|pelanggan:960|nama pelanggan:958|responden:956|nama responden:954|pembeli:952|nama pembeli:950|emel:948|alamat emel:946|alamat e mel:944|nama penuh:942',
    weak: 'nama:498',
  },
  score: {
    clear: 'skor:996|markah:992',
    weak: 'nilai:500|jawapan:484',
    unless: 'id',
  },
  npsScore: {
    clear:
      'nps:1000|skor nps:962|nilai nps:960|dari 0 sampai 10:946|skala 0 10:944|skala 0 sampai 10:942|sejauh mana anda akan mengesyorkan:940|kemungkinan anda mengesyorkan:938|mengesyorkan:936|syorkan:934|cadangkan:932|skala 0 hingga 10:930|dari 0 hingga 10:928',
    unless: 'alasan|kategori',
  },
  satisfaction: {
    clear:
      'csat:998|kepuasan:978|kepuasan pelanggan:974|puas:966|tahap kepuasan:964|sejauh mana anda berpuas hati:962|adakah anda berpuas hati:960|berpuas hati:958|kepuasan keseluruhan:956',
    unless: 'alasan|tarikh',
  },
  rating: {
    clear:
      'rating:1000|penilaian:982|bintang:980|rating produk:978|nilai ulasan:976|penarafan:968|purata penarafan:966|rating bintang:946',
    weak: 'ulasan:496|penilaian anda:492',
    unless: 'jumlah ulasan|bilangan|status|id',
  },
  ratingCount: {
    clear:
      'jumlah ulasan:992|jumlah penilaian:990|bilangan ulasan:986|bilangan penilaian:984|bilangan penarafan:982',
  },
} satisfies KindHeaders<'surveys'>;
