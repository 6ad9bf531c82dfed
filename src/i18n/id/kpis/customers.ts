import type { FamilyTexts } from '../../texts';

export const customers = (): FamilyTexts<'customers'> => ({
  new_customers: {
    name: 'Pelanggan baru',
    formula: 'pelanggan dengan pesanan pertama dalam periode',
  },
  cac: {
    name: 'Biaya akuisisi pelanggan (CAC)',
    formula: 'biaya pemasaran dan penjualan ÷ pelanggan baru',
  },
  clv: {
    name: 'Nilai seumur hidup pelanggan (CLV)',
    formula: 'nilai rata-rata pesanan × pesanan per tahun × lama bertahan (× margin)',
  },
  clv_cac_ratio: {
    name: 'Rasio CLV terhadap CAC',
    formula: 'nilai seumur hidup pelanggan ÷ biaya akuisisi',
  },
  retention_rate: {
    name: 'Tingkat retensi pelanggan',
    formula: '(pelanggan di akhir − pelanggan baru) ÷ pelanggan di awal',
  },
  churn_rate: {
    name: 'Tingkat kehilangan pelanggan (churn)',
    formula: 'pelanggan hilang ÷ pelanggan di awal',
  },
  repeat_purchase_rate: {
    name: 'Tingkat pembelian ulang',
    formula: 'pelanggan dengan 2 pesanan atau lebih ÷ pelanggan',
  },
  purchase_frequency: {
    name: 'Frekuensi pembelian',
    formula: 'pesanan ÷ pelanggan berbeda',
  },
  returning_customer_rate: {
    name: 'Tingkat pelanggan kembali',
    formula: 'pelanggan yang pernah membeli ÷ pelanggan',
  },
});
