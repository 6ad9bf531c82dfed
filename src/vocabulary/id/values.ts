import type { ValueWords } from '../value-words';

/** The Indonesian words in cells. */
export const id = {
  statuses: {
    draft: 'penawaran|draf|konsep|keranjang ditinggalkan|ditinggalkan',
    unpaid:
      'belum bayar|belum dibayar|belum lunas|tidak dibayar|menunggu pembayaran|menunggu bayar|menunggu transfer|untuk dibayar|pembayaran tertunda',
    placed: 'menunggu|tertunda|baru|ditahan',
    paid: 'dikembalikan sebagian|sebagian dikembalikan|pengembalian sebagian|pengembalian dana sebagian|retur sebagian|siap dikirim|dibayar sebagian|menunggu pickup|menunggu dikirim|dibayar|sudah bayar|lunas|terbayar|dikonfirmasi|diproses|dikemas|perlu dikirim|dikirim|dalam pengiriman|dalam perjalanan',
    completed: 'selesai|tiba|sampai|terkirim|diterima|berhasil|sukses|lengkap|siap|sudah diambil|terpenuhi',
    cancelled:
      'tidak berhasil|pembatalan|dibatalkan|batal|gagal|ditolak|kedaluwarsa|kadaluarsa|hangus|waktu pembayaran habis|pembayaran gagal',
    refunded: 'dana dikembalikan|pengembalian dana|uang kembali|dikembalikan|pengembalian',
    returned:
      'retur|diretur|pengembalian barang|barang dikembalikan|gagal kirim|pengiriman gagal|paket hilang|kembali ke pengirim|dikembalikan ke penjual|pengembalian barang dana|ditolak pembeli',
  },
  answers: {
    yes: 'ya|iya|betul|benar|puas|baik|bagus|sangat baik|memuaskan',
    neutral: 'netral|biasa saja',
    no: 'tidak|kurang|tak|bukan|salah|buruk|kecewa',
  },
  months: [
    'januari|jan',
    'februari|feb|pebruari',
    'maret|mar',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'agustus|agu|agt|ags',
    'september|sep|sept',
    'oktober|okt',
    'november|nov|nopember',
    'desember|des',
  ],
  durations: { second: 'detik|dtk', minute: 'menit|mnt', hour: 'jam', day: 'hari' },
  magnitudes: { thousand: 'k|rb|rbu|ribu|rebu', million: 'jt|juta', billion: 'miliar|milyar' },
  numbers:
    'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|sejuta|juta|setengah|gratis',
  days: 'hari ini|kemarin|besok|sekarang|senin|selasa|rabu|kamis|jumat|sabtu|minggu',
  nothing: 'kosong|tidak ada|belum ada|nihil',
  loading: 'memuat|sedang memuat',
  guests: 'tanpa email|tidak ada|anonim|tamu|umum|tanpa nama|pelanggan umum|pembeli umum',
  numberedGuests: 'tamu',
  guestMail: 'tunai|pelanggan|anonim|tamu|umum|tanpa email|tidak ada',
  flags: { yes: 'ya|benar|batal|dibatalkan', no: 'tidak|tdk|salah|bukan' },
  unchecked: 'salah',
  refunds: {
    noun: 'retur|pengembalian|pengembalian dana|pengembalian barang',
    done: 'diretur|dikembalikan',
    never: 'tidak|belum|tanpa|bukan',
    afterNever: 'ada|di',
    notDone: 'ditolak|dibatalkan|diminta|diajukan|diproses',
    beforeNotDone: 'permintaan',
    asked: 'permintaan|permohonan|menunggu',
  },
  columnNames:
    'kanal|kanal penjualan|saluran|sumber|produk|nama produk|barang|nama barang|segmen|jalur|jalur konversi|titik kontak|titik sentuh|perjalanan pelanggan|pelanggan|nama pelanggan|id pelanggan|pembeli|nama pembeli|konsumen|nama|email pelanggan|pesanan|no pesanan|nomor pesanan|id pesanan|no invoice|nomor invoice|no nota|id transaksi|no transaksi|perangkat|status|rating|penilaian|skor|kepuasan|jawaban|ulasan|status pesanan|status pembayaran|status order|kode pesanan',
} satisfies ValueWords;
