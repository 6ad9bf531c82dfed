import type { PageTexts } from '../../help-texts';
import { guideSources } from '../guide-sources';

export const page: PageTexts = {
  colon: ': ',
  title: 'Fungsi KPI',
  introduction: [
    'Taip fungsi di dalam sel. Argumen dalam kurungan segi empat boleh ditinggalkan. Argumen dipisahkan dengan koma, atau koma bertitik dalam hamparan yang tetapan setempatnya menulis perpuluhan dengan koma.',
    'Jika argumennya ialah angka, satu sel memberi satu hasil, dan julat yang sama saiz memberi satu hasil bagi setiap baris: satu panggilan mengisi seluruh lajur dan jauh lebih pantas daripada satu panggilan dalam setiap sel. Baris yang semua selnya kosong kekal kosong, jadi A2:A boleh digunakan. Untuk jumlah keseluruhan, berikan SUM() bagi setiap lajur.',
    'Julat terbuka seperti J2:J sampai ke baris terakhir helaian, begitu juga hasilnya: tulis =KPI_AOV(J2:J, K2:K) di baris 2 pada lajur kosong, sejajar dengan julatnya. Di baris 5, ruangnya kurang tiga baris di hujung helaian dan setiap hasil berada tiga baris di bawah datanya.',
    'Google Sheets menolak NOW(), TODAY() dan RAND() dalam fungsi ini, juga sel yang bergantung padanya. Taip tarikh, atau rujuk sel yang mengandungi tarikh yang ditaip.',
    'Jika argumennya ialah lajur, seluruh julat dikira sebagai satu. Sel kosong dan tajuk di atas data dilangkau.',
    'Peratusan ialah pecahan: 2.5% ialah 0.025; formatkan sel sebagai peratusan. Wang adalah dalam mata wang sel anda. Masa dalam jam melainkan pilihannya menyatakan sebaliknya.',
    'Mesej ralat bermula dengan perkataan yang anda kenali daripada helaian dan menamakan argumennya: #DIV/0! nilai pelawat ialah 0. #VALUE! bermaksud sel yang tidak dapat dibaca, #NUM! angka yang mustahil, #N/A data tiada.',
  ],
  contents: 'Kandungan',
  further: 'Membandingkan',
  formula: 'Formula',
  unit: 'Unit',
  arguments: 'Argumen',
  example: 'Contoh',
  gives: 'memberi',
  where: 'dengan',
  source: 'Sumber',
  inSummary: 'Dalam ringkasan',
  notToConfuse: 'Jangan keliru',
  guideRange: 'Julat panduan',
  guideSources,
  atLeast: (figure) => `${figure} atau lebih`,
  atMost: (figure) => `${figure} atau kurang`,
  between: (low, high) => `${low} hingga ${high}`,
  whenBad: 'Jika hasilnya tidak memuaskan',
};
