import type { FamilyHelp } from '../../help-texts';

export const omnichannel: FamilyHelp<'omnichannel'> = {
  channel_traffic: {
    meaning:
      'Kanal mana yang mendatangkan kunjungan, dari web, media sosial, marketplace, sampai toko fisik: rata-rata per periode dan porsinya, dari yang terbesar. Satu baris adalah satu periode dari satu kanal.',
    notToConfuse: 'Kanal yang ramai belum tentu banyak menjual: lihat juga tingkat konversinya.',
    arguments: { visits: 'Kunjungan kanal itu di tiap periode.' },
  },
  channel_conversion: {
    meaning:
      'Di mana pengunjung menjadi pembeli, kanal demi kanal, dari yang terbaik. Dua kolom terakhir menunjukkan rentang angka sebenarnya dengan keyakinan 95%: jika rentang dua kanal beririsan, bedanya bisa jadi kebetulan.',
    notToConfuse:
      'Kanal tanpa pengunjung tidak punya angka dan ditaruh paling akhir. Pesanan yang melebihi pengunjung ditolak: hitung keduanya di kanal yang sama.',
    arguments: {
      orders: 'Pesanan kanal itu di tiap baris.',
      visitors: 'Pengunjung kanal itu di tiap baris.',
    },
  },
  recommendation_conversion: {
    meaning: 'Seberapa banyak klik pada produk rekomendasi yang menjadi pesanan produk itu.',
    notToConfuse: 'Bukan bagian dari semua pesanan yang berasal dari rekomendasi.',
  },
  product_interest: {
    meaning:
      'Produk mana yang paling menarik pengunjung, dan, jika pesanan diberikan, berapa pesanan per kali dilihat. Yang paling sering dilihat ada di atas.',
    notToConfuse: 'Yang dihitung adalah berapa kali halaman produk dibuka, bukan berapa orang.',
    arguments: { orders: 'Pesanan produk itu di tiap baris.' },
  },
  purchase_triggers: {
    meaning:
      'Titik kontak mana yang mendorong pembelian. Nilai tiap jalur dibagi ke titik kontaknya: terakhir dan pertama memberi semuanya ke satu ujung, linear membagi rata, posisi memberi 40% ke tiap ujung dan 20% ke yang di tengah. Total kredit sama dengan total nilai.',
    notToConfuse:
      'Program statistik bisa melewati kunjungan langsung atau memakai bobot dari datanya sendiri, jadi angkanya berbeda.',
    arguments: {
      paths:
        'Titik kontak tiap pembelian dari yang pertama sampai terakhir, dipisah panah, garis tegak, atau titik koma.',
    },
  },
  advocacy_rate: {
    meaning:
      'Bagian pesanan yang datang karena toko direkomendasikan orang, dari mulut ke mulut atau dengan kode referral.',
    notToConfuse:
      'Bukan NPS, yang menanyakan siapa yang mau merekomendasikan: di sini hanya pesanan yang dihitung.',
  },
};
