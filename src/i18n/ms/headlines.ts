import type { Texts } from '../texts';

const because = (parts: readonly string[]): string => (parts.length === 0 ? '' : `: ${parts.join(', ')}`);

export const headlines = (): Texts['headlines'] => ({
  rose: (kpi, change, parts) => `${kpi} naik (${change})${because(parts)}.`,
  fell: (kpi, change, parts) => `${kpi} turun (${change})${because(parts)}.`,
  mostIn: (segment) => `Kebanyakannya di ${segment}.`,
  nothingCertain: 'Tiada perubahan yang pasti: yang berubah mungkin kebetulan.',
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
