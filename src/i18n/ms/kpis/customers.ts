import type { FamilyTexts } from '../../texts';

export const customers = (): FamilyTexts<'customers'> => ({
  new_customers: {
    name: 'Pelanggan baharu',
    formula: 'pelanggan dengan pesanan pertama dalam tempoh',
  },
  cac: {
    name: 'Kos pemerolehan pelanggan (CAC)',
    formula: 'kos pemasaran dan jualan ÷ pelanggan baharu',
  },
  clv: {
    name: 'Nilai sepanjang hayat pelanggan (CLV)',
    formula: 'nilai purata pesanan × pesanan setahun × bilangan tahun (× margin)',
  },
  clv_cac_ratio: {
    name: 'Nisbah CLV kepada CAC',
    formula: 'nilai sepanjang hayat ÷ kos pemerolehan',
  },
  retention_rate: {
    name: 'Kadar pengekalan pelanggan',
    formula: '(pelanggan di akhir − pelanggan baharu) ÷ pelanggan di awal',
  },
  churn_rate: {
    name: 'Kadar kehilangan pelanggan (churn)',
    formula: 'pelanggan yang hilang ÷ pelanggan di awal',
  },
  repeat_purchase_rate: {
    name: 'Kadar pembelian berulang',
    formula: 'pelanggan dengan 2 pesanan atau lebih ÷ pelanggan',
  },
  purchase_frequency: {
    name: 'Kekerapan pembelian',
    formula: 'pesanan ÷ pelanggan berlainan',
  },
  returning_customer_rate: {
    name: 'Kadar pelanggan kembali',
    formula: 'pelanggan yang pernah membeli ÷ pelanggan',
  },
});
