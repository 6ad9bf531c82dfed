import type { PageTexts } from '../../help-texts';
import { guideSources } from '../guide-sources';

export const page: PageTexts = {
  colon: ': ',
  title: 'Fungsi KPI',
  introduction: [
    'Ketik fungsi di dalam sel. Argumen dalam kurung siku boleh dikosongkan. Argumen dipisahkan titik koma, atau koma di spreadsheet dengan setelan lokal yang menulis desimal dengan titik.',
    'Jika argumennya berupa angka, sel tunggal menghasilkan satu hasil, dan rentang berukuran sama menghasilkan satu hasil per baris: satu panggilan mengisi seluruh kolom dan jauh lebih cepat daripada satu panggilan di setiap sel. Baris yang semua selnya kosong tetap kosong, jadi A2:A bisa dipakai. Untuk total, berikan SUM() dari setiap kolom.',
    'Rentang terbuka seperti J2:J sampai ke baris terakhir sheet, begitu juga hasilnya: tulis =KPI_AOV(J2:J; K2:K) di baris 2 pada kolom kosong, sejajar dengan rentangnya. Di baris 5, tempatnya kurang tiga baris di akhir sheet dan setiap hasil berada tiga baris di bawah datanya.',
    'Google Sheets menolak NOW(), TODAY(), dan RAND() di fungsi ini, juga sel yang bergantung padanya. Ketik tanggal, atau rujuk ke sel yang berisi tanggal yang diketik.',
    'Jika argumennya berupa kolom, seluruh rentang dihitung sebagai satu. Sel kosong dan judul di atas data dilewati.',
    'Persentase berupa pecahan: 2,5% adalah 0,025; format selnya sebagai persentase. Uang memakai mata uang sel Anda. Waktu dalam jam kecuali opsinya menyebut lain.',
    'Pesan kesalahan diawali kata yang Anda kenal dari sheet dan menyebut argumennya: #DIV/0! pengunjung bernilai 0. #VALUE! berarti sel yang tidak dapat dibaca, #NUM! angka yang tidak mungkin, #N/A ada yang kurang.',
  ],
  contents: 'Daftar isi',
  further: 'Membandingkan',
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
  guideSources,
  atLeast: (figure) => `${figure} atau lebih`,
  atMost: (figure) => `${figure} atau kurang`,
  between: (low, high) => `${low} sampai ${high}`,
  whenBad: 'Jika hasilnya buruk',
};
