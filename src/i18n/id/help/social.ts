import type { FamilyHelp } from '../../help-texts';

export const social: FamilyHelp<'social'> = {
  engagement_rate: {
    meaning:
      'Seberapa banyak orang menanggapi postingan Anda: suka, komentar, dan bagikan dibandingkan dengan pengikut atau tayangan, sesuai pilihan Anda.',
    notToConfuse:
      'Ada yang membagi dengan orang yang dijangkau, atau merata-ratakan angka tiap postingan: bandingkan hanya angka yang caranya sama.',
  },
  reach: {
    meaning:
      'Berapa orang yang melihat postingan Anda dibandingkan dengan jumlah pengikut. Bisa lebih dari 100% jika postingan dibagikan atau diiklankan.',
    notToConfuse:
      'Jangkauan menghitung orang, tayangan menghitung berapa kali tampil: satu orang bisa menghasilkan banyak tayangan.',
  },
  impressions: {
    meaning:
      'Rata-rata berapa kali satu orang melihat postingan atau iklan Anda. Terlalu rendah tidak diingat, terlalu tinggi mengganggu.',
    notToConfuse: 'Tayangan saja menghitung setiap kali tampil, sesedikit apa pun orangnya.',
  },
  follower_growth: {
    meaning: 'Seberapa cepat jumlah pengikut Anda bertambah atau berkurang.',
    notToConfuse: 'Angka ini pertumbuhan, bukan jumlah pengikut.',
    arguments: { followers: 'Pengikut di akhir periode.', previous: 'Pengikut di akhir periode sebelumnya.' },
  },
  influencer_conversion: {
    meaning: 'Seberapa banyak klik dari seorang influencer yang menjadi pesanan.',
    notToConfuse:
      'Pesanan dengan kode influencer tetapi tanpa klik hanya menambah pesanan, jadi angkanya bisa tampak lebih baik dari sebenarnya.',
    arguments: {
      orders: 'Pesanan yang berasal dari influencer.',
      clicks: 'Klik yang datang dari influencer.',
    },
  },
};
