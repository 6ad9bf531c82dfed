import type { ClassWords } from '../class-words';

/** The class words of Indonesian. */
export const id = {
  channels: {
    web: 'toko online|situs|organik|pencarian|langsung|buletin|rujukan|afiliasi|aplikasi|berbayar',
    social: 'sosial|medsos',
    marketplace: 'lokapasar',
    shop: 'toko|gerai|outlet|luring|kasir|fisik|cabang',
    other: 'lainnya|lain|lain lain|grosir|telepon',
  },
  devices: {
    mobile: 'handphone|hp|ponsel|seluler|telepon|aplikasi',
    tablet: 'tablet',
    desktop: 'laptop|komputer',
  },
  costs: {
    goods: 'hpp|stok|produk|barang|persediaan|pembelian|bahan|bahan baku|modal|harga pokok',
    advertising: 'iklan|periklanan',
    marketing: 'promosi|pemasaran|komisi penjualan|tim penjualan|afiliasi|endorse',
    tax: 'ppn|pph|pajak|cukai|zakat|bea|bea cukai',
  },
  surveys: {
    nps: 'rekomendasi',
    csat: 'kepuasan|puas',
    review: 'ulasan|penilaian|bintang',
  },
  tickets: { complaint: 'keluhan|komplain|pengaduan|aduan|mengeluh' },
  ticketStatuses: {
    open: 'belum selesai|dibuka kembali',
    closed: 'selesai|terselesaikan|diselesaikan|ditutup|tutup',
  },
} satisfies ClassWords;
