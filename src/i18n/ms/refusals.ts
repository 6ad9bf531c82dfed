import type { Texts } from '../texts';
import { periods } from './labels';
import { quoted } from './phrases';

export const refusals = (): Texts['refusals'] => ({
  noTabs: () =>
    'Hamparan ini tiada helaian untuk dibaca. Tambah helaian yang mengandungi pesanan anda, kemudian cuba lagi.',
  allTabsEmpty: ({ tabs }) =>
    `Tiada apa-apa untuk dibaca: ${quoted(tabs)} kosong. Tampal pesanan anda di situ, bermula dengan tajuk lajur.`,
  noOrdersTab: ({ tabs }) =>
    `Helaian pesanan tidak ditemui antara ${quoted(tabs)}. Helaian pesanan memerlukan tajuk lajur untuk nombor pesanan, tarikh dan amaun (atau harga dan kuantiti).`,
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
  tabNotReady: ({ tab, cell, text }) =>
    `Helaian “${tab}” kali terakhir mempunyai baris, kini sel ${cell} memaparkan “${text}”. Ringkasan terakhir kekal. Tunggu sehingga helaian selesai dimuatkan, atau betulkan formulanya, kemudian cuba lagi; helaian yang tidak diperlukan lagi boleh dipadam.`,
  onlyLater: ({ tab, cell, asOf }, say) =>
    `Tiada apa yang dapat dikira hingga ${say.day(asOf)}: semua tarikh dalam “${tab}” lebih lewat, yang pertama dibaca berada di sel ${cell}. Betulkan tarikhnya, atau semak sama ada hari dan bulan tertukar.`,
  noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
    asOf < firstDay
      ? `Tiada apa yang dapat dikira hingga ${say.day(asOf)}: baris dalam “${tab}” bermula pada ${say.day(firstDay)}. Pilih tarikh yang lebih lewat.`
      : `Data tidak mengandungi satu ${periods[period]} penuh yang sudah tamat: baris dalam “${tab}” bermula pada ${say.day(firstDay)} dan dikira hingga ${say.day(asOf)}. Pilih tempoh yang lebih pendek, atau tambah data yang kurang.`,
});
