/** Headers of tables that are neither orders nor visits but share words with both, separated by bars. */
export const otherTables =
  'nama kampanye|kampanye|impresi|jangkauan|klik|klik tautan|biaya iklan|prioritas|subjek|stok|gudang|gudang asal|pemasok|stok akhir|stok awal|tanggal lahir|tanggal daftar|tgl daftar|bergabung|jumlah pesanan|pesanan terakhir|pengeluaran|jenis biaya|debit|saldo|nps|rating|ulasan|pengikut';
