import type { Texts } from '../texts';

export const certainty = (): Texts['certainty'] => ({
  rise: (low, high) => `kenaikan sebenar: antara ${low} dengan ${high}`,
  fall: (low, high) => `penurunan sebenar: antara ${low} dengan ${high}`,
  maybeChance: 'mungkin kebetulan sahaja',
  tooFew: {
    days: 'terlalu sedikit hari untuk dipastikan',
    orders: 'terlalu sedikit pesanan untuk dipastikan',
    customers: 'terlalu sedikit pelanggan untuk dipastikan',
    visits: 'terlalu sedikit lawatan untuk dipastikan',
    answers: 'terlalu sedikit jawapan untuk dipastikan',
    tickets: 'terlalu sedikit tiket untuk dipastikan',
    cases: 'terlalu sedikit kes untuk dipastikan',
  },
  unknown: (reason) => `tiada julat yang jujur: ${reason}`,
  reasons: {
    level: 'ini keadaan pada satu saat',
    sharedDays: 'kedua-dua angka melihat setahun ke belakang dan kebanyakan harinya sama',
    comparison: 'ini sendiri sudah satu perbandingan',
    noDays: 'angkanya tidak diketahui mengikut hari',
    youngHistory: 'pesanan bermula terlalu hampir sebelumnya sehingga pelanggan lama kelihatan baharu',
    otherLostDays: 'ketika itu pelanggan dikira hilang selepas bilangan hari yang lain: datanya lebih pendek',
    othersDue: 'pelanggan dari musim sibuk dikira hilang serentak, lama selepas itu',
    overlap: 'kedua-dua tempoh berkongsi hari yang sama',
    newSource:
      'satu saluran bermula dalam salah satu tempoh: mungkin baharu, atau hanya datanya yang bermula di situ',
    noValue: 'salah satu daripada kedua-dua tempoh tiada nilai',
  },
});
