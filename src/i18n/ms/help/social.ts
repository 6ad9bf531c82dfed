import type { FamilyHelp } from '../../help-texts';

export const social: FamilyHelp<'social'> = {
  engagement_rate: {
    meaning:
      'Berapa banyak orang memberi reaksi kepada hantaran anda: suka, komen dan kongsi berbanding pengikut atau paparan, mengikut pilihan anda.',
    advice: 'Perbanyak jenis hantaran yang mendapat reaksi, ajukan soalan, balas komen dan cuba waktu lain.',
    notToConfuse:
      'Ada yang membahagi dengan orang yang dicapai, atau mengambil purata kadar setiap hantaran: bandingkan hanya kadar yang sama caranya.',
  },
  reach: {
    meaning:
      'Berapa ramai orang melihat hantaran anda berbanding bilangan pengikut. Boleh melebihi 100 % apabila hantaran dikongsi atau diiklankan.',
    advice:
      'Buat hantaran ketika pengikut aktif, gunakan format yang diutamakan platform dan iklankan hantaran terbaik.',
    notToConfuse:
      'Capaian mengira orang, paparan mengira berapa kali ditunjukkan: seorang boleh menghasilkan banyak paparan.',
  },
  impressions: {
    meaning:
      'Purata berapa kali seseorang melihat hantaran atau iklan anda. Terlalu rendah tidak diingati, terlalu tinggi mengganggu.',
    advice: 'Jika ia naik sedangkan klik turun, tukar kandungan atau paparkan kepada orang lain.',
    notToConfuse:
      'Bilangan paparan sahaja mengira setiap kali ditunjukkan, walau sesedikit mana pun orangnya.',
  },
  follower_growth: {
    meaning: 'Berapa pantas bilangan pengikut anda bertambah atau berkurang.',
    advice:
      'Buat hantaran secara tetap, bekerjasama dengan akaun yang pengikutnya sesuai dan letakkan akaun anda di kedai dan pada bungkusan.',
    notToConfuse: 'Ini pertumbuhan, bukan bilangan pengikut.',
    arguments: {
      followers: 'Pengikut pada akhir tempoh.',
      previous: 'Pengikut pada akhir tempoh sebelumnya.',
    },
  },
  influencer_conversion: {
    meaning: 'Berapa banyak klik daripada seorang pempengaruh yang menjadi pesanan.',
    advice:
      'Bawa klik ke halaman produk yang disyorkan, sertakan kod promosi dan pilih pempengaruh yang pengikutnya sesuai dengan barang anda.',
    notToConfuse:
      'Pesanan dengan kod pempengaruh tetapi tanpa klik hanya menambah pesanan, jadi kadarnya mungkin nampak lebih baik daripada sebenar.',
    arguments: {
      orders: 'Pesanan yang dikreditkan kepada pempengaruh.',
      clicks: 'Klik yang datang daripada pempengaruh.',
    },
  },
};
