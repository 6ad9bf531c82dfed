import type { Texts } from '../texts';

export const messages = (): Texts['messages'] => ({
  notDone: 'Ringkasan tidak dibuat',
  written: (tab) => `Ringkasan ada di sheet “${tab}”.`,
  busy: 'Orang lain sedang membuat ringkasan. Coba beberapa saat lagi.',
  writeFailed: (tab, reason) =>
    `Sheet “${tab}” tidak bisa ditulisi, dan semuanya tetap seperti semula. Pesan dari spreadsheet: ${reason}`,
  editedTitle: 'Ringkasan sudah diubah secara manual',
  edited: (tab, cells) =>
    `Di “${tab}”, isi ${cells.join(', ')} bukan lagi seperti yang ditulis. Buat sheet ringkasan baru? Sheet ini tetap seperti adanya dan menjadi milik Anda.`,
  reshaped: (tab) =>
    `Di “${tab}”, ada baris atau kolom yang ditambah atau dihapus di dalam ringkasan. Buat sheet ringkasan baru? Sheet ini tetap seperti adanya dan menjadi milik Anda.`,
  restore: (tab) =>
    `Kalau begitu, pulihkan “${tab}”? Ringkasan ditulis di atas yang Anda ketik di dalamnya. Jika tidak, tidak ada yang diubah.`,
  leftAsItIs: (tab) =>
    `Tidak ada yang diubah. “${tab}” tetap seperti yang Anda tinggalkan, dengan angka dari pembuatan terakhir.`,
  unexpected: (reason) => `Terjadi kesalahan, dan tidak ada yang diubah: ${reason}`,
  badRequest: 'Permintaan dari sidebar tidak terbaca. Tutup sidebar, buka lagi, lalu coba lagi.',
  noSpreadsheet: 'Tidak ada spreadsheet yang terbuka. Buka spreadsheet toko Anda, lalu coba lagi.',
  settingsMended: 'Beberapa setelan tidak bisa dibaca dan kembali ke setelan bawaan. Silakan periksa.',
  settingsUnreadable:
    'Setelan spreadsheet ini tidak bisa dibaca: rusak, atau ditulis oleh versi add-on yang lebih baru. Untuk sementara setelan bawaan yang dipakai; yang lama tetap disimpan.',
});
