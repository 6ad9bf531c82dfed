import type { Texts } from '../texts';

export const dataCheck = (): Texts['dataCheck'] => ({
  tabName: 'Semakan data',
  severities: { problem: 'Masalah', check: 'Perlu disemak', note: 'Untuk makluman' },
  counts: {
    problem: (count) => `${count} masalah`,
    check: (count) => `${count} perlu disemak`,
    note: (count) => `${count} makluman`,
  },
  nothing: 'Tiada apa-apa untuk dilaporkan: semua baris dapat dibaca',
  columns: {
    severity: 'Tahap masalah',
    tab: 'Helaian',
    column: 'Lajur',
    rows: 'Baris',
    cell: 'Pertama',
    found: 'Yang ditemui',
    concerns: 'Melibatkan',
    done: 'Yang dilakukan',
    id: 'Id',
  },
  andMore: (names, more) => (more === 0 ? names : `${names} dan ${more} lagi`),
  allTabs: 'Semua helaian dan status barisnya',
  tabColumns: {
    takenFor: 'Dibaca sebagai',
    confidence: 'Keyakinan',
    filled: 'Baris yang ada',
    used: 'Digunakan',
    explained: 'Tidak digunakan, lihat di atas',
  },
  confidences: { sure: 'pasti', likely: 'berkemungkinan besar', unsure: 'tidak pasti' },
});
