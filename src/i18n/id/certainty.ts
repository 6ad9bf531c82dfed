import type { Texts } from '../texts';

export const certainty = (): Texts['certainty'] => ({
  rise: (low, high) => `kenaikan nyata: antara ${low} dan ${high}`,
  fall: (low, high) => `penurunan nyata: antara ${low} dan ${high}`,
  maybeChance: 'mungkin kebetulan',
  tooFew: {
    days: 'terlalu sedikit hari untuk memastikannya',
    orders: 'terlalu sedikit pesanan untuk memastikannya',
    customers: 'terlalu sedikit pelanggan untuk memastikannya',
    visits: 'terlalu sedikit kunjungan untuk memastikannya',
    answers: 'terlalu sedikit jawaban untuk memastikannya',
    tickets: 'terlalu sedikit tiket untuk memastikannya',
    cases: 'terlalu sedikit kasus untuk memastikannya',
  },
  unknown: (reason) => `tidak ada rentang yang jujur: ${reason}`,
  reasons: {
    level: 'ini keadaan pada satu saat',
    sharedDays: 'kedua angka melihat setahun ke belakang dan sebagian besar harinya sama',
    comparison: 'ini sendiri sudah sebuah perbandingan',
    noDays: 'angkanya tidak diketahui per hari',
    youngHistory: 'pesanan dimulai begitu dekat sebelumnya sehingga pelanggan lama tampak baru',
    otherLostDays: 'saat itu pelanggan dihitung hilang setelah jumlah hari yang lain: datanya lebih pendek',
    othersDue: 'pelanggan dari musim ramai dihitung hilang bersamaan, lama setelahnya',
    overlap: 'kedua periode memiliki hari yang sama',
    newSource:
      'sebuah kanal mulai di dalam salah satu periode: mungkin baru, atau hanya datanya yang mulai di situ',
    noValue: 'salah satu dari kedua periode tidak punya nilai',
  },
});
