/** Headers of tables that are neither orders nor visits but share words with both, separated by bars. */
export const otherTables =
  'kempen|nama kempen|klik|jumlah yang dibelanjakan|keutamaan|subjek|stok|gudang|gudang asal|pembekal|stok akhir|stok awal|baki stok|jumlah pesanan|tarikh lahir|tarikh daftar|perbelanjaan|debit|baki|nps|rating|ulasan|pengikut';
