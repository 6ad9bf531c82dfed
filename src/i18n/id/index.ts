import type { Texts } from '../texts';
import { kpis } from './kpis';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** The owner's own text after the cell that holds it. */
const held = (text: string): string => (text === '' ? ', kosong' : `, “${text}”`);

const periods: Texts['periods'] = {
  day: 'hari',
  week: 'minggu',
  month: 'bulan',
  quarter: 'kuartal',
  year: 'tahun',
};

const families: Texts['families'] = {
  sales: 'Penjualan',
  funnel: 'Dari kunjungan ke pesanan',
  customers: 'Pelanggan',
  site: 'Kunjungan',
  inventory: 'Stok',
  marketing: 'Iklan',
  service: 'Layanan pelanggan',
  mobile: 'Perangkat seluler',
  social: 'Media sosial',
  sustainability: 'Keberlanjutan',
  omnichannel: 'Kanal',
};

const choices: Texts['choices'] = {
  mean: ['rata-rata', 'rerata', 'rataan'],
  median: ['median', 'nilai tengah'],
  seconds: ['detik', 'dtk'],
  minutes: ['menit', 'mnt'],
  hours: ['jam'],
  days: ['hari', 'hr'],
  top: ['tertinggi', 'teratas', 'puas'],
  first: ['pertama', 'sentuhan pertama', 'klik pertama'],
  last: ['terakhir', 'sentuhan terakhir', 'klik terakhir'],
  linear: ['linear', 'linier', 'merata'],
  position: ['posisi', 'berbasis posisi', 'berdasarkan posisi'],
};

export const id: Texts = {
  numbers: { group: '.', decimal: ',' },
  dateFormat: 'dd/mm/yyyy',
  menu: { generate: 'Buat ringkasan KPI', openSidebar: 'Buka sidebar' },
  kpis,
  families,
  units: {
    money: 'uang',
    count: 'jumlah',
    percent: 'persen',
    ratio: 'rasio',
    duration: 'waktu',
    days: 'hari',
    score: 'poin',
    table: 'tabel',
  },
  choices,
  tableColumns: {
    source: 'Sumber',
    channel: 'Kanal',
    product: 'Produk',
    touchpoint: 'Titik kontak',
    visits: 'Kunjungan',
    meanVisits: 'Kunjungan per periode',
    views: 'Dilihat',
    share: 'Porsi',
    conversion: 'Tingkat konversi',
    conversionLow: 'Dari (95 %)',
    conversionHigh: 'Sampai (95 %)',
    revenuePerVisit: 'Pendapatan per kunjungan',
    orderRate: 'Pesanan per kali dilihat',
    credit: 'Kredit',
  },
  unnamed: '(tanpa nama)',
  listColumns: { function: 'Fungsi', name: 'KPI', formula: 'Rumus', unit: 'Satuan' },
  measures: {
    revenue: 'nominal pesanan',
    gmv: 'harga dan jumlah barang',
    orders: 'nomor pesanan',
    items: 'jumlah barang',
    placed_orders: 'nomor pesanan',
    cancelled_orders: 'status pesanan',
    customers: 'pelanggan di tiap pesanan',
    new_customers: 'pelanggan di tiap pesanan',
    repeat_customers: 'pelanggan di tiap pesanan',
    returning_customers: 'pelanggan di tiap pesanan',
    visits: 'kunjungan',
    visitors: 'pengunjung',
    carts: 'keranjang',
    bounced_sessions: 'kunjungan satu halaman',
    sessions: 'kunjungan',
  },
  problems: {
    zeroDivisor: ({ argument }) => `#DIV/0! ${argument} bernilai 0`,
    notNumber: ({ argument, text }) => `#VALUE! ${argument}: “${text}” bukan angka`,
    notDate: ({ argument, text }) =>
      `#VALUE! ${argument}: “${text}” tidak terbaca sebagai tanggal. Tulis seperti 2026-09-30`,
    errorCell: ({ argument, text }) => `#VALUE! ${argument}: selnya menampilkan error ${text}`,
    emptyCell: ({ argument }) => `#VALUE! ${argument}: selnya kosong`,
    outside: ({ argument, value, low, high }, say) =>
      Number.isFinite(high)
        ? `#NUM! ${argument}: ${say.number(value)} di luar ${say.number(low)} sampai ${say.number(high)}`
        : `#NUM! ${argument}: ${say.number(value)} kurang dari ${say.number(low)}`,
    unknownChoice: ({ argument, text, known }) =>
      `#VALUE! ${argument}: “${text}” bukan salah satu pilihannya. Pilihannya: ${known.map((code) => choices[code][0]).join(', ')}`,
    unknownFamily: ({ argument, text, known }) =>
      `#VALUE! ${argument}: “${text}” bukan kelompok yang dikenal. Yang dikenal: ${known.map((family) => families[family]).join(', ')}`,
    notAnswer: ({ argument, text }) =>
      `#VALUE! ${argument}: “${text}” bukan nilai rating, bukan pula ya atau tidak`,
    notDuration: ({ argument, text }) => `#VALUE! ${argument}: “${text}” bukan durasi. Tulis seperti 0:02:30`,
    endsBefore: ({ argument, other, row }, say) =>
      `#NUM! ${argument}: baris ${say.number(row)} lebih awal daripada ${other}`,
    tooFew: ({ argument, needed, found }, say) =>
      `#N/A ${argument}: perlu paling sedikit ${say.number(needed)} nilai, baru ada ${say.number(found)}`,
    belowZero: ({ argument, value }, say) => `#NUM! ${argument}: ${say.number(value)} kurang dari 0`,
    partExceedsWhole: ({ argument, value, whole, limit }, say) =>
      `#NUM! ${argument}: ${say.number(value)} lebih besar daripada ${whole} (${say.number(limit)})`,
    unknownStatus: ({ argument, text }) =>
      `#VALUE! ${argument}: “${text}” bukan status pesanan yang dikenal. Yang dikenal: dibayar, selesai, dibatalkan, dana dikembalikan, diretur`,
    missingArgument: ({ argument }) => `#N/A ${argument} belum diisi`,
    needsPair: ({ argument, other }) => `#N/A ${argument} harus disertai ${other}`,
    noValues: ({ argument }) => `#N/A ${argument} tidak berisi nilai apa pun`,
    endBeforeStart: ({ argument }) => `#NUM! ${argument} lebih awal daripada start`,
    shapesDiffer: ({ argument, shape, other, otherShape }) =>
      `#VALUE! ${argument} berukuran ${size(shape)} sel, ${other} ${size(otherShape)}: pakai rentang yang sama ukurannya`,
    notOneCell: ({ argument, shape }) =>
      `#VALUE! ${argument} berisi ${size(shape)} sel: berikan satu sel saja`,
    tooLarge: () => '#NUM! hasilnya terlalu besar untuk ditampilkan',
  },
  refusals: {
    noTabs: () =>
      'Spreadsheet ini tidak punya sheet yang bisa dibaca. Tambahkan sheet berisi pesanan Anda, lalu coba lagi.',
    allTabsEmpty: ({ tabs }) =>
      `Tidak ada yang bisa dibaca: ${quoted(tabs)} kosong. Tempelkan pesanan Anda di sana, mulai dengan judul kolom.`,
    noOrdersTab: ({ tabs }) =>
      `Sheet pesanan tidak ditemukan di antara ${quoted(tabs)}. Sheet pesanan perlu judul kolom untuk nomor pesanan, tanggal, dan nominal (atau harga dan jumlah barang).`,
    severalTabs: ({ kind, tabs }) =>
      `Sheet berikut sama-sama terlihat seperti data ${kind === 'orders' ? 'pesanan' : 'kunjungan'}: ${quoted(tabs)}. Tidak jelas mana yang harus dipakai: simpan salah satu saja, atau gabungkan barisnya ke satu sheet.`,
    headerOnly: ({ tab }) =>
      `Sheet “${tab}” punya judul kolom, tetapi tidak ada baris di bawahnya. Tempelkan pesanan Anda di sana.`,
    noAmountColumn: ({ tab }) =>
      `Sheet “${tab}” terlihat seperti pesanan, tetapi tidak ada nominalnya. Tambahkan kolom Total, atau kolom Harga dan Jumlah.`,
    noReadableAmount: ({ tab, cell, text }) =>
      text === ''
        ? `Nominal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} kosong.`
        : `Nominal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} berisi “${text}”, yang bukan angka.`,
    noReadableDate: ({ tab, cell, text }) =>
      text === ''
        ? `Tanggal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} kosong.`
        : `Tanggal di sheet “${tab}” tidak ada yang terbaca: sel ${cell} berisi “${text}”. Tulis tanggal seperti 2026-09-30.`,
    noOrderIds: ({ tab, cell }) => `Sheet “${tab}” tidak punya nomor pesanan: sel ${cell} kosong.`,
    noSales: ({ tab, rows }, say) =>
      `Sheet “${tab}” tidak punya penjualan: ${say.number(rows)} baris yang terbaca semuanya baris minus, pesanan batal, atau retur.`,
    noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
      asOf < firstDay
        ? `Tidak ada yang dapat dihitung sampai ${say.day(asOf)}: pesanan di “${tab}” mulai ${say.day(firstDay)}. Pilih tanggal yang lebih akhir.`
        : `Belum ada ${periods[period]} penuh yang selesai: pesanan di “${tab}” mulai ${say.day(firstDay)} dan dihitung sampai ${say.day(asOf)}. Pilih periode yang lebih pendek, atau tunggu sampai ${periods[period]} itu selesai.`,
  },
  findings: {
    missingCustomer: ({ rows, cell }, say) =>
      `${say.number(rows)} baris tanpa pelanggan (pertama: ${cell}). Baris ini masuk hitungan pendapatan dan pesanan, tetapi tidak masuk hitungan pelanggan.`,
    creditLines: ({ rows, cell }, say) =>
      `${say.number(rows)} baris bernilai minus (pertama: ${cell}). Baris ini pembatalan atau retur: bukan pesanan dan bukan pendapatan.`,
    unreadAmount: ({ rows, cell, text }, say) =>
      `Nominal di ${say.number(rows)} baris tidak terbaca (pertama: ${cell}${held(text)}). Baris ini tidak dihitung.`,
    unreadDate: ({ rows, cell, text }, say) =>
      `Tanggal di ${say.number(rows)} baris tidak terbaca (pertama: ${cell}${held(text)}). Baris ini tidak dihitung.`,
    missingOrderId: ({ rows, cell }, say) =>
      `${say.number(rows)} baris tanpa nomor pesanan (pertama: ${cell}). Baris ini tidak dihitung.`,
    otherCurrency: ({ rows, cell, text }, say) =>
      `${say.number(rows)} baris memakai mata uang lain (pertama: ${cell}, ${text}). Mata uang yang berbeda tidak dijumlahkan: baris ini tidak dihitung.`,
    unknownStatus: ({ rows, cell, text }, say) =>
      `Status di ${say.number(rows)} baris tidak dikenal (pertama: ${cell}, “${text}”). Baris ini dihitung sebagai penjualan.`,
    unreadVisits: ({ rows, cell, text }, say) =>
      `Angka kunjungan di ${say.number(rows)} baris tidak terbaca (pertama: ${cell}, “${text}”). Baris ini tidak dihitung.`,
    noTrafficTab: () =>
      'Sheet kunjungan tidak ditemukan: tambahkan satu sheet dengan tanggal dan kunjungan untuk melihat konversi dan rasio pentalan.',
    noTrafficInPeriod: () =>
      'Sheet kunjungan tidak punya baris dalam periode ini, jadi tentang kunjungan tidak ada yang bisa dihitung.',
    trafficIncomplete: () =>
      'Data kunjungan tidak mencakup seluruh periode, jadi angka yang dihitung per kunjungan tidak tepat.',
    visitsStandForVisitors: () =>
      'Sheet ini punya satu angka saja untuk kunjungan dan pengunjung: konversi dan pendapatan per pengunjung memakai angka itu.',
    tabNotUsed: ({ rows }, say) =>
      `Sheet ini tidak dipakai: ${say.number(rows)} barisnya tidak terlihat seperti pesanan maupun kunjungan.`,
    ordersWithoutAmount: ({ rows }, say) =>
      `Sheet ini tidak dipakai: ${say.number(rows)} barisnya terlihat seperti pesanan tanpa nilai.`,
    emptyTab: () => 'Sheet ini tidak dipakai: tidak ada baris di bawah judul kolomnya.',
    noOrdersInPeriod: () => 'Tidak ada pesanan dalam periode ini.',
    dataEndsEarly: () => 'Pesanan berhenti sebelum periode selesai: periode ini mungkin belum lengkap.',
    dataStartsLate: () =>
      'Data pesanan baru mulai setelah awal periode sebelumnya: keduanya tidak sebanding, jadi tidak ada perbandingan.',
    visitsFewerThanOrders: () =>
      'Pengunjung lebih sedikit daripada pesanan dalam periode ini: sebagian kunjungan tidak tercatat.',
  },
  periods,
  summary: {
    tabName: 'Ringkasan KPI',
    title: 'Ringkasan KPI',
    period: 'Periode',
    comparedWith: 'Dibanding',
    notComparable: 'data belum lengkap, tidak dibandingkan',
    dataThrough: 'Dihitung sampai',
    currency: 'Mata uang',
    currencyUnknown: 'tidak disebut di pesanan',
    columns: {
      kpi: 'KPI',
      value: 'Periode ini',
      previous: 'Sebelumnya',
      change: 'Perubahan',
      trend: 'Tren',
      formula: 'Cara menghitung',
      id: 'Id',
    },
    trend: { better: 'membaik', worse: 'memburuk', same: 'tetap', more: 'naik', less: 'turun' },
    needs: (measures) => `Tidak ada di data: ${measures.join(', ')}`,
    aboutTheData: 'Tentang data',
    findingColumns: { tab: 'Sheet', rows: 'Baris', finding: 'Artinya' },
    toCheck: 'Perlu dicek',
    toKnow: 'Perlu diketahui',
    nothingFound: 'Tidak ada catatan: semua baris terbaca.',
  },
  messages: {
    notDone: 'Ringkasan tidak dibuat',
    written: (tab) => `Ringkasan ada di sheet “${tab}”.`,
    busy: 'Orang lain sedang membuat ringkasan. Coba lagi sebentar lagi.',
    writeFailed: (tab, reason) =>
      `Sheet “${tab}” tidak bisa ditulisi, dan semuanya tetap seperti semula. Pesan dari spreadsheet: ${reason}`,
    editedTitle: 'Ringkasan sudah diubah secara manual',
    edited: (tab, cells) =>
      `Di “${tab}”, isi ${cells.join(', ')} bukan lagi seperti yang ditulis. Buat sheet ringkasan baru? Sheet ini tetap seperti adanya dan menjadi milik Anda.`,
    reshaped: (tab) =>
      `Di “${tab}”, ada baris atau kolom yang ditambah atau dihapus di dalam ringkasan. Buat sheet ringkasan baru? Sheet ini tetap seperti adanya dan menjadi milik Anda.`,
    unexpected: (reason) => `Terjadi kesalahan, dan tidak ada yang diubah: ${reason}`,
    badRequest: 'Permintaan dari sidebar tidak terbaca. Tutup sidebar, buka lagi, lalu coba lagi.',
    noSpreadsheet: 'Tidak ada spreadsheet yang terbuka. Buka spreadsheet toko Anda, lalu coba lagi.',
  },
  sidebar: {
    title: 'Shop KPI',
    period: 'Periode',
    asOf: 'Sampai tanggal',
    asOfHelp: 'Periode penuh terakhir sampai tanggal ini. Kosong: sampai pesanan terakhir.',
    language: 'Bahasa',
    languageOfSheet: 'Ikut spreadsheet',
    generate: 'Buat ringkasan KPI',
    working: 'Menghitung…',
    newTab: 'Buat sheet baru',
    findings: (count) => `${count} catatan tentang data`,
  },
};
