import type { FamilyHelp } from '../../help-texts';

export const funnel: FamilyHelp<'funnel'> = {
  conversion_rate: {
    meaning:
      'Bahagian pelawat yang membuat pesanan. Untuk satu angka daripada banyak baris, gunakan SUM() bagi setiap lajur.',
    notToConfuse:
      'Angka pada platform kedai: Shopify mengira sesi yang membeli ÷ sesi, BigCommerce pesanan ÷ lawatan, Shoplazza pesanan ÷ pelawat unik. Di sini pesanan ÷ pelawat yang anda beri.',
  },
  add_to_cart_rate: {
    meaning: 'Bahagian lawatan yang memasukkan sekurang-kurangnya satu barang ke dalam troli.',
  },
  cart_abandonment: {
    meaning: 'Bahagian troli berisi yang tidak menjadi pesanan.',
    notToConfuse:
      'Bahagian troli yang selesai dibayar, yang ditulis dengan nama ini dalam sesetengah panduan; ada juga yang mengira produk, bukan troli.',
  },
  checkout_completion: {
    meaning: 'Bahagian checkout yang berakhir dengan pesanan.',
    notToConfuse: 'Kadar pengabaian troli, yang bermula dengan troli dan mengira yang hilang.',
  },
};
