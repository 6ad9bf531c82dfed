import type { TabNameWords } from '../../header-words';

/** The words of Malay names of tabs. */
export const tabNames = {
  kinds: {
    orders: 'pesanan|transaksi|jualan|tempahan',
    traffic: 'trafik|lawatan|pelawat',
    ads: 'iklan|kempen|pengiklanan',
    costs: 'modal|kos|perbelanjaan|belanja',
    surveys: 'nps|csat|ulasan|penilaian|kepuasan|tinjauan|maklum balas',
    support: 'tiket|bantuan|aduan|sokongan|khidmat',
    inventory: 'stok|inventori|gudang',
    social: 'sosial|media sosial|pengikut|aplikasi',
    sustainability: 'karbon|sampah|kelestarian|tenaga|elektrik',
    rates: 'kadar|tukaran',
  },
  places: 'dalam talian|kedai|gerai|cawangan|butik',
  fillers:
    'pesanan|jualan|laporan|salinan|daftar|transaksi|semua|trafik|lawatan|iklan|prestasi|ulasan|stok|tahun|bulan',
} satisfies TabNameWords;
