import type { Texts } from '../texts';

export const dataCheck = (): Texts['dataCheck'] => ({
  tabName: 'Pemeriksaan data',
  severities: { problem: 'Masalah', check: 'Perlu diperiksa', note: 'Perlu diketahui' },
  counts: {
    problem: (count) => `${count} masalah`,
    check: (count) => `${count} perlu diperiksa`,
    note: (count) => `${count} catatan`,
  },
  nothing: 'Tidak ada catatan: semua baris terbaca',
  columns: {
    severity: 'Tingkat masalah',
    tab: 'Sheet',
    column: 'Kolom',
    rows: 'Baris',
    cell: 'Pertama',
    found: 'Yang ditemukan',
    concerns: 'Menyangkut',
    done: 'Yang dilakukan',
    id: 'Id',
  },
  andMore: (names, more) => (more === 0 ? names : `${names} dan ${more} lagi`),
  allTabs: 'Semua sheet dan pemakaian barisnya',
  tabColumns: {
    takenFor: 'Dibaca sebagai',
    confidence: 'Keyakinan',
    filled: 'Baris yang ada',
    used: 'Dipakai',
    explained: 'Tidak dipakai, lihat di atas',
  },
  confidences: { sure: 'pasti', likely: 'kemungkinan besar', unsure: 'tidak pasti' },
});
