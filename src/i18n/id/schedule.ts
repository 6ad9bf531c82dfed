import type { Texts } from '../texts';

export const schedule = (): Texts['schedule'] => ({
  log: {
    tabName: 'Log KPI',
    columns: { time: 'Waktu', run: 'Pembaruan', rows: 'Baris', seconds: 'Detik', result: 'Hasil' },
  },
  runs: { day: 'Harian', week: 'Mingguan', month: 'Bulanan', change: 'Setelah perubahan' },
  results: {
    written: () => 'Ringkasan sudah ditulis.',
    nothingNew: () => 'Tidak ada yang baru, jadi tidak ada yang ditulis.',
    missed: (count) =>
      count === '1'
        ? 'Pembaruan sebelum ini tidak terjadi: Google tidak menjalankannya, atau orang lain terus menulis.'
        : `${count} pembaruan sebelum ini tidak terjadi: Google tidak menjalankannya, atau orang lain terus menulis.`,
    busy: () => 'Saat itu orang lain sedang menulis ringkasan. Dicoba lagi satu jam kemudian.',
    refused: (reason) => reason,
    edited: (tab) =>
      `“${tab}” diubah secara manual dan dibiarkan apa adanya. Buat ringkasan dari menu: Anda akan ditanya.`,
    tabGone: (tab) =>
      `Tab “${tab}” memberi angka terakhir kali dan kini tidak ada. Jika memang begitu, buat ringkasan dari menu.`,
    noSpreadsheet: () =>
      'Google tidak membuka spreadsheet untuk pembaruan ini. Dicoba lagi; jika selalu gagal, buat ringkasan dari menu.',
    notAuthorised: () => 'Google meminta izin Anda lagi. Buka Shop KPI dari menu dan izinkan.',
    tooMuch: () =>
      'Data lebih banyak daripada yang bisa dibaca dalam 4½ menit, dan terlalu banyak untuk disimpan agar dilanjutkan pembaruan berikutnya. Keluarkan tab yang tidak perlu (halaman Data), atau pindahkan tahun lama ke spreadsheet lain.',
    cutOff: () => 'Pembaruan sebelumnya terputus. Yang sudah dimulai dibereskan.',
    serviceFailed: (reason) => `Layanan Google gagal, juga saat dicoba lagi. Pesannya: ${reason}`,
    repaired: () => 'Pemicu hilang atau ada dua. Sekarang ada satu lagi.',
    mailed: (address) => `Ringkasan dikirim lewat email ke ${address}.`,
    mailQuota: () =>
      'Ringkasan tidak dikirim: jatah email Anda hari ini habis. Pembaruan berikutnya mencoba lagi.',
    mailFailed: (reason) => `Ringkasan tidak bisa dikirim lewat email. Pesan Google: ${reason}`,
  },
  digest: {
    figures: 'Angka',
    figure: (name, value) => `${name}: ${value}`,
    open: 'Buka spreadsheet',
    why: 'Shop KPI mengirim ini setelah pembaruan terjadwal. Halaman Jadwal di sidebar menghentikannya.',
  },
  notice: (time, sentence) => `Pembaruan terjadwal ${time}: ${sentence}`,
  overdue: (time) =>
    `Pembaruan yang jatuh pada ${time} belum terjadi. Buka halaman Jadwal di sidebar: itu memperbaikinya.`,
  cutOff: (time) =>
    `Ringkasan ${time} terputus saat ditulis: angka lama dan baru mungkin tercampur. Buat lagi dari menu; jadwal melakukannya sendiri dalam sekitar satu jam.`,
  next: (from, to, zone) => `Berikutnya: ${from}, atau hingga ${to} (${zone})`,
  nextAfterChange: 'Berikutnya: sekitar satu jam setelah tab data mentah berubah, paling tidak sekali sehari',
  saved: 'Tersimpan. Ringkasan diperbarui sendiri.',
  switchedOff: 'Tersimpan. Ringkasan tidak lagi diperbarui sendiri.',
  anotherKeeps: (since) =>
    `Jadwal ini dibuat editor lain${since === '' ? '' : ` pada ${since}`} dan berjalan dengan izin orang itu. Jika Anda menyimpan, jadwal ini menjadi milik Anda.`,
  newerKeeps:
    'Jadwal spreadsheet ini dibuat versi Shop KPI yang lebih baru; versi ini tidak bisa membaca atau menjalankannya. Jadwal itu dibiarkan; muat ulang spreadsheet atau perbarui Shop KPI. Jika Anda menyimpan di sini, jadwal Anda menggantikannya.',
});
