import type { FamilyTexts } from '../../texts';

export const inventory = (): FamilyTexts<'inventory'> => ({
  inventory_turnover: {
    name: 'Pusing ganti inventori',
    formula: 'kos barang dijual ÷ purata nilai stok',
  },
  days_of_inventory: {
    name: 'Hari inventori',
    formula: 'bilangan hari ÷ pusing ganti inventori',
  },
  stockout_rate: {
    name: 'Kadar kehabisan stok',
    formula: 'hari-produk tanpa stok ÷ hari-produk yang diperiksa',
  },
  order_cycle_time: {
    name: 'Masa kitaran pesanan',
    formula: 'hari dari pesanan hingga penghantaran, purata',
  },
  return_rate: {
    name: 'Kadar pemulangan barang',
    formula: 'barang dipulangkan ÷ barang dijual',
  },
  reorder_point: {
    name: 'Titik pesanan semula',
    formula: 'purata jualan harian × masa menunggu + z × sisihan piawai × √masa menunggu',
  },
});
