import type { FamilyHelp } from '../../help-texts';

export const social: FamilyHelp<'social'> = {
  engagement_rate: {
    meaning:
      'Berapa banyak orang memberi reaksi kepada hantaran anda: suka, komen dan kongsi berbanding pengikut atau paparan, mengikut pilihan anda.',
    notToConfuse:
      'Ada yang membahagi dengan orang yang dicapai, atau mengambil purata kadar setiap hantaran: bandingkan hanya kadar yang sama caranya.',
  },
  reach: {
    meaning:
      'Berapa ramai orang melihat hantaran anda berbanding bilangan pengikut. Boleh melebihi 100% apabila hantaran dikongsi atau diiklankan.',
    notToConfuse:
      'Capaian mengira orang, paparan mengira berapa kali ditunjukkan: seorang boleh menghasilkan banyak paparan.',
  },
  impressions: {
    meaning:
      'Purata berapa kali seseorang melihat hantaran atau iklan anda. Terlalu rendah tidak diingati, terlalu tinggi mengganggu.',
    notToConfuse:
      'Bilangan paparan sahaja mengira setiap kali ditunjukkan, walau sesedikit mana pun orangnya.',
  },
  follower_growth: {
    meaning: 'Berapa pantas bilangan pengikut anda bertambah atau berkurang.',
    notToConfuse: 'Ini pertumbuhan, bukan bilangan pengikut.',
    arguments: {
      followers: 'Pengikut pada akhir tempoh.',
      previous: 'Pengikut pada akhir tempoh sebelumnya.',
    },
  },
  influencer_conversion: {
    meaning: 'Berapa banyak klik daripada seorang pempengaruh yang menjadi pesanan.',
    notToConfuse:
      'Pesanan dengan kod pempengaruh tetapi tanpa klik hanya menambah pesanan, jadi kadarnya mungkin nampak lebih baik daripada sebenar.',
    arguments: {
      orders: 'Pesanan yang dikreditkan kepada pempengaruh.',
      clicks: 'Klik yang datang daripada pempengaruh.',
    },
  },
};
