/** Headings of tables that are neither orders nor visits, though they share words with both, parted by bars. */
export const otherTables =
  'kempen|nama kempen|klik|jumlah yang dibelanjakan|keutamaan|subjek|stok|gudang|gudang asal|pembekal|stok akhir|stok awal|baki stok|jumlah pesanan|tarikh lahir|tarikh daftar|perbelanjaan|debit|baki|nps|rating|ulasan|pengikut';
