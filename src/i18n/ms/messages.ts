import type { Texts } from '../texts';

export const messages = (): Texts['messages'] => ({
  notDone: 'Ringkasan tidak dijana',
  written: (tab) => `Ringkasan ada dalam helaian “${tab}”.`,
  busy: 'Orang lain sedang menjana ringkasan. Cuba sebentar lagi.',
  writeFailed: (tab, reason) =>
    `Helaian “${tab}” tidak dapat ditulis, dan semuanya kekal seperti asal. Mesej daripada hamparan: ${reason}`,
  editedTitle: 'Ringkasan telah diubah secara manual',
  edited: (tab, cells) =>
    `Dalam “${tab}”, kandungan ${cells.join(', ')} bukan lagi seperti yang ditulis. Jana helaian ringkasan baharu? Helaian ini kekal seperti sedia ada dan menjadi milik anda.`,
  reshaped: (tab) =>
    `Dalam “${tab}”, ada baris atau lajur yang ditambah atau dibuang di dalam ringkasan. Jana helaian ringkasan baharu? Helaian ini kekal seperti sedia ada dan menjadi milik anda.`,
  restore: (tab) =>
    `Kalau begitu, pulihkan “${tab}”? Ringkasan ditulis di atas apa yang anda taip di dalamnya. Jika tidak, tiada apa-apa yang diubah.`,
  leftAsItIs: (tab) =>
    `Tiada apa-apa yang diubah. “${tab}” kekal seperti yang anda tinggalkan, dengan angka daripada penjanaan terakhir.`,
  unexpected: (reason) => `Berlaku ralat, dan tiada apa-apa diubah: ${reason}`,
  badRequest: 'Permintaan daripada bar sisi tidak dapat dibaca. Tutup bar sisi, buka semula dan cuba lagi.',
  noSpreadsheet: 'Tiada hamparan yang dibuka. Buka hamparan kedai anda dan cuba lagi.',
  settingsMended: 'Sebahagian tetapan tidak dapat dibaca dan kembali kepada tetapan lalai. Sila semak.',
  settingsUnreadable:
    'Tetapan hamparan ini tidak dapat dibaca: rosak, atau ditulis oleh versi add-on yang lebih baharu. Buat masa ini tetapan lalai digunakan; yang lama tetap disimpan.',
});
