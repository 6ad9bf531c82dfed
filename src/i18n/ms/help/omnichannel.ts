import type { FamilyHelp } from '../../help-texts';

export const omnichannel: FamilyHelp<'omnichannel'> = {
  channel_traffic: {
    meaning:
      'Saluran mana yang membawa lawatan, daripada web, media sosial, pasaran dalam talian hingga kedai fizikal: purata setiap tempoh dan bahagiannya, bermula dengan yang terbesar. Satu baris ialah satu tempoh bagi satu saluran.',
    notToConfuse: 'Saluran yang ramai pelawat belum tentu banyak menjual: lihat juga kadar penukarannya.',
    arguments: { visits: 'Lawatan saluran itu dalam setiap tempoh.' },
  },
  channel_conversion: {
    meaning:
      'Di mana pelawat menjadi pembeli, saluran demi saluran, bermula dengan yang terbaik. Dua lajur terakhir menunjukkan julat kadar sebenar dengan keyakinan 95%: jika julat dua saluran bertindih, bezanya mungkin kebetulan.',
    notToConfuse:
      'Saluran tanpa pelawat tiada kadar dan diletakkan di akhir. Pesanan yang melebihi pelawat ditolak: kira kedua-duanya dalam saluran yang sama.',
    arguments: {
      orders: 'Pesanan saluran itu bagi setiap baris.',
      visitors: 'Pelawat saluran itu bagi setiap baris.',
    },
  },
  recommendation_conversion: {
    meaning: 'Berapa banyak klik pada produk yang disyorkan menjadi pesanan produk itu.',
    notToConfuse: 'Bukan bahagian daripada semua pesanan yang datang daripada syor.',
  },
  product_interest: {
    meaning:
      'Produk mana yang paling menarik pelawat, dan, jika pesanan diberi, berapa pesanan bagi setiap paparan. Yang paling banyak dilihat di atas.',
    notToConfuse: 'Paparan mengira berapa kali halaman produk dibuka, bukan bilangan orang.',
    arguments: { orders: 'Pesanan produk itu bagi setiap baris.' },
  },
  purchase_triggers: {
    meaning:
      'Titik sentuh mana yang membawa kepada pembelian. Nilai setiap laluan dibahagikan kepada titik sentuhnya: terakhir dan pertama memberi semuanya kepada satu hujung, linear membahagi sama rata, kedudukan memberi 40% kepada setiap hujung dan 20% kepada yang di tengah. Jumlah kredit sama dengan jumlah nilai.',
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
    notToConfuse:
      'Bukan NPS, yang bertanya siapa yang sudi mengesyorkan kedai: di sini hanya pesanan dikira.',
  },
};
