import type { PageTexts } from '../../help-texts';

export const page: PageTexts = {
  colon: ': ',
  title: 'Fungsi KPI',
  introduction: [
    'Ketik fungsi di dalam sel. Argumen dalam kurung siku boleh dikosongkan. Argumen dipisahkan titik koma, atau koma di spreadsheet dengan setelan lokal yang menulis desimal dengan titik.',
    'Jika argumennya berupa angka, sel tunggal menghasilkan satu hasil, dan rentang berukuran sama menghasilkan satu hasil per baris: satu panggilan mengisi seluruh kolom dan jauh lebih cepat daripada satu panggilan di setiap sel. Baris yang semua selnya kosong tetap kosong, jadi A2:A bisa dipakai. Untuk total, berikan SUM() dari setiap kolom.',
    'Jika argumennya berupa kolom, seluruh rentang dihitung sebagai satu. Sel kosong dan judul di atas data dilewati.',
    'Persentase berupa pecahan: 2,5% adalah 0,025; format selnya sebagai persentase. Uang memakai mata uang sel Anda. Waktu dalam jam kecuali opsinya menyebut lain.',
    'Pesan kesalahan diawali kata yang Anda kenal dari sheet dan menyebut argumennya: #DIV/0! visitors bernilai 0. #VALUE! berarti sel yang tidak dapat dibaca, #NUM! angka yang tidak mungkin, #N/A ada yang kurang.',
  ],
  contents: 'Daftar isi',
  formula: 'Rumus',
  unit: 'Satuan',
  arguments: 'Argumen',
  example: 'Contoh',
  gives: 'menghasilkan',
  where: 'dengan',
  source: 'Sumber',
  inSummary: 'Di ringkasan',
  notToConfuse: 'Jangan keliru',
  guideRange: 'Kisaran acuan',
  guideSources: {
    severalPages: 'elogic.co dan convertibles.dev',
    baymard: 'Baymard Institute, rata-rata dari 50 studi',
    commonRule: 'aturan umum',
  },
  atLeast: (figure) => `${figure} atau lebih`,
  atMost: (figure) => `${figure} atau kurang`,
  between: (low, high) => `${low} sampai ${high}`,
  whenBad: 'Jika hasilnya buruk',
};
