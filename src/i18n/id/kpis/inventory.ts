import type { FamilyTexts } from '../../texts';

export const inventory = (): FamilyTexts<'inventory'> => ({
  inventory_turnover: {
    name: 'Perputaran persediaan',
    formula: 'harga pokok penjualan ÷ nilai stok rata-rata',
  },
  days_of_inventory: {
    name: 'Umur persediaan',
    formula: 'jumlah hari ÷ perputaran persediaan',
  },
  stockout_rate: {
    name: 'Tingkat stok kosong (stockout)',
    formula: 'hari-produk tanpa stok ÷ hari-produk yang diperiksa',
  },
  order_cycle_time: {
    name: 'Waktu siklus pesanan',
    formula: 'hari dari pemesanan sampai barang diterima, rata-rata',
  },
  return_rate: {
    name: 'Tingkat retur barang',
    formula: 'barang diretur ÷ barang terjual',
  },
  reorder_point: {
    name: 'Titik pemesanan ulang',
    formula: 'rata-rata penjualan harian × waktu tunggu + z × simpangan baku × √waktu tunggu',
  },
});
