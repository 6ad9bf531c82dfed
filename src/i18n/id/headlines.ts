import type { Texts } from '../texts';

const because = (parts: readonly string[]): string => (parts.length === 0 ? '' : `: ${parts.join(', ')}`);

export const headlines = (): Texts['headlines'] => ({
  rose: (kpi, change, parts) => `${kpi} naik (${change})${because(parts)}.`,
  fell: (kpi, change, parts) => `${kpi} turun (${change})${because(parts)}.`,
  mostIn: (segment, effect) => `Sebagian besar di ${segment} (${effect}).`,
  mostAt: (step) => `Sebagian besar di satu langkah: ${step}.`,
  inChannel: (channel, sentence) => `${channel}: ${sentence}`,
  holiday: (holiday, day, ordersADay, ordersElse, days, daysCompared) =>
    `${holiday} (${day}): ${ordersADay} pesanan per hari saat orang berbelanja untuk hari itu, ${ordersElse} pada hari lain. Hari seperti itu: ${days} di periode ini, ${daysCompared} di periode pembanding.`,
  weakChannel: (channel, ofVisitors, ofOrders, conversion, ofOthers) =>
    `${channel} membawa ${ofVisitors} pengunjung tetapi ${ofOrders} pesanan: ${conversion} dari mereka membeli, di tempat lain ${ofOthers}.`,
  ordersMore: (count) => `Itu sekitar ${count} pesanan lebih banyak.`,
  ordersFewer: (count) => `Itu sekitar ${count} pesanan lebih sedikit.`,
  nothingCertain: 'Tidak ada perubahan yang pasti: yang bergerak bisa saja kebetulan.',
  noOrders: {
    period: 'Tidak ada pesanan di periode ini: apakah ada ekspor yang belum masuk?',
    compared: 'Tidak ada pesanan di periode pembanding: apakah ada ekspor yang belum masuk?',
  },
  uncertain: (kpi, value, change, sure) =>
    `${kpi}: ${[`${value} (${change})`, sure].filter(Boolean).join(', ')}.`,
  comingHoliday: (holiday, day, ordersADay, ordersElse) =>
    `Setelah periode ini: ${holiday} (${day}). Terakhir kali ada ${ordersADay} pesanan per hari saat orang berbelanja untuk hari itu, ${ordersElse} pada hari lain.`,
  largestChannel: (channel, share) => `Kanal terbesar: ${channel}, ${share} dari pendapatan.`,
  missing: (kpi, missing) => `${kpi} tidak diketahui, karena ini tidak ada: ${missing}.`,
  drivers: {
    visitors: 'pengunjung',
    conversion: 'konversi',
    customers: 'pelanggan',
    frequency: 'pesanan per pelanggan',
    unnamedOrders: 'pesanan tanpa nama pelanggan',
    orders: 'pesanan',
    orderValue: 'nilai pesanan',
    revenue: 'pendapatan',
    costOfGoods: 'harga pokok',
    taxes: 'pajak',
    marketing: 'pemasaran',
    otherCosts: 'biaya lain',
    visits: 'kunjungan',
    addToCart: 'kunjungan ke keranjang',
    toCheckout: 'keranjang ke checkout',
    toOrder: 'langkah ke pesanan',
  },
});
