import type { FamilyTexts } from '../../texts';

export const funnel = (): FamilyTexts<'funnel'> => ({
  conversion_rate: {
    name: 'Tingkat konversi',
    formula: 'pesanan ÷ pengunjung',
  },
  add_to_cart_rate: {
    name: 'Tingkat tambah ke keranjang',
    formula: 'kunjungan yang mengisi keranjang ÷ kunjungan',
  },
  cart_abandonment: {
    name: 'Tingkat pengabaian keranjang',
    formula: '(keranjang − pesanan) ÷ keranjang',
  },
  checkout_completion: {
    name: 'Tingkat penyelesaian checkout',
    formula: 'pesanan ÷ checkout yang dimulai',
  },
});
