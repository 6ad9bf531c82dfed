import type { FamilyTexts } from '../../texts';

export const sales = (): FamilyTexts<'sales'> => ({
  revenue: {
    name: 'Pendapatan (omzet)',
    formula: 'total nominal pesanan yang jadi',
  },
  gmv: {
    name: 'Nilai barang dagangan bruto (GMV)',
    formula: 'total harga × jumlah barang',
  },
  orders: {
    name: 'Pesanan',
    formula: 'banyaknya nomor pesanan yang berbeda',
  },
  aov: {
    name: 'Nilai rata-rata pesanan (AOV)',
    formula: 'pendapatan ÷ pesanan',
  },
  order_size: {
    name: 'Barang per pesanan',
    formula: 'barang ÷ pesanan',
  },
  cogs: {
    name: 'Harga pokok penjualan (HPP)',
    formula: 'total harga pokok satuan × jumlah barang',
  },
  gross_profit: {
    name: 'Laba kotor',
    formula: 'pendapatan − HPP',
  },
  gross_margin: {
    name: 'Margin laba kotor',
    formula: '(pendapatan − HPP) ÷ pendapatan',
  },
  net_profit: {
    name: 'Laba bersih',
    formula: 'pendapatan − HPP − pajak − biaya lain',
  },
  net_margin: {
    name: 'Margin laba bersih',
    formula: 'laba bersih ÷ pendapatan',
  },
  average_margin: {
    name: 'Margin rata-rata',
    formula: '(total pendapatan − total biaya) ÷ total pendapatan',
  },
  revenue_growth: {
    name: 'Pertumbuhan pendapatan',
    formula: '(periode ini − sebelumnya) ÷ |sebelumnya|',
  },
  cancellation_rate: {
    name: 'Tingkat pembatalan',
    formula: 'pesanan batal ÷ pesanan',
  },
  revenue_per_visitor: {
    name: 'Pendapatan per pengunjung',
    formula: 'pendapatan ÷ pengunjung',
  },
});
