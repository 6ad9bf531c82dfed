import type { Texts } from '../texts';

export const findings = (): Texts['findings'] => ({
  missingCustomer: ['{rows} tanpa pelanggan', 'Dihitung untuk pendapatan dan pesanan, tidak untuk pelanggan'],
  maskedCustomer: [
    '{rows} dengan nama pelanggan yang disamarkan{said}',
    'Dihitung untuk pendapatan dan pesanan, tidak untuk pelanggan',
  ],
  creditLines: [
    '{rows} bernilai minus atau ditandai sebagai pengembalian',
    'Mengurangi pendapatan pada harinya, dan bukan pesanan',
  ],
  unreadAmount: ['{rows} dengan nominal yang tidak terbaca{held}', 'Tidak dihitung'],
  unreadDate: ['{rows} dengan tanggal yang tidak terbaca{held}', 'Tidak dihitung'],
  unreadNumber: ['{rows} dengan angka yang tidak terbaca{said}', 'Dianggap kosong'],
  unreadRefund: ['{rows} dengan pengembalian dana yang tidak terbaca{said}', 'Tidak ada yang dikurangkan'],
  missingOrderId: ['{rows} tanpa nomor pesanan', 'Tidak dihitung'],
  rowsAsOrders: ['{rows} tanpa kolom nomor pesanan', 'Setiap baris dihitung sebagai satu pesanan'],
  orderInTwoTabs: ['{rows} dari pesanan yang juga ada di sheet lain{said}', 'Dihitung satu kali'],
  rowInTwoTabs: ['{rows} yang juga ada di sheet lain{said}', 'Dihitung satu kali'],
  copyOfTab: ['Barisnya sama dengan sheet lain{said}', 'Sheet tidak dipakai'],
  derivedTab: [
    'Angkanya diambil dari sheet lain{said}',
    'Sheet tidak dipakai: angkanya akan terhitung dua kali',
  ],
  noSales: [
    '{rows} yang bukan penjualan, tetapi biaya, pajak, ongkir, atau transfer{said}',
    'Tidak dihitung',
  ],
  otherCurrency: [
    '{rows} dalam mata uang lain{said}',
    'Tidak dihitung: mata uang yang berbeda tidak dijumlahkan. Tulis kursnya di sheet kurs',
  ],
  converted: ['{rows} dalam mata uang lain{said}', 'Dikonversi dengan sheet kurs Anda'],
  currencyFromSign: ['Mata uang hanya tertulis di nominalnya{said}', 'Dipakai sebagai mata uang sheet ini'],
  unknownStatus: ['{rows} dengan status yang tidak dikenal{said}', 'Dihitung sebagai penjualan'],
  unreadVisits: ['{rows} dengan jumlah kunjungan yang tidak terbaca{held}', 'Tidak dihitung'],
  farDate: ['{rows} dengan tanggal yang jauh dari tanggal lainnya{said}', 'Tidak dihitung'],
  futureDate: ['{rows} bertanggal setelah hari ini{said}', 'Belum dihitung'],
  negativeStock: ['{rows} dengan stok di bawah 0{said}', 'Dihitung sebagai 0'],
  totalRows: ['{rows} berisi jumlah dari baris lain', 'Dilewati supaya tidak terhitung dua kali'],
  descriptionRows: ['{rows} berisi ulangan atau penjelasan judul kolom', 'Dilewati'],
  otherTable: [
    '{rows} dari tabel lain di sheet yang sama',
    'Tidak dipakai. Pindahkan tabel itu ke sheet tersendiri',
  ],
  ambiguousNumbers: [
    '{rows} dengan angka yang bisa dibaca dengan dua cara{said}',
    'Dibaca sesuai setelan lokal (locale) spreadsheet: {way}',
  ],
  ambiguousDates: [
    '{rows} dengan tanggal yang bisa dibaca dengan dua cara{said}',
    'Dibaca sesuai setelan lokal (locale) spreadsheet: {way}',
  ],
  unsureColumn: [
    'Isi kolom ini belum pasti',
    'Dibaca sebagai {field}. Jika salah, pilih di sidebar, bagian Data',
  ],
  columnChanged: ['Terakhir kali, {field} dibaca dari kolom {text}', 'Sekarang dibaca dari kolom ini'],
  columnGone: ['Kolom {text} yang terakhir kali dibaca sudah tidak ada', '{field} tidak dibaca lagi'],
  orderTotalsUsed: [
    'Total pesanan, tanpa pemisahan ongkir dan pajak',
    'Pendapatan adalah jumlah total ini: ongkir dan pajak mungkin ikut terhitung',
  ],
  shippingAndTaxLeftOut: [
    '{rows} dengan ongkir atau pajak di dalam total pesanan',
    'Dikurangkan: pendapatan tidak memuatnya',
  ],
  discountsTakenOff: ['{rows} dengan diskon', 'Pendapatan adalah harga kali jumlah barang dikurangi diskon'],
  refundsTakenOff: ['{rows} yang dikembalikan sebagian', 'Dikurangkan satu kali dari pendapatan dan barang'],
  trafficWithoutDates: [
    '{rows} kunjungan tanpa tanggal',
    'Sheet tidak dipakai. Ekspor lagi dengan tanggal sebagai kolom',
  ],
  noTrafficTab: [
    'Tidak ada sheet kunjungan',
    'Tambahkan satu sheet dengan tanggal dan kunjungan untuk melihat konversi dan rasio pentalan',
  ],
  noTrafficInPeriod: ['Tidak ada kunjungan dalam periode ini', 'Tidak ada yang dihitung per kunjungan'],
  trafficIncomplete: [
    'Data kunjungan tidak mencakup seluruh periode',
    'Dihitung apa adanya: angka per kunjungan tidak tepat',
  ],
  visitsStandForVisitors: ['Satu angka saja untuk kunjungan dan pengunjung', 'Dipakai untuk keduanya'],
  tabNotUsed: [
    '{rows} yang jenisnya tidak dikenal',
    'Sheet tidak dipakai. Jika perlu dipakai, pilih isinya di sidebar, bagian Data',
  ],
  leftOutByOwner: ['Sheet ini Anda kecualikan', 'Sheet tidak dipakai. Bisa diubah di sidebar, bagian Data'],
  ordersWithoutAmount: [
    '{rows} mirip pesanan, tetapi tanpa nominal',
    'Sheet tidak dipakai. Tambahkan kolom nominal',
  ],
  emptyTab: ['Tidak ada baris di bawah judul kolom', 'Sheet tidak dipakai'],
  noOrdersInPeriod: ['Tidak ada pesanan dalam periode ini', 'Angka pesanan menjadi 0 atau kosong'],
  dataEndsEarly: [
    '{days} tanpa data pada akhir periode, mulai {from}',
    'Dihitung apa adanya: angka dari sebagian periode, tidak dibandingkan',
  ],
  dataStartsInPeriod: [
    '{days} tanpa data pada awal periode, mulai {from}',
    'Dihitung apa adanya: angka dari sebagian periode, tidak dibandingkan',
  ],
  noHistory: [
    'Tidak ada pesanan dari sebelum periode',
    'Semua dihitung sebagai pelanggan baru, tidak ada yang dihitung sebagai pelanggan kembali',
  ],
  shortHistory: [
    'Pesanan dari sebelum periode hanya {days}',
    'Yang membeli sebelum {from} dan kini membeli lagi dihitung sebagai pelanggan baru',
  ],
  lifespanOfData: [
    'Pesanan mencakup {days}, mulai {from}: tidak ada pelanggan yang terpantau lebih lama',
    'Nilai seumur hidup tidak menghitung masa yang lebih panjang dari itu',
  ],
  sharedCustomer: [
    '{rows} dengan satu pelanggan yang punya sebagian besar pesanan di sheet{said}',
    'Dianggap alamat toko sendiri: dihitung untuk pendapatan dan pesanan, bukan untuk pelanggan',
  ],
  dataStartsLate: [
    'Pesanan baru mulai di tengah periode sebelumnya',
    'Tidak dibandingkan: keduanya tidak sebanding',
  ],
  daysWithoutData: [
    '{days} berturut-turut tanpa data, mulai {from}',
    'Dihitung apa adanya. Jika toko buka, ada ekspor yang kurang',
  ],
  visitsFewerThanOrders: [
    'Pengunjung lebih sedikit daripada pesanan dalam periode ini',
    'Dihitung apa adanya: sebagian kunjungan tidak tercatat',
  ],
  channelsWithoutVisits: [
    '{rows} dari kanal tanpa data kunjungan{said}',
    'Tidak ikut dalam konversi, keranjang ditinggalkan, dan omzet per pengunjung',
  ],
  blankInRates: [
    '{rows} tanpa {field}, sedangkan baris lain punya',
    'Tidak ikut dalam rasio yang membutuhkannya',
  ],
  zeroUnitCost: ['{rows} dengan biaya satuan 0', 'Dianggap biaya yang belum diisi'],
  costsBelowZero: [
    '{rows} dengan biaya di bawah 0',
    'Dihitung sebagai biaya; jumlah di atas 0 pada kategori lain bukan biaya',
  ],
  scoresInPercent: [
    '{rows} dengan kepuasan dalam persen',
    'Rata-ratanya menjadi persentase pelanggan yang puas',
  ],
  rowsOfWeeks: ['{rows} mewakili satu minggu masing-masing', 'Dibagi rata ke 7 harinya'],
  rowsOfMonths: ['{rows} mewakili satu bulan masing-masing{said}', 'Dibagi rata ke hari-hari bulan itu'],
  runningTotal: [
    'Setiap baris {field} sudah memuat semua yang sebelumnya: angka kumulatif',
    'Hanya kenaikannya yang dihitung',
  ],
  sameVisits: [
    '{rows} dengan kunjungan yang sama seperti baris lain, hanya dirinci dengan cara lain{said}',
    'Dihitung sekali',
  ],
  visitsByPage: [
    '{rows} dengan kunjungan per halaman{said}: satu kunjungan ada di beberapa baris',
    'Hanya tayangan halaman yang dihitung',
  ],
  daysFewerVisitors: [
    '{days} dengan pengunjung lebih sedikit daripada pesanan, pertama {from}',
    'Dihitung apa adanya: sebagian kunjungan tidak tercatat',
  ],
  mixedDates: [
    '{rows} dengan tanggal yang bisa dibaca dengan dua cara, di kolom yang bercampur hari dulu dan bulan dulu{said}',
    'Dibaca seperti tanggal yang pasti di sekitarnya',
  ],
  idsWithoutDigits: [
    '{rows} dengan nomor pesanan yang kehilangan angka belakangnya{said}',
    'Dibedakan menurut waktu dan pelanggan. Ekspor lagi dan simpan nomornya sebagai teks',
  ],
  repeatedRows: [
    '{rows} dari pesanan yang tertulis dua kali di sheet ini{said}',
    'Dihitung satu kali, menurut baris yang lebih bawah',
  ],
  reusedIds: [
    '{rows} dengan nomor pesanan yang juga dipakai di hari atau pelanggan lain{said}',
    'Dihitung sebagai pesanan tersendiri',
  ],
  linesWithoutId: [
    '{rows} tanpa nomor pesanan di dekat baris pertama sebuah pesanan',
    'Dihitung sebagai baris lanjutan pesanan itu',
  ],
  maybeSameOrder: [
    '{rows} dengan nomor pesanan yang juga ada di sheet lain, selisih satu atau dua hari{said}',
    'Dihitung di kedua sheet: tidak ada tanda lain bahwa pesanannya sama',
  ],
  stockMovements: ['{rows} tanpa harga dan tanpa pelanggan{said}', 'Dianggap mutasi stok: bukan pesanan'],
  draftOrders: [
    '{rows} berisi draf, penawaran, atau checkout yang ditinggalkan{said}',
    'Tidak dihitung: belum ada yang dipesan',
  ],
  turnedDates: [
    '{rows} dengan tanggal yang hari dan bulannya tertukar oleh spreadsheet: terlihat dari tanggal yang tetap teks',
    'Dibaca dengan hari dan bulan di tempatnya',
  ],
  reachAtLeast: [
    'Jangkauan beberapa hari: yang terjangkau dua kali tetap satu orang',
    'Tidak dijumlahkan: yang tampil jangkauan terbesar tiap akun, jadi paling sedikit sebanyak itu',
  ],
  stockTwice: [
    '{rows} dengan stok yang juga ada di baris lain, per lokasi atau keseluruhan',
    'Dihitung satu kali',
  ],
  unreadAnswer: [
    '{rows} dengan jawaban yang tidak terbaca{said}',
    'Tidak dihitung. Pakai angka, atau kata seperti puas, netral, dan tidak puas',
  ],
  scaledColumn: ['Judul kolom {field} menyebut satuan angkanya{said}', 'Dikalikan dengan satuan itu'],
  visitorsNotAdded: [
    'Pengunjung dibagi menurut beberapa cara: yang datang dua kali ada di dua baris',
    'Konversi dan pendapatan per pengunjung dihitung per kunjungan',
  ],
  measuredTwice: [
    '{rows} dengan kunjungan di hari yang juga dihitung sheet lain{said}',
    'Tidak dihitung: kunjungan yang sama di dua alat tidak dijumlahkan',
  ],
  openSpans: [
    '{rows} yang hanya menyebut hari mulainya{said}',
    'Tidak dihitung: harinya tidak diketahui. Ekspor per hari, atau biarkan periode di atas tabel',
  ],
  rowsOfSpans: ['{rows} masing-masing mewakili beberapa hari', 'Dibagi rata ke hari-hari itu'],
  purchases: [
    '{rows} berisi pembelian dari pemasok',
    'Tidak dihitung sebagai penjualan. Jika ini penjualan, pilih Pesanan di sidebar, bagian Data',
  ],
  sumsOfOrders: [
    '{rows} yang masing-masing merangkum beberapa pesanan',
    'Dihitung untuk omzet, tidak untuk jumlah pesanan: tambahkan daftar pesanannya',
  ],
  unpaidOrders: [
    '{rows} yang belum dibayar{said}',
    'Tidak dihitung: penjualan adalah yang sudah dibayar atau dikirim',
  ],
  differingTotals: [
    '{rows} dengan total yang berbeda dari baris lain di pesanan itu{said}',
    'Yang dihitung adalah total di sebagian besar barisnya',
  ],
  smallTotals: [
    '{rows} dengan total yang lebih kecil dari ongkir dan pajaknya{said}',
    'Tidak ada yang dikurangkan dari total ini',
  ],
  statusOfTwoMeanings: [
    '{rows} dengan status yang di sebagian platform berarti pengembalian dana{said}',
    'Dianggap dana dikembalikan, karena status lain di sheet ini berarti selesai',
  ],
});

export const findingWords = (): Texts['findingWords'] => ({
  rows: (rows, say) => `${say.number(rows)} baris`,
  rowsOf: (rows, all, share, say) =>
    `${say.number(rows)} dari ${say.number(all)} baris (${say.number(share, 0)}%)`,
  days: (days, say) => `${say.number(days)} hari`,
  quoted: (text) => `“${text}”`,
  after: (said) => `: ${said}`,
  empty: 'kosong',
  ways: {
    thousands: 'tanda itu memisahkan ribuan',
    decimals: 'tanda itu tanda desimal',
    dayFirst: 'hari lebih dulu',
    monthFirst: 'bulan lebih dulu',
  },
});
