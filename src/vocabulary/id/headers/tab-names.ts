import type { TabNameWords } from '../../header-words';

/** The words of Indonesian names of tabs. */
export const tabNames = {
  kinds: {
    orders: 'pesanan|penjualan|transaksi',
    traffic: 'trafik|kunjungan|pengunjung',
    ads: 'ads|iklan|kampanye',
    costs: 'biaya|pengeluaran|beban|modal|hpp|belanja',
    surveys: 'nps|csat|survei|ulasan|penilaian|kepuasan',
    support: 'tiket|keluhan|bantuan|layanan',
    inventory: 'stok|persediaan|gudang',
    social: 'sosial|media sosial|pengikut|aplikasi',
    sustainability: 'keberlanjutan|energi|listrik|karbon|limbah|sampah',
    rates: 'kurs|nilai tukar',
  },
  places: 'daring|luring|toko|gerai|cabang|kasir|butik',
  fillers:
    'pesanan|penjualan|laporan|ekspor|salinan|salinan dari|dari|daftar|transaksi|semua|data penjualan|trafik|kunjungan|iklan|performa|ulasan|stok|tahun|bulan',
} satisfies TabNameWords;
