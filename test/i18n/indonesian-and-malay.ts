/** Business words of Indonesia that owners in Malaysia do not use. */
export const onlyIndonesian =
  /\b(?:keranjang|pengunjung|kunjungan|kolom|sheet|spreadsheet|tanggal|nomor|periode|kuartal|tingkat|mata uang|uang|rata-rata|retur|diretur|karena|coba|bisa|pajak|keluhan|detik|menit|persen|persentase|rasio|rentang|unduhan|seluler|daring|toko|situs|limbah|jangkauan|kanal)\b/i;

/** Business words of Malaysia that owners in Indonesia do not use. */
export const onlyMalay =
  /\b(?:troli|pelawat|lawatan|lajur|helaian|hamparan|tarikh|nombor|tempoh|suku tahun|kadar|mata wang|wang|purata|pemulangan|kerana|cuba|boleh dibaca|jualan|baharu|cukai|aduan|minit|peratus|peratusan|nisbah|julat|muat turun|mudah alih|dalam talian|kedai|laman|bahagian|penarafan|khidmat|saluran|kos)\b/i;
