import type { Texts } from '../texts';

export const summary: Texts['summary'] = {
  tabName: 'Ringkasan KPI',
  title: 'Ringkasan KPI',
  period: 'Tempoh',
  comparedWith: 'Berbanding',
  notComparable: 'data tidak lengkap, tidak dibandingkan',
  dataThrough: 'Dikira hingga',
  currency: 'Mata wang',
  currencyUnknown: 'tidak dinyatakan dalam pesanan',
  columns: {
    kpi: 'KPI',
    value: 'Tempoh ini',
    previous: 'Sebelumnya',
    change: 'Perubahan',
    trend: 'Arah aliran',
    formula: 'Cara dikira',
    id: 'Id',
  },
  trend: {
    better: 'lebih baik',
    worse: 'lebih buruk',
    same: 'kekal',
    more: 'meningkat',
    less: 'menurun',
  },
  needs: (measures) => `Tiada dalam data: ${measures.join(', ')}`,
  aboutTheData: 'Tentang data',
  findingColumns: { tab: 'Helaian', rows: 'Baris', finding: 'Maksudnya' },
  toCheck: 'Perlu disemak',
  toKnow: 'Untuk makluman',
  nothingFound: 'Tiada apa-apa untuk dilaporkan: semua baris dapat dibaca.',
};
