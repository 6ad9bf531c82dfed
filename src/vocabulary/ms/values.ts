import type { ValueWords } from '../value-words';

/** The Malay words in cells. */
export const ms = {
  statuses: {
    draft: 'sebut harga|sebutharga|draf|troli ditinggalkan|ditinggalkan',
    unpaid: 'belum bayar|belum dibayar|tidak dibayar|menunggu bayaran|untuk dibayar|bayaran tertangguh',
    placed: 'menunggu|baru|tertangguh',
    paid: 'dibayar balik sebahagian|bayaran balik sebahagian|dipulangkan sebahagian|bayaran balik separa|sedia dihantar|bayaran diterima|dibayar|disahkan|diproses|dibungkus|dihantar|perlu dihantar|dalam penghantaran',
    completed: 'selesai|tiba|sampai|diterima|berjaya|tamat|siap|lengkap|dituntut|selesai dihantar',
    cancelled: 'tidak berjaya|pembatalan|dibatalkan|batal|gagal|ditolak|tamat tempoh|luput',
    refunded: 'bayaran balik|dibayar balik|wang dikembalikan|dipulangkan wang',
    returned: 'dipulangkan|pulangan|pemulangan|penghantaran gagal|dikembalikan kepada penjual',
  },
  answers: {
    yes: 'ya|betul|benar|puas|baik|bagus|memuaskan',
    neutral: 'neutral|berkecuali|biasa saja',
    no: 'tidak|tak|bukan|salah|kurang|kecewa',
  },
  months: [
    'januari|jan',
    'februari|feb',
    'mac',
    'april|apr',
    'mei',
    'jun',
    'julai|jul',
    'ogos|ogo',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'disember|dis',
  ],
  durations: { second: 'saat', minute: 'minit', hour: 'jam', day: 'hari' },
  magnitudes: { thousand: 'k|rb|ribu', million: 'juta', billion: 'bilion' },
  numbers:
    'sifar|satu|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|sejuta|juta|setengah|percuma',
  days: 'hari ini|semalam|kelmarin|esok|sekarang|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad',
  nothing: 'kosong|tiada|belum ada',
  loading: 'memuatkan|sedang memuatkan',
  guests: 'tiada emel|tanpa nama|tetamu|umum|tiada nama|tiada',
  numberedGuests: 'tetamu',
  guestMail: 'tunai|pelanggan|tetamu|umum|tiada|tiada emel|tanpa emel',
  flags: { yes: 'ya|benar|batal|dibatalkan', no: 'tidak|palsu|salah|bukan' },
  unchecked: 'palsu|salah',
  refunds: {
    noun: 'pemulangan|pulangan|bayaran balik',
    done: 'dipulangkan|dibayar balik',
    never: 'tidak|belum|tanpa|tiada|bukan',
    afterNever: 'ada|di',
    notDone: 'ditolak|dibatalkan|diminta|dimohon|diproses',
    beforeNotDone: 'permintaan|permohonan',
    asked: 'permintaan|permohonan|menunggu',
  },
  columnNames:
    'saluran|saluran jualan|sumber|produk|nama produk|barang|nama barang|segmen|laluan|laluan penukaran|titik sentuh|perjalanan pelanggan|pelanggan|nama pelanggan|id pelanggan|pembeli|nama pembeli|nama|emel pelanggan|pesanan|no pesanan|nombor pesanan|id pesanan|no invois|nombor invois|no resit|no transaksi|nombor transaksi|peranti|status|rating|penarafan|penilaian|skor|kepuasan|jawapan|ulasan|status pesanan|status bayaran|keadaan|kod pesanan',
} satisfies ValueWords;
