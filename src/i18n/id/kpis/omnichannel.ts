import type { FamilyTexts } from '../../texts';

export const omnichannel = (): FamilyTexts<'omnichannel'> => ({
  channel_traffic: {
    name: 'Kunjungan per kanal',
    formula: 'rata-rata kunjungan per periode dan porsi kunjungan',
  },
  channel_conversion: {
    name: 'Tingkat konversi per kanal',
    formula: 'pesanan ÷ pengunjung tiap kanal',
  },
  recommendation_conversion: {
    name: 'Tingkat konversi rekomendasi',
    formula: 'pesanan produk rekomendasi ÷ klik pada produk rekomendasi',
  },
  product_interest: {
    name: 'Minat pada produk',
    formula: 'kali dilihat, porsinya, dan pesanan ÷ kali dilihat',
  },
  purchase_triggers: {
    name: 'Pemicu pembelian',
    formula: 'nilai pembelian, dibagi ke titik-titik kontaknya',
  },
  advocacy_rate: {
    name: 'Tingkat rujukan pelanggan (advokasi)',
    formula: 'pesanan dari rujukan ÷ pesanan',
  },
});
