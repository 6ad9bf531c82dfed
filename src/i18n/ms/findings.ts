import type { Texts } from '../texts';

export const findings = (): Texts['findings'] => ({
  missingCustomer: ['{rows} tanpa pelanggan', 'Dikira untuk hasil jualan dan pesanan, bukan untuk pelanggan'],
  maskedCustomer: [
    '{rows} dengan nama pelanggan yang ditutup{said}',
    'Dikira untuk hasil jualan dan pesanan, bukan untuk pelanggan',
  ],
  creditLines: [
    '{rows} bernilai negatif atau ditanda sebagai pemulangan',
    'Ditolak daripada hasil jualan pada harinya, dan bukan pesanan',
  ],
  unreadAmount: ['{rows} dengan amaun yang tidak dapat dibaca{held}', 'Tidak dikira'],
  unreadDate: ['{rows} dengan tarikh yang tidak dapat dibaca{held}', 'Tidak dikira'],
  unreadNumber: ['{rows} dengan angka yang tidak dapat dibaca{said}', 'Dianggap kosong'],
  unreadRefund: ['{rows} dengan bayaran balik yang tidak dapat dibaca{said}', 'Tiada yang ditolak'],
  missingOrderId: ['{rows} tanpa nombor pesanan', 'Tidak dikira'],
  rowsAsOrders: ['{rows} tanpa lajur nombor pesanan', 'Setiap baris dikira sebagai satu pesanan'],
  orderInTwoTabs: ['{rows} daripada pesanan yang turut ada dalam helaian lain{said}', 'Dikira sekali sahaja'],
  rowInTwoTabs: ['{rows} yang ada juga dalam helaian lain{said}', 'Dikira sekali'],
  copyOfTab: ['Barisnya sama dengan helaian lain{said}', 'Helaian tidak digunakan'],
  derivedTab: [
    'Angkanya diambil daripada helaian lain{said}',
    'Helaian tidak digunakan: angkanya akan dikira dua kali',
  ],
  noSales: [
    '{rows} yang bukan jualan, tetapi yuran, cukai, penghantaran atau pindahan{said}',
    'Tidak dikira',
  ],
  otherCurrency: [
    '{rows} dalam mata wang lain{said}',
    'Tidak dikira: mata wang berlainan tidak dicampurkan. Tulis kadarnya dalam helaian kadar tukaran',
  ],
  converted: ['{rows} dalam mata wang lain{said}', 'Ditukar mengikut helaian kadar tukaran anda'],
  currencyFromSign: [
    'Mata wang hanya tertulis pada amaunnya{said}',
    'Digunakan sebagai mata wang helaian ini',
  ],
  unknownStatus: ['{rows} dengan status yang tidak dikenali{said}', 'Dikira sebagai jualan'],
  unreadVisits: ['{rows} dengan bilangan lawatan yang tidak dapat dibaca{held}', 'Tidak dikira'],
  farDate: ['{rows} dengan tarikh yang jauh daripada tarikh lain{said}', 'Tidak dikira'],
  futureDate: ['{rows} bertarikh selepas hari ini{said}', 'Belum dikira'],
  negativeStock: ['{rows} dengan stok di bawah 0{said}', 'Dikira sebagai 0'],
  totalRows: ['{rows} mengandungi jumlah baris lain', 'Dilangkau supaya tidak dikira dua kali'],
  descriptionRows: ['{rows} mengandungi ulangan atau penerangan tajuk lajur', 'Dilangkau'],
  otherTable: [
    '{rows} daripada jadual lain pada helaian yang sama',
    'Tidak digunakan. Alihkan jadual itu ke helaian tersendiri',
  ],
  ambiguousNumbers: [
    '{rows} dengan angka yang dapat dibaca dengan dua cara{said}',
    'Dibaca mengikut tetapan setempat hamparan: {way}',
  ],
  ambiguousDates: [
    '{rows} dengan tarikh yang dapat dibaca dengan dua cara{said}',
    'Dibaca mengikut tetapan setempat hamparan: {way}',
  ],
  unsureColumn: [
    'Isi lajur ini belum pasti',
    'Dibaca sebagai {field}. Jika salah, pilih di bar sisi, di bawah Data',
  ],
  columnChanged: ['Kali terakhir, {field} dibaca daripada lajur {text}', 'Kini dibaca daripada lajur ini'],
  columnGone: ['Lajur {text} yang dibaca kali terakhir sudah tiada', '{field} tidak dibaca lagi'],
  orderTotalsUsed: [
    'Jumlah pesanan, tanpa pengasingan kos penghantaran dan cukai',
    'Hasil jualan ialah hasil tambah jumlah ini: kos penghantaran dan cukai mungkin termasuk',
  ],
  shippingAndTaxLeftOut: [
    '{rows} dengan kos penghantaran atau cukai dalam jumlah pesanan',
    'Ditolak: hasil jualan tidak mengandunginya',
  ],
  discountsTakenOff: ['{rows} dengan diskaun', 'Hasil jualan ialah harga darab kuantiti ditolak diskaun'],
  refundsTakenOff: [
    '{rows} yang dipulangkan sebahagiannya',
    'Ditolak sekali daripada hasil jualan dan barang',
  ],
  trafficWithoutDates: [
    '{rows} lawatan tanpa tarikh',
    'Helaian tidak digunakan. Eksport semula dengan tarikh sebagai lajur',
  ],
  noTrafficTab: [
    'Tiada helaian lawatan',
    'Tambah satu helaian dengan tarikh dan lawatan untuk melihat kadar penukaran dan kadar lantunan',
  ],
  noTrafficInPeriod: ['Tiada lawatan dalam tempoh ini', 'Tiada yang dikira bagi setiap lawatan'],
  trafficIncomplete: [
    'Data lawatan tidak meliputi seluruh tempoh',
    'Dikira seadanya: angka bagi setiap lawatan tidak tepat',
  ],
  visitsStandForVisitors: ['Satu angka sahaja untuk lawatan dan pelawat', 'Digunakan untuk kedua-duanya'],
  tabNotUsed: [
    '{rows} yang jenisnya tidak dikenali',
    'Helaian tidak digunakan. Jika perlu digunakan, pilih isinya di bar sisi, di bawah Data',
  ],
  leftOutByOwner: [
    'Anda mengetepikan helaian ini',
    'Helaian tidak digunakan. Boleh diubah di bar sisi, di bawah Data',
  ],
  ordersWithoutAmount: [
    '{rows} seperti pesanan, tetapi tanpa amaun',
    'Helaian tidak digunakan. Tambah lajur amaun',
  ],
  emptyTab: ['Tiada baris di bawah tajuk lajur', 'Helaian tidak digunakan'],
  noOrdersInPeriod: ['Tiada pesanan dalam tempoh ini', 'Angka pesanan menjadi 0 atau kosong'],
  dataEndsEarly: [
    '{days} tanpa data pada akhir tempoh, mulai {from}',
    'Dikira seadanya: angka bagi sebahagian tempoh, tidak dibandingkan',
  ],
  dataStartsInPeriod: [
    '{days} tanpa data pada awal tempoh, mulai {from}',
    'Dikira seadanya: angka bagi sebahagian tempoh, tidak dibandingkan',
  ],
  noHistory: [
    'Tiada pesanan dari sebelum tempoh ini',
    'Semua dikira sebagai pelanggan baharu, tiada yang dikira sebagai pelanggan kembali',
  ],
  shortHistory: [
    'Pesanan dari sebelum tempoh ini hanya {days}',
    'Sesiapa yang membeli sebelum {from} dan membeli semula dikira sebagai pelanggan baharu',
  ],
  lifespanOfData: [
    'Pesanan meliputi {days}, mulai {from}: tiada pelanggan yang diperhatikan lebih lama',
    'Nilai sepanjang hayat tidak mengira masa yang lebih panjang daripada itu',
  ],
  sharedCustomer: [
    '{rows} dengan seorang pelanggan yang mempunyai kebanyakan pesanan helaian{said}',
    'Dianggap alamat kedai sendiri: dikira untuk hasil dan pesanan, bukan untuk pelanggan',
  ],
  dataStartsLate: [
    'Pesanan hanya bermula di tengah tempoh sebelumnya',
    'Tidak dibandingkan: kedua-duanya tidak setara',
  ],
  daysWithoutData: [
    '{days} berturut-turut tanpa data, mulai {from}',
    'Dikira seadanya. Jika kedai dibuka, ada eksport yang kurang',
  ],
  visitsFewerThanOrders: [
    'Pelawat kurang daripada pesanan dalam tempoh ini',
    'Dikira seadanya: sebahagian lawatan tidak direkodkan',
  ],
  channelsWithoutVisits: [
    '{rows} daripada saluran tanpa data lawatan{said}',
    'Tidak termasuk dalam penukaran, pengabaian dan hasil setiap pelawat',
  ],
  blankInRates: [
    '{rows} tanpa {field}, sedangkan baris lain ada',
    'Tidak termasuk dalam nisbah yang memerlukannya',
  ],
  zeroUnitCost: ['{rows} dengan kos seunit 0', 'Dianggap kos yang belum diisi'],
  costsBelowZero: [
    '{rows} dengan kos di bawah 0',
    'Dikira sebagai kos; jumlah melebihi 0 dalam kategori lain bukan kos',
  ],
  scoresInPercent: [
    '{rows} dengan kepuasan dalam peratus',
    'Puratanya menjadi peratusan pelanggan yang berpuas hati',
  ],
  rowsOfWeeks: ['{rows} mewakili seminggu setiap satu', 'Dibahagi sama rata kepada 7 harinya'],
  rowsOfMonths: [
    '{rows} mewakili sebulan setiap satu{said}',
    'Dibahagi sama rata kepada hari-hari bulan itu',
  ],
  runningTotal: [
    'Setiap baris {field} sudah merangkumi semua yang sebelumnya: angka terkumpul',
    'Hanya kenaikannya dikira',
  ],
  sameVisits: [
    '{rows} dengan lawatan yang sama seperti baris lain, cuma dipecahkan dengan cara lain{said}',
    'Dikira sekali',
  ],
  visitsByPage: [
    '{rows} dengan lawatan mengikut halaman{said}: satu lawatan ada dalam beberapa baris',
    'Hanya paparan halaman dikira',
  ],
  daysFewerVisitors: [
    '{days} dengan pelawat kurang daripada pesanan, pertama {from}',
    'Dikira seadanya: sebahagian lawatan tidak direkodkan',
  ],
  mixedDates: [
    '{rows} dengan tarikh yang dapat dibaca dengan dua cara, dalam lajur yang bercampur hari dahulu dan bulan dahulu{said}',
    'Dibaca seperti tarikh yang pasti di sekitarnya',
  ],
  idsWithoutDigits: [
    '{rows} dengan nombor pesanan yang hilang angka belakangnya{said}',
    'Dibezakan mengikut masa dan pelanggan. Eksport semula dan simpan nombornya sebagai teks',
  ],
  repeatedRows: [
    '{rows} daripada pesanan yang tertulis dua kali dalam helaian ini{said}',
    'Dikira sekali, mengikut baris yang lebih bawah',
  ],
  reusedIds: [
    '{rows} dengan nombor pesanan yang turut dipakai pada hari atau pelanggan lain{said}',
    'Dikira sebagai pesanan tersendiri',
  ],
  linesWithoutId: [
    '{rows} tanpa nombor pesanan di sebelah baris pertama sesuatu pesanan',
    'Dikira sebagai baris lanjutan pesanan itu',
  ],
  maybeSameOrder: [
    '{rows} dengan nombor pesanan yang turut ada dalam helaian lain, beza sehari dua{said}',
    'Dikira dalam kedua-dua helaian: tiada tanda lain bahawa pesanannya sama',
  ],
  stockMovements: ['{rows} tanpa harga dan tanpa pelanggan{said}', 'Dianggap pergerakan stok: bukan pesanan'],
  draftOrders: [
    '{rows} mengandungi draf, sebut harga atau checkout yang ditinggalkan{said}',
    'Tidak dikira: belum ada yang dipesan',
  ],
  turnedDates: [
    '{rows} dengan tarikh yang hari dan bulannya ditukar oleh hamparan: tarikh yang kekal teks menunjukkannya',
    'Dibaca dengan hari dan bulan di tempatnya',
  ],
  reachAtLeast: [
    'Capaian beberapa hari: yang dicapai dua kali tetap seorang',
    'Tidak dijumlahkan: yang dipaparkan ialah capaian terbesar setiap akaun, jadi sekurang-kurangnya sebanyak itu',
  ],
  stockTwice: [
    '{rows} dengan stok yang turut ada pada baris lain, mengikut lokasi atau keseluruhan',
    'Dikira sekali',
  ],
  unreadAnswer: [
    '{rows} dengan jawapan yang tidak dapat dibaca{said}',
    'Tidak dikira. Guna angka, atau perkataan seperti puas hati, neutral dan tidak puas hati',
  ],
  scaledColumn: ['Tajuk lajur {field} menyebut unit angkanya{said}', 'Didarab dengan unit itu'],
  visitorsNotAdded: [
    'Pelawat dibahagi mengikut beberapa cara: yang datang dua kali ada dalam dua baris',
    'Penukaran dan hasil jualan setiap pelawat dikira bagi setiap lawatan',
  ],
  measuredTwice: [
    '{rows} dengan lawatan pada hari yang turut dikira oleh helaian lain{said}',
    'Tidak dikira: lawatan yang sama daripada dua alat tidak dijumlahkan',
  ],
  openSpans: [
    '{rows} yang hanya menyebut hari mulanya{said}',
    'Tidak dikira: harinya tidak diketahui. Eksport mengikut hari, atau kekalkan tempoh di atas jadual',
  ],
  rowsOfSpans: ['{rows} mewakili beberapa hari setiap satu', 'Dibahagi sama rata ke hari-hari itu'],
  purchases: [
    '{rows} mengandungi belian daripada pembekal',
    'Tidak dikira sebagai jualan. Jika ini jualan, pilih Pesanan di bar sisi, di bawah Data',
  ],
  sumsOfOrders: [
    '{rows} yang setiap satunya merangkum beberapa pesanan',
    'Dikira untuk hasil jualan, bukan bilangan pesanan: tambahkan senarai pesanannya',
  ],
  unpaidOrders: [
    '{rows} yang belum dibayar{said}',
    'Tidak dikira: jualan ialah yang sudah dibayar atau dihantar',
  ],
  differingTotals: [
    '{rows} dengan jumlah yang berbeza daripada baris lain dalam pesanan itu{said}',
    'Yang dikira ialah jumlah pada kebanyakan barisnya',
  ],
  smallTotals: [
    '{rows} dengan jumlah yang kurang daripada kos penghantaran dan cukainya{said}',
    'Tiada yang ditolak daripada jumlah ini',
  ],
  statusOfTwoMeanings: [
    '{rows} dengan status yang pada sesetengah platform bermaksud bayaran balik{said}',
    'Dianggap dibayar balik, kerana status lain dalam helaian ini bermaksud selesai',
  ],
});

export const findingWords = (): Texts['findingWords'] => ({
  rows: (rows, say) => `${say.number(rows)} baris`,
  rowsOf: (rows, all, share, say) =>
    `${say.number(rows)} daripada ${say.number(all)} baris (${say.number(share, 0)}%)`,
  days: (days, say) => `${say.number(days)} hari`,
  quoted: (text) => `“${text}”`,
  after: (said) => `: ${said}`,
  empty: 'kosong',
  ways: {
    thousands: 'tanda itu memisahkan ribu',
    decimals: 'tanda itu titik perpuluhan',
    dayFirst: 'hari dahulu',
    monthFirst: 'bulan dahulu',
  },
});
