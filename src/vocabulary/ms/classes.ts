import type { ClassWords } from '../class-words';

/** The class words of Malay. */
export const ms = {
  channels: {
    web: 'kedai online|kedai dalam talian|laman|organik|carian|terus|langsung|buletin|rujukan|aplikasi|berbayar',
    social: 'sosial|pempengaruh',
    marketplace: 'lokapasar',
    shop: 'kedai|gerai|outlet|luring|fizikal|cawangan',
    other: 'lain|lain lain|borong|telefon',
  },
  devices: {
    mobile: 'telefon|telefon bimbit|mudah alih|aplikasi',
    tablet: 'tablet',
    desktop: 'komputer riba|komputer',
  },
  costs: {
    goods: 'stok|produk|barang|barangan|inventori|belian|bahan|bahan mentah|modal|kos barang',
    advertising: 'iklan|pengiklanan',
    marketing: 'promosi|pemasaran|komisen jualan|pasukan jualan|pempengaruh',
    tax: 'cukai|zakat',
  },
  surveys: {
    nps: 'syor',
    csat: 'kepuasan|puas',
    review: 'ulasan|penilaian|bintang',
  },
  tickets: { complaint: 'aduan|mengeluh' },
  ticketStatuses: {
    open: 'belum selesai',
    closed: 'selesai|diselesaikan|ditutup|tutup',
  },
} satisfies ClassWords;
