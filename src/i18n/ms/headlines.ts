import type { Texts } from '../texts';

const because = (parts: readonly string[]): string => (parts.length === 0 ? '' : `: ${parts.join(', ')}`);

export const headlines = (): Texts['headlines'] => ({
  rose: (kpi, change, parts) => `${kpi} naik (${change})${because(parts)}.`,
  fell: (kpi, change, parts) => `${kpi} turun (${change})${because(parts)}.`,
  mostIn: (segment, effect) => `Kebanyakannya di ${segment} (${effect}).`,
  mostAt: (step) => `Kebanyakannya pada satu langkah: ${step}.`,
  inChannel: (channel, sentence) => `${channel}: ${sentence}`,
  holiday: (holiday, day, ordersADay, ordersElse, days, daysCompared) =>
    `${holiday} (${day}): ${ordersADay} pesanan sehari apabila orang membeli untuk hari itu, ${ordersElse} pada hari lain. Hari sebegitu: ${days} dalam tempoh ini, ${daysCompared} dalam tempoh perbandingan.`,
  weakChannel: (channel, ofVisitors, ofOrders, conversion, ofOthers) =>
    `${channel} membawa ${ofVisitors} pelawat tetapi ${ofOrders} pesanan: ${conversion} daripada mereka membeli, di tempat lain ${ofOthers}.`,
  ordersMore: (count) => `Itu kira-kira ${count} pesanan lebih banyak.`,
  ordersFewer: (count) => `Itu kira-kira ${count} pesanan lebih sedikit.`,
  nothingCertain: 'Tiada perubahan yang pasti: yang berubah mungkin kebetulan.',
  noOrders: {
    period: 'Tiada pesanan dalam tempoh ini: adakah eksport yang belum dimasukkan?',
    compared: 'Tiada pesanan dalam tempoh perbandingan: adakah eksport yang belum dimasukkan?',
  },
  uncertain: (kpi, value, change, sure) =>
    `${kpi}: ${[`${value} (${change})`, sure].filter(Boolean).join(', ')}.`,
  comingHoliday: (holiday, day, ordersADay, ordersElse) =>
    `Selepas tempoh ini: ${holiday} (${day}). Kali terakhir ada ${ordersADay} pesanan sehari apabila orang membeli untuk hari itu, ${ordersElse} pada hari lain.`,
  largestChannel: (channel, share) => `Saluran terbesar: ${channel}, ${share} daripada hasil.`,
  missing: (kpi, missing) => `${kpi} tidak diketahui, kerana ini tiada: ${missing}.`,
  drivers: {
    visitors: 'pelawat',
    conversion: 'penukaran',
    customers: 'pelanggan',
    frequency: 'pesanan setiap pelanggan',
    unnamedOrders: 'pesanan tanpa nama pelanggan',
    orders: 'pesanan',
    orderValue: 'nilai pesanan',
    revenue: 'hasil',
    costOfGoods: 'kos barang',
    taxes: 'cukai',
    marketing: 'pemasaran',
    otherCosts: 'kos lain',
    visits: 'lawatan',
    addToCart: 'lawatan ke troli',
    toCheckout: 'troli ke daftar keluar',
    toOrder: 'langkah ke pesanan',
  },
});
