import type { FamilyTexts } from '../../texts';

export const sales = (): FamilyTexts<'sales'> => ({
  revenue: {
    name: 'Hasil jualan',
    formula: 'jumlah amaun pesanan yang menjadi jualan',
  },
  gmv: {
    name: 'Nilai kasar barangan (GMV)',
    formula: 'jumlah harga × kuantiti',
  },
  orders: {
    name: 'Pesanan',
    formula: 'bilangan nombor pesanan yang berlainan',
  },
  aov: {
    name: 'Nilai purata pesanan (AOV)',
    formula: 'hasil jualan ÷ pesanan',
  },
  order_size: {
    name: 'Barang setiap pesanan',
    formula: 'barang ÷ pesanan',
  },
  cogs: {
    name: 'Kos barang dijual (COGS)',
    formula: 'jumlah kos seunit × kuantiti',
  },
  gross_profit: {
    name: 'Untung kasar',
    formula: 'hasil jualan − kos barang dijual',
  },
  gross_margin: {
    name: 'Margin untung kasar',
    formula: '(hasil jualan − kos barang dijual) ÷ hasil jualan',
  },
  net_profit: {
    name: 'Untung bersih',
    formula: 'hasil jualan − kos barang dijual − cukai − kos lain',
  },
  net_margin: {
    name: 'Margin untung bersih',
    formula: 'untung bersih ÷ hasil jualan',
  },
  average_margin: {
    name: 'Margin purata',
    formula: '(jumlah hasil − jumlah kos) ÷ jumlah hasil',
  },
  revenue_growth: {
    name: 'Pertumbuhan hasil jualan',
    formula: '(tempoh ini − sebelumnya) ÷ |sebelumnya|',
  },
  cancellation_rate: {
    name: 'Kadar pembatalan',
    formula: 'pesanan dibatalkan ÷ pesanan',
  },
  revenue_per_visitor: {
    name: 'Hasil jualan setiap pelawat',
    formula: 'hasil jualan ÷ pelawat',
  },
});
