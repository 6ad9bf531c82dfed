/** Headings of tables that are neither orders nor visits, though they share words with both, parted by bars. */
export const otherTables =
  'nama kampanye|kampanye|impresi|jangkauan|klik|klik tautan|biaya iklan|prioritas|subjek|stok|gudang|gudang asal|pemasok|stok akhir|stok awal|tanggal lahir|tanggal daftar|tgl daftar|bergabung|jumlah pesanan|pesanan terakhir|pengeluaran|jenis biaya|debit|saldo|nps|rating|ulasan|pengikut';
