import type { FamilyHelp } from '../../help-texts';

export const funnel: FamilyHelp<'funnel'> = {
  conversion_rate: {
    meaning:
      'Bahagian pelawat yang membuat pesanan. Untuk satu angka daripada banyak baris, gunakan SUM() bagi setiap lajur.',
    advice: 'Semak halaman produk, checkout dan tawaran, secara berasingan bagi telefon dan komputer.',
    notToConfuse:
      'Angka pada platform kedai: Shopify mengira sesi yang membeli ÷ sesi, BigCommerce pesanan ÷ lawatan, Shoplazza pesanan ÷ pelawat unik. Di sini pesanan ÷ pelawat yang anda beri.',
  },
  add_to_cart_rate: {
    meaning: 'Bahagian lawatan yang memasukkan sekurang-kurangnya satu barang ke dalam troli.',
    advice: 'Baiki gambar, penerangan, harga dan ulasan pada halaman produk, dan nyatakan stok yang ada.',
  },
  cart_abandonment: {
    meaning: 'Bahagian troli berisi yang tidak menjadi pesanan.',
    advice:
      'Tunjukkan kos penghantaran dari awal, sediakan cara bayaran yang biasa digunakan, dan hantar peringatan.',
    notToConfuse:
      'Bahagian troli yang selesai dibayar, yang ditulis dengan nama ini dalam sesetengah panduan; ada juga yang mengira produk, bukan troli.',
  },
  checkout_completion: {
    meaning: 'Bahagian checkout yang berakhir dengan pesanan.',
    advice: 'Ringkaskan borang, benarkan pesanan tanpa akaun, dan tambah cara bayaran.',
    notToConfuse: 'Kadar pengabaian troli, yang bermula dengan troli dan mengira yang hilang.',
  },
};
