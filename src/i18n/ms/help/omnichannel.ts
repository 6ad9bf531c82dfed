import type { FamilyHelp } from '../../help-texts';

export const omnichannel: FamilyHelp<'omnichannel'> = {
  channel_traffic: {
    meaning:
      'Saluran mana yang membawa lawatan, daripada web, media sosial, pasaran dalam talian hingga kedai fizikal: purata setiap tempoh dan bahagiannya, bermula dengan yang terbesar. Satu baris ialah satu tempoh bagi satu saluran.',
    advice:
      'Tambah usaha pada saluran yang membawa banyak lawatan dan pesanan, dan semak sama ada saluran yang lemah mencapai orang yang betul.',
    notToConfuse: 'Saluran yang ramai pelawat belum tentu banyak menjual: lihat juga kadar penukarannya.',
    arguments: { visits: 'Lawatan saluran itu dalam setiap tempoh.' },
  },
  channel_conversion: {
    meaning:
      'Di mana pelawat menjadi pembeli, saluran demi saluran, bermula dengan yang terbaik. Dua lajur terakhir menunjukkan julat kadar sebenar dengan keyakinan 95 %: jika julat dua saluran bertindih, bezanya mungkin kebetulan.',
    advice:
      'Contohi saluran terbaik: tawaran, halaman dan khalayaknya. Tunggu lebih ramai pelawat sebelum meninggalkan saluran yang julatnya lebar.',
    notToConfuse:
      'Saluran tanpa pelawat tiada kadar dan diletakkan di akhir. Pesanan yang melebihi pelawat ditolak: kira kedua-duanya dalam saluran yang sama.',
    arguments: {
      orders: 'Pesanan saluran itu bagi setiap baris.',
      visitors: 'Pelawat saluran itu bagi setiap baris.',
    },
  },
  recommendation_conversion: {
    meaning: 'Berapa banyak klik pada produk yang dicadangkan menjadi pesanan produk itu.',
    advice:
      'Cadangkan apa yang biasa dibeli bersama, keluarkan yang kehabisan stok dan tunjukkan lebih sedikit tetapi lebih sepadan.',
    notToConfuse: 'Bukan bahagian daripada semua pesanan yang datang daripada cadangan.',
  },
  product_interest: {
    meaning:
      'Produk mana yang paling menarik pelawat, dan, jika pesanan diberi, berapa pesanan bagi setiap paparan. Yang paling banyak dilihat di atas.',
    advice:
      'Produk yang banyak dilihat tetapi jarang dipesan perlukan harga, gambar, keterangan atau stok yang lebih baik. Yang jarang dilihat tetapi laris patut diletakkan di halaman depan.',
    notToConfuse: 'Paparan mengira berapa kali halaman produk dibuka, bukan bilangan orang.',
    arguments: { orders: 'Pesanan produk itu bagi setiap baris.' },
  },
  purchase_triggers: {
    meaning:
      'Titik sentuh mana yang membawa kepada pembelian. Nilai setiap laluan dibahagikan kepada titik sentuhnya: terakhir dan pertama memberi semuanya kepada satu hujung, linear membahagi sama rata, kedudukan memberi 40 % kepada setiap hujung dan 20 % kepada yang di tengah. Jumlah kredit sama dengan jumlah nilai.',
    advice:
      'Bandingkan pertama dengan terakhir: belanja untuk yang memulakan pembelian dan yang menutupnya, kurangkan yang tidak muncul pada kedua-duanya.',
    notToConfuse:
      'Program statistik mungkin melangkau lawatan terus atau menggunakan pemberat daripada datanya sendiri, jadi angkanya berbeza.',
    arguments: {
      paths:
        'Titik sentuh setiap pembelian dari yang pertama hingga terakhir, dipisahkan anak panah, garis tegak atau koma bertitik.',
    },
  },
  advocacy_rate: {
    meaning:
      'Bahagian pesanan yang datang kerana kedai disyorkan orang, dari mulut ke mulut atau dengan kod rujukan.',
    advice:
      'Beri ganjaran kepada kedua-dua pihak dan minta syoran daripada pelanggan yang puas hati sebaik sahaja barang sampai.',
    notToConfuse:
      'Bukan NPS, yang bertanya siapa yang sudi mengesyorkan kedai: di sini hanya pesanan dikira.',
  },
};
