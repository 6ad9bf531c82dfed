import type { FamilyTexts } from '../../texts';

export const service = (): FamilyTexts<'service'> => ({
  csat: {
    name: 'Kepuasan pelanggan (CSAT)',
    formula: 'nilai terbaik ÷ semua nilai',
  },
  nps: {
    name: 'Net Promoter Score (NPS)',
    formula: '% promotor (9–10) − % detraktor (0–6)',
  },
  complaint_rate: {
    name: 'Tingkat keluhan',
    formula: 'keluhan ÷ pesanan',
  },
  review_score: {
    name: 'Skor ulasan',
    formula: 'rata-rata rating, dibobot dengan banyaknya ulasan',
  },
  hit_rate: {
    name: 'Kontak layanan per unit terjual (hit rate)',
    formula: 'pelanggan yang menghubungi layanan ÷ unit terjual',
  },
  first_response_time: {
    name: 'Waktu respons pertama',
    formula: 'waktu dari pertanyaan sampai jawaban pertama, rata-rata',
  },
  resolution_time: {
    name: 'Waktu penyelesaian masalah',
    formula: 'waktu dari laporan dibuka sampai selesai, rata-rata',
  },
  active_issues: {
    name: 'Masalah yang masih terbuka',
    formula: 'masalah yang dibuka dan belum selesai',
  },
});
