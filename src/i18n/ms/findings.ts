import type { Texts } from '../texts';
import { held } from './phrases';

export const findings: Texts['findings'] = {
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
  totalRows: ({ rows, cell }, say) =>
    `${say.number(rows)} baris ialah jumlah baris lain (pertama: ${cell}). Baris ini dilangkau supaya tidak dikira dua kali.`,
  descriptionRows: ({ rows, cell }, say) =>
    `${say.number(rows)} baris mengulang atau menerangkan tajuk lajur (pertama: ${cell}). Baris ini dilangkau.`,
  otherTable: ({ rows, cell }, say) =>
    `${say.number(rows)} baris tergolong dalam jadual lain pada helaian yang sama (pertama: ${cell}) dan tidak digunakan. Alihkan ke helaian tersendiri.`,
  ambiguousNumbers: ({ rows, cell, text, readAs }, say) =>
    `Angka dalam ${say.number(rows)} baris dapat dibaca dengan dua cara (pertama: ${cell}, “${text}”). Mengikut tetapan setempat hamparan, tandanya dibaca sebagai ${readAs === 'thousands' ? 'pemisah ribu' : 'titik perpuluhan'}.`,
  ambiguousDates: ({ rows, cell, text, readAs }, say) =>
    `Tarikh dalam ${say.number(rows)} baris dapat dibaca dengan dua cara (pertama: ${cell}, “${text}”). Mengikut tetapan setempat hamparan, yang dibaca dahulu ialah ${readAs === 'dayFirst' ? 'hari' : 'bulan'}.`,
  orderTotalsUsed: ({ cell }) =>
    `Hasil ialah jumlah keseluruhan pesanan di bawah ${cell}: kos penghantaran dan cukai tidak dapat diasingkan, jadi mungkin termasuk.`,
  shippingAndTaxLeftOut: ({ rows, cell }, say) =>
    `Hasil ialah jumlah pesanan tanpa kos penghantaran dan cukai: ${say.number(rows)} baris mengandunginya (pertama: ${cell}).`,
  discountsTakenOff: ({ rows, cell }, say) =>
    `Hasil ialah harga darab kuantiti ditolak diskaun: ${say.number(rows)} baris ada diskaun (pertama: ${cell}).`,
  refundsTakenOff: ({ rows, cell }, say) =>
    `${say.number(rows)} baris dibayar balik atau dipulangkan sebahagiannya (pertama: ${cell}): ditolak sekali daripada hasil dan barang.`,
  trafficWithoutDates: ({ rows }, say) =>
    `Helaian ini tidak digunakan: ${say.number(rows)} barisnya mengira lawatan tanpa tarikh. Eksport semula dengan tarikh sebagai lajur.`,
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
};
