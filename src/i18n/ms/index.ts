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
  quarter: 'suku tahun',
  year: 'tahun',
};

const families: Texts['families'] = {
  sales: 'Jualan',
  funnel: 'Daripada lawatan kepada pesanan',
  customers: 'Pelanggan',
  site: 'Lawatan',
  inventory: 'Stok',
  marketing: 'Pengiklanan',
  service: 'Khidmat pelanggan',
  mobile: 'Peranti mudah alih',
  social: 'Media sosial',
  sustainability: 'Kelestarian',
  omnichannel: 'Saluran',
};

const choices: Texts['choices'] = {
  mean: ['purata', 'nilai purata'],
  median: ['median', 'penengah'],
  seconds: ['saat'],
  minutes: ['minit'],
  hours: ['jam'],
  days: ['hari'],
  top: ['tertinggi', 'teratas', 'berpuas hati'],
  first: ['pertama', 'sentuhan pertama', 'klik pertama'],
  last: ['terakhir', 'sentuhan terakhir', 'klik terakhir'],
  linear: ['linear', 'sama rata'],
  position: ['kedudukan', 'berasaskan kedudukan', 'berdasarkan kedudukan'],
};

export const ms: Texts = {
  numbers: { group: ',', decimal: '.' },
  dateFormat: 'dd/mm/yyyy',
  menu: { generate: 'Jana ringkasan KPI', openSidebar: 'Buka bar sisi' },
  kpis,
  families,
  units: {
    money: 'wang',
    count: 'bilangan',
    percent: 'peratus',
    ratio: 'nisbah',
    duration: 'masa',
    days: 'hari',
    score: 'mata',
    table: 'jadual',
  },
  choices,
  tableColumns: {
    source: 'Sumber',
    channel: 'Saluran',
    product: 'Produk',
    touchpoint: 'Titik sentuh',
    visits: 'Lawatan',
    meanVisits: 'Lawatan setiap tempoh',
    views: 'Paparan',
    share: 'Bahagian',
    conversion: 'Kadar penukaran',
    conversionLow: 'Dari (95 %)',
    conversionHigh: 'Hingga (95 %)',
    revenuePerVisit: 'Hasil jualan setiap lawatan',
    orderRate: 'Pesanan setiap paparan',
    credit: 'Kredit',
  },
  unnamed: '(tanpa nama)',
  listColumns: { function: 'Fungsi', name: 'KPI', formula: 'Formula', unit: 'Unit' },
  measures: {
    revenue: 'amaun pesanan',
    gmv: 'harga dan kuantiti pesanan',
    orders: 'nombor pesanan',
    items: 'kuantiti pesanan',
    placed_orders: 'nombor pesanan',
    cancelled_orders: 'status pesanan',
    customers: 'pelanggan bagi setiap pesanan',
    new_customers: 'pelanggan bagi setiap pesanan',
    repeat_customers: 'pelanggan bagi setiap pesanan',
    returning_customers: 'pelanggan bagi setiap pesanan',
    visits: 'lawatan',
    visitors: 'pelawat',
    carts: 'troli',
    bounced_sessions: 'lawatan satu halaman',
    sessions: 'lawatan',
  },
  problems: {
    zeroDivisor: ({ argument }) => `#DIV/0! nilai ${argument} ialah 0`,
    notNumber: ({ argument, text }) => `#VALUE! ${argument}: “${text}” bukan nombor`,
    notDate: ({ argument, text }) =>
      `#VALUE! ${argument}: “${text}” bukan tarikh yang boleh dibaca. Tulis seperti 2026-09-30`,
    errorCell: ({ argument, text }) => `#VALUE! ${argument}: sel memaparkan ralat ${text}`,
    emptyCell: ({ argument }) => `#VALUE! ${argument}: sel kosong`,
    outside: ({ argument, value, low, high }, say) =>
      Number.isFinite(high)
        ? `#NUM! ${argument}: ${say.number(value)} di luar julat ${say.number(low)} hingga ${say.number(high)}`
        : `#NUM! ${argument}: ${say.number(value)} kurang daripada ${say.number(low)}`,
    unknownChoice: ({ argument, text, known }) =>
      `#VALUE! ${argument}: “${text}” bukan salah satu pilihannya. Pilihannya: ${known.map((code) => choices[code][0]).join(', ')}`,
    unknownFamily: ({ argument, text, known }) =>
      `#VALUE! ${argument}: “${text}” bukan kumpulan yang dikenali. Yang dikenali: ${known.map((family) => families[family]).join(', ')}`,
    notAnswer: ({ argument, text }) =>
      `#VALUE! ${argument}: “${text}” bukan penilaian dan bukan ya atau tidak`,
    notDuration: ({ argument, text }) =>
      `#VALUE! ${argument}: “${text}” bukan tempoh masa. Tulis seperti 0:02:30`,
    endsBefore: ({ argument, other, row }, say) =>
      `#NUM! ${argument}: baris ${say.number(row)} lebih awal daripada ${other}`,
    tooFew: ({ argument, needed, found }, say) =>
      `#N/A ${argument}: sekurang-kurangnya ${say.number(needed)} nilai diperlukan, ${say.number(found)} ditemui`,
    belowZero: ({ argument, value }, say) => `#NUM! ${argument}: ${say.number(value)} kurang daripada 0`,
    partExceedsWhole: ({ argument, value, whole, limit }, say) =>
      `#NUM! ${argument}: ${say.number(value)} melebihi ${whole} (${say.number(limit)})`,
    unknownStatus: ({ argument, text }) =>
      `#VALUE! ${argument}: “${text}” bukan status pesanan yang dikenali. Yang dikenali: dibayar, selesai, dibatalkan, dibayar balik, dipulangkan`,
    missingArgument: ({ argument }) => `#N/A ${argument} tiada`,
    needsPair: ({ argument, other }) => `#N/A ${argument} perlu disertai ${other}`,
    noValues: ({ argument }) => `#N/A ${argument} tidak mengandungi sebarang nilai`,
    endBeforeStart: ({ argument }) => `#NUM! ${argument} lebih awal daripada start`,
    shapesDiffer: ({ argument, shape, other, otherShape }) =>
      `#VALUE! ${argument} bersaiz ${size(shape)} sel, ${other} ${size(otherShape)}: gunakan julat yang sama saiz`,
    notOneCell: ({ argument, shape }) =>
      `#VALUE! ${argument} mempunyai ${size(shape)} sel: berikan satu sel sahaja`,
    tooLarge: () => '#NUM! hasilnya terlalu besar untuk dipaparkan',
  },
  refusals: {
    noTabs: () =>
      'Hamparan ini tiada helaian untuk dibaca. Tambah helaian yang mengandungi pesanan anda, kemudian cuba lagi.',
    allTabsEmpty: ({ tabs }) =>
      `Tiada apa-apa untuk dibaca: ${quoted(tabs)} kosong. Tampal pesanan anda di situ, bermula dengan tajuk lajur.`,
    noOrdersTab: ({ tabs }) =>
      `Helaian pesanan tidak ditemui antara ${quoted(tabs)}. Helaian pesanan memerlukan tajuk lajur untuk nombor pesanan, tarikh dan amaun (atau harga dan kuantiti).`,
    severalTabs: ({ kind, tabs }) =>
      `Helaian berikut semuanya kelihatan seperti ${kind === 'orders' ? 'pesanan' : 'lawatan'}: ${quoted(tabs)}. Tidak jelas yang mana patut digunakan: simpan satu sahaja, atau satukan barisnya dalam satu helaian.`,
    headerOnly: ({ tab }) =>
      `Helaian “${tab}” mempunyai tajuk lajur tetapi tiada baris di bawahnya. Tampal pesanan anda di situ.`,
    noAmountColumn: ({ tab }) =>
      `Helaian “${tab}” kelihatan seperti pesanan tetapi tiada amaun. Tambah lajur Amaun, atau lajur Harga dan Kuantiti.`,
    noReadableAmount: ({ tab, cell, text }) =>
      text === ''
        ? `Tiada amaun yang boleh dibaca dalam helaian “${tab}”: sel ${cell} kosong.`
        : `Tiada amaun yang boleh dibaca dalam helaian “${tab}”: sel ${cell} mengandungi “${text}”, iaitu bukan nombor.`,
    noReadableDate: ({ tab, cell, text }) =>
      text === ''
        ? `Tiada tarikh yang boleh dibaca dalam helaian “${tab}”: sel ${cell} kosong.`
        : `Tiada tarikh yang boleh dibaca dalam helaian “${tab}”: sel ${cell} mengandungi “${text}”. Tulis tarikh seperti 2026-09-30.`,
    noOrderIds: ({ tab, cell }) => `Helaian “${tab}” tiada nombor pesanan: sel ${cell} kosong.`,
    noSales: ({ tab, rows }, say) =>
      `Helaian “${tab}” tiada jualan: ${say.number(rows)} baris yang boleh dibaca semuanya baris negatif, pesanan dibatalkan atau dipulangkan.`,
    noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
      asOf < firstDay
        ? `Tiada apa yang dapat dikira hingga ${say.day(asOf)}: pesanan dalam “${tab}” bermula pada ${say.day(firstDay)}. Pilih tarikh yang lebih lewat.`
        : `Belum ada ${periods[period]} penuh yang tamat: pesanan dalam “${tab}” bermula pada ${say.day(firstDay)} dan dikira hingga ${say.day(asOf)}. Pilih tempoh yang lebih pendek, atau tunggu sehingga ${periods[period]} itu tamat.`,
  },
  findings: {
    missingCustomer: ({ rows, cell }, say) =>
      `${say.number(rows)} baris tiada pelanggan (pertama: ${cell}). Baris ini dikira untuk hasil jualan dan pesanan, bukan untuk pelanggan.`,
    creditLines: ({ rows, cell }, say) =>
      `${say.number(rows)} baris bernilai negatif (pertama: ${cell}). Baris ini ialah pembatalan atau pemulangan: bukan pesanan dan bukan hasil jualan.`,
    unreadAmount: ({ rows, cell, text }, say) =>
      `Amaun dalam ${say.number(rows)} baris tidak dapat dibaca (pertama: ${cell}${held(text)}). Baris ini tidak dikira.`,
    unreadDate: ({ rows, cell, text }, say) =>
      `Tarikh dalam ${say.number(rows)} baris tidak dapat dibaca (pertama: ${cell}${held(text)}). Baris ini tidak dikira.`,
    missingOrderId: ({ rows, cell }, say) =>
      `${say.number(rows)} baris tiada nombor pesanan (pertama: ${cell}). Baris ini tidak dikira.`,
    otherCurrency: ({ rows, cell, text }, say) =>
      `${say.number(rows)} baris menggunakan mata wang lain (pertama: ${cell}, ${text}). Mata wang berlainan tidak dicampurkan: baris ini tidak dikira.`,
    unknownStatus: ({ rows, cell, text }, say) =>
      `Status dalam ${say.number(rows)} baris tidak dikenali (pertama: ${cell}, “${text}”). Baris ini dikira sebagai jualan.`,
    unreadVisits: ({ rows, cell, text }, say) =>
      `Angka lawatan dalam ${say.number(rows)} baris tidak dapat dibaca (pertama: ${cell}, “${text}”). Baris ini tidak dikira.`,
    noTrafficTab: () =>
      'Helaian lawatan tidak ditemui: tambah helaian dengan tarikh dan lawatan untuk melihat kadar penukaran dan kadar lantunan.',
    noTrafficInPeriod: () =>
      'Helaian lawatan tiada baris dalam tempoh ini, jadi tiada apa-apa boleh dikira tentang lawatan.',
    trafficIncomplete: () =>
      'Data lawatan tidak meliputi seluruh tempoh, jadi angka yang dikira bagi setiap lawatan tidak tepat.',
    visitsStandForVisitors: () =>
      'Helaian ini hanya ada satu angka untuk lawatan dan pelawat: kadar penukaran dan hasil jualan setiap pelawat dikira dengan angka itu.',
    tabNotUsed: ({ rows }, say) =>
      `Helaian ini tidak digunakan: ${say.number(rows)} barisnya tidak kelihatan seperti pesanan atau lawatan.`,
    ordersWithoutAmount: ({ rows }, say) =>
      `Helaian ini tidak digunakan: ${say.number(rows)} barisnya kelihatan seperti pesanan tanpa amaun.`,
    emptyTab: () => 'Helaian ini tidak digunakan: tiada baris di bawah tajuk lajurnya.',
    noOrdersInPeriod: () => 'Tiada pesanan dalam tempoh ini.',
    dataEndsEarly: () => 'Pesanan berakhir sebelum tempoh tamat: tempoh ini mungkin tidak lengkap.',
    dataStartsLate: () =>
      'Data pesanan hanya bermula selepas awal tempoh sebelumnya: kedua-duanya tidak setara, jadi tiada perbandingan.',
    visitsFewerThanOrders: () =>
      'Pelawat kurang daripada pesanan dalam tempoh ini: sebahagian lawatan tidak direkodkan.',
  },
  periods,
  summary: {
    tabName: 'Ringkasan KPI',
    title: 'Ringkasan KPI',
    period: 'Tempoh',
    comparedWith: 'Berbanding',
    notComparable: 'data tidak lengkap, tidak dibandingkan',
    dataThrough: 'Dikira hingga',
    currency: 'Mata wang',
    currencyUnknown: 'tidak dinyatakan dalam pesanan',
    columns: {
      kpi: 'KPI',
      value: 'Tempoh ini',
      previous: 'Sebelumnya',
      change: 'Perubahan',
      trend: 'Arah aliran',
      formula: 'Cara dikira',
      id: 'Id',
    },
    trend: {
      better: 'lebih baik',
      worse: 'lebih buruk',
      same: 'kekal',
      more: 'meningkat',
      less: 'menurun',
    },
    needs: (measures) => `Tiada dalam data: ${measures.join(', ')}`,
    aboutTheData: 'Tentang data',
    findingColumns: { tab: 'Helaian', rows: 'Baris', finding: 'Maksudnya' },
    toCheck: 'Perlu disemak',
    toKnow: 'Untuk makluman',
    nothingFound: 'Tiada apa-apa untuk dilaporkan: semua baris dapat dibaca.',
  },
  messages: {
    notDone: 'Ringkasan tidak dijana',
    written: (tab) => `Ringkasan ada dalam helaian “${tab}”.`,
    busy: 'Orang lain sedang menjana ringkasan. Cuba lagi sebentar lagi.',
    writeFailed: (tab, reason) =>
      `Helaian “${tab}” tidak dapat ditulis, dan semuanya kekal seperti asal. Mesej daripada hamparan: ${reason}`,
    editedTitle: 'Ringkasan telah diubah secara manual',
    edited: (tab, cells) =>
      `Dalam “${tab}”, kandungan ${cells.join(', ')} bukan lagi seperti yang ditulis. Jana helaian ringkasan baharu? Helaian ini kekal seperti sedia ada dan menjadi milik anda.`,
    reshaped: (tab) =>
      `Dalam “${tab}”, ada baris atau lajur yang ditambah atau dibuang di dalam ringkasan. Jana helaian ringkasan baharu? Helaian ini kekal seperti sedia ada dan menjadi milik anda.`,
    unexpected: (reason) => `Berlaku ralat, dan tiada apa-apa diubah: ${reason}`,
    badRequest: 'Permintaan daripada bar sisi tidak dapat dibaca. Tutup bar sisi, buka semula dan cuba lagi.',
    noSpreadsheet: 'Tiada hamparan yang dibuka. Buka hamparan kedai anda dan cuba lagi.',
  },
  sidebar: {
    title: 'Shop KPI',
    period: 'Tempoh',
    asOf: 'Setakat',
    asOfHelp: 'Tempoh penuh terakhir hingga tarikh ini. Kosong: hingga pesanan terakhir.',
    language: 'Bahasa',
    languageOfSheet: 'Ikut hamparan',
    generate: 'Jana ringkasan KPI',
    working: 'Sedang mengira…',
    newTab: 'Jana helaian baharu',
    findings: (count) => `${count} catatan tentang data`,
  },
};
