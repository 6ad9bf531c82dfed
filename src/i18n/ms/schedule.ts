import type { Texts } from '../texts';

export const schedule = (): Texts['schedule'] => ({
  log: {
    tabName: 'Log KPI',
    columns: { time: 'Masa', run: 'Kemas kini', rows: 'Baris', seconds: 'Saat', result: 'Hasil' },
  },
  runs: { day: 'Harian', week: 'Mingguan', month: 'Bulanan', change: 'Selepas perubahan' },
  results: {
    written: () => 'Ringkasan telah ditulis.',
    nothingNew: () => 'Tiada yang baharu, jadi tiada yang ditulis.',
    missed: (count) =>
      count === '1'
        ? 'Kemas kini sebelum ini tidak berlaku: Google tidak menjalankannya, atau orang lain terus menulis.'
        : `${count} kemas kini sebelum ini tidak berlaku: Google tidak menjalankannya, atau orang lain terus menulis.`,
    busy: () => 'Ketika itu orang lain sedang menulis ringkasan. Dicuba lagi sejam kemudian.',
    refused: (reason) => reason,
    edited: (tab) =>
      `“${tab}” diubah secara manual dan dibiarkan seadanya. Jana ringkasan dari menu: anda akan ditanya.`,
    tabGone: (tab) =>
      `Tab “${tab}” memberi angka kali terakhir dan kini tiada. Jika memang begitu, jana ringkasan dari menu.`,
    noSpreadsheet: () =>
      'Google tidak membuka hamparan untuk kemas kini ini. Dicuba lagi; jika gagal setiap kali, jana ringkasan dari menu.',
    notAuthorised: () => 'Google meminta kebenaran anda sekali lagi. Buka Shop KPI dari menu dan benarkan.',
    tooMuch: () =>
      'Data lebih banyak daripada yang boleh dibaca dalam 4½ minit, dan terlalu banyak untuk disimpan supaya kemas kini berikutnya menyambungnya. Keluarkan tab yang tidak perlu (halaman Data), atau pindahkan tahun lama ke hamparan lain.',
    cutOff: () => 'Kemas kini sebelumnya terputus. Apa yang telah bermula dibereskan.',
    serviceFailed: (reason) => `Perkhidmatan Google gagal, juga apabila dicuba lagi. Mesejnya: ${reason}`,
    repaired: () => 'Pencetus hilang atau ada dua. Kini ada satu semula.',
    mailed: (address) => `Ringkasan dihantar melalui e-mel kepada ${address}.`,
    mailQuota: () =>
      'Ringkasan tidak dihantar: had e-mel anda hari ini sudah habis. Kemas kini berikutnya mencuba lagi.',
    mailFailed: (reason) => `Ringkasan tidak dapat dihantar melalui e-mel. Mesej Google: ${reason}`,
  },
  digest: {
    figures: 'Angka',
    figure: (name, value) => `${name}: ${value}`,
    open: 'Buka hamparan',
    why: 'Shop KPI menghantar ini selepas kemas kini berjadual. Halaman Jadual di bar sisi menghentikannya.',
  },
  notice: (time, sentence) => `Kemas kini berjadual ${time}: ${sentence}`,
  overdue: (time) =>
    `Kemas kini yang sepatutnya pada ${time} belum berlaku. Buka halaman Jadual di bar sisi: itu membaikinya.`,
  cutOff: (time) =>
    `Ringkasan ${time} terputus semasa ditulis: angka lama dan baharu mungkin bercampur. Jana lagi dari menu; jadual melakukannya sendiri dalam kira-kira sejam.`,
  next: (from, to, zone) => `Seterusnya: ${from}, atau hingga ${to} (${zone})`,
  nextAfterChange:
    'Seterusnya: kira-kira sejam selepas tab data mentah berubah, sekurang-kurangnya sekali sehari',
  saved: 'Disimpan. Ringkasan dikemas kini sendiri.',
  switchedOff: 'Disimpan. Ringkasan tidak lagi dikemas kini sendiri.',
  anotherKeeps: (since) =>
    `Jadual ini ditetapkan oleh editor lain${since === '' ? '' : ` pada ${since}`} dan berjalan dengan kebenaran orang itu. Jika anda simpan, jadual ini menjadi milik anda.`,
  newerKeeps:
    'Jadual hamparan ini ditetapkan oleh versi Shop KPI yang lebih baharu; versi ini tidak dapat membaca atau menjalankannya. Jadual itu dibiarkan; muat semula hamparan atau kemas kini Shop KPI. Jika anda simpan di sini, jadual anda menggantikannya.',
});
