import type { FamilyHelp } from '../../help-texts';

export const funnel: FamilyHelp<'funnel'> = {
  conversion_rate: {
    meaning:
      'Bagian pengunjung yang akhirnya memesan. Untuk satu angka dari banyak baris, pakai SUM() pada tiap kolom.',
    notToConfuse:
      'Angka di platform toko: Shopify menghitung sesi yang membeli ÷ sesi, BigCommerce pesanan ÷ kunjungan, Shoplazza pesanan ÷ pengunjung unik. Di sini pesanan ÷ pengunjung yang Anda isi.',
  },
  add_to_cart_rate: {
    meaning: 'Bagian kunjungan yang memasukkan paling sedikit satu barang ke keranjang.',
  },
  cart_abandonment: {
    meaning: 'Bagian keranjang terisi yang tidak menjadi pesanan.',
    notToConfuse:
      'Bagian keranjang yang selesai dibayar, yang di sebagian panduan ditulis dengan nama ini; ada juga yang menghitung produk, bukan keranjang.',
  },
  checkout_completion: {
    meaning: 'Bagian checkout yang berakhir menjadi pesanan.',
    notToConfuse: 'Tingkat pengabaian keranjang, yang dimulai dari keranjang dan menghitung yang hilang.',
  },
};
