import type { FamilyHelp } from '../../help-texts';

export const inventory: FamilyHelp<'inventory'> = {
  inventory_turnover: {
    meaning: 'Berapa kali stok habis dijual dan diganti dalam tempoh itu.',
    notToConfuse:
      'Bukan hasil jualan ÷ stok, yang menjadikan stok nampak lebih laju. Kos barang dijual ialah kos barang itu sahaja, tanpa pemasaran dan gaji.',
  },
  days_of_inventory: {
    meaning: 'Berapa hari stok boleh bertahan pada kadar jualan sekarang.',
    notToConfuse: 'Jika kos barang dijual ialah bagi sebulan, beri bilangan hari bulan itu, bukan 365.',
    arguments: { days: 'Bilangan hari yang diliputi oleh cogs, lazimnya 365.' },
  },
  stockout_rate: {
    meaning:
      'Bahagian hari-produk apabila produk tidak dapat dibeli. Sepuluh produk yang dipantau selama tiga puluh hari ialah 300 hari-produk.',
  },
  order_cycle_time: {
    meaning:
      'Berapa hari dari pesanan dibuat hingga barang dihantar kepada pelanggan. Pesanan yang belum sampai tidak dikira.',
    notToConfuse: 'Bukan masa hingga bungkusan dipos: kiraan tamat apabila pelanggan menerima barang.',
  },
  return_rate: {
    meaning: 'Bahagian barang dijual yang dipulangkan oleh pelanggan.',
    notToConfuse: 'Bukan bahagian pelanggan yang membeli semula: itu kadar pelanggan kembali.',
  },
  reorder_point: {
    meaning:
      'Baki stok apabila anda perlu memesan semula, supaya stok cukup sehingga bekalan tiba, dengan kebarangkalian mengikut tahap perkhidmatan yang dipilih.',
    notToConfuse: 'Angka ini memberitahu bila perlu memesan, bukan berapa banyak.',
    arguments: {
      daily_demand: 'Barang dijual setiap hari. Tulis 0 bagi hari tanpa jualan: sel kosong dilangkau.',
    },
  },
};
