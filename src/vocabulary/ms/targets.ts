import type { TargetWords } from '../target-words';

/** The Malay words that owners write in tables of targets, besides those of the add-on. */
export const ms = {
  columns: {
    kpi: 'metrik|ukuran|penunjuk',
    segment: 'saluran|peranti',
    type: 'arah',
    baseline: 'nilai awal|nilai permulaan|daripada|semasa',
    target: 'sasaran|nilai sasaran',
    start: 'tarikh mula|bermula',
    deadline: 'tamat|hingga',
    owner: 'pemilik|pemilik sasaran',
    note: 'ulasan|catatan',
  },
  aims: {
    reach: 'capai|naikkan|turunkan|jumlah|nisbah|tahap',
    above: 'di atas|minimum|sekurang kurangnya|kekal atas',
    below: 'di bawah|maksimum|selebihnya|tidak melebihi|kekal bawah',
  },
  segments: {
    all: 'semua|keseluruhan|semua saluran',
    mobile: 'mudah alih|telefon|telefon bimbit',
    tablet: 'tablet',
    desktop: 'komputer|komputer riba',
  },
} satisfies TargetWords;
