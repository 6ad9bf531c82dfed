import type { Texts } from '../texts';

export const summary = (): Texts['summary'] => ({
  stale: (day, reason) => `Tidak diperbarui sejak ${day}: ${reason}`,
  tabName: 'Ringkasan KPI',
  title: 'Ringkasan KPI',
  period: 'Periode',
  comparedWith: 'Dibanding',
  notComparable: 'data belum lengkap, tidak dibandingkan',
  dataThrough: 'Dihitung sampai',
  currency: 'Mata uang',
  currencyUnknown: 'tidak disebut di pesanan',
  columns: {
    kpi: 'KPI',
    value: 'Periode ini',
    previous: 'Sebelumnya',
    change: 'Perubahan',
    trend: 'Tren',
    formula: 'Cara menghitung',
    id: 'Id',
  },
  trend: { better: 'membaik', worse: 'memburuk', same: 'tetap', more: 'naik', less: 'turun' },
  needs: (measures) => `Tidak ada di data: ${measures.join(', ')}`,
  aboutTheData: 'Tentang data',
  findingColumns: { tab: 'Sheet', rows: 'Baris', finding: 'Artinya' },
  toCheck: 'Perlu dicek',
  toKnow: 'Perlu diketahui',
  nothingFound: 'Tidak ada catatan: semua baris terbaca.',
});
