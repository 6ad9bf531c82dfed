import type { TargetWords } from '../target-words';

/** The Indonesian words that owners write in tables of targets, besides those of the add-on. */
export const id = {
  columns: {
    kpi: 'metrik|ukuran|indikator',
    segment: 'kanal|saluran|perangkat',
    type: 'tipe|arah',
    baseline: 'nilai awal|awal|dari|saat ini',
    target: 'sasaran|nilai target',
    start: 'tanggal mulai|tgl mulai|dari tanggal',
    deadline: 'batas waktu|jatuh tempo|tanggal akhir|selesai|sampai|tenggat waktu',
    owner: 'pemilik|pj|pemilik target',
    note: 'keterangan|komentar|catatan',
  },
  aims: {
    reach: 'capai|naik|naikkan|naikkan ke|turun|turunkan|jumlah|rasio|tingkat',
    above: 'di atas|minimal|setidaknya|sekurang kurangnya|paling sedikit',
    below: 'di bawah|maksimal|paling banyak|tidak melebihi',
  },
  segments: {
    all: 'semua|seluruh toko|keseluruhan|semua saluran',
    mobile: 'ponsel|seluler|hp|telepon|handphone',
    tablet: 'tablet',
    desktop: 'komputer|laptop',
  },
} satisfies TargetWords;
