import type { FamilyTexts } from '../../texts';

export const service = (): FamilyTexts<'service'> => ({
  csat: {
    name: 'Skor kepuasan pelanggan (CSAT)',
    formula: 'penilaian terbaik ÷ semua penilaian',
  },
  nps: {
    name: 'Skor Promoter Bersih (NPS)',
    formula: '% promoter (9–10) − % pengkritik (0–6)',
  },
  complaint_rate: {
    name: 'Kadar aduan',
    formula: 'aduan ÷ pesanan',
  },
  review_score: {
    name: 'Skor ulasan',
    formula: 'purata penilaian, diberi pemberat bilangan ulasan',
  },
  hit_rate: {
    name: 'Pertanyaan sokongan setiap unit dijual (hit rate)',
    formula: 'pelanggan yang menghubungi sokongan ÷ unit dijual',
  },
  first_response_time: {
    name: 'Masa respons pertama (FRT)',
    formula: 'masa dari soalan hingga jawapan pertama, purata',
  },
  resolution_time: {
    name: 'Masa penyelesaian isu',
    formula: 'masa dari isu dibuka hingga selesai, purata',
  },
  active_issues: {
    name: 'Isu aktif',
    formula: 'isu yang dibuka dan belum selesai',
  },
});
