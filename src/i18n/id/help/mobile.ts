import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning:
      'Seberapa banyak pengunjung lewat ponsel yang menjadi pembeli: tingkat konversi khusus perangkat seluler.',
    notToConfuse:
      'Platform menghitung kunjungan, bukan pengunjung: angkanya lebih rendah, sebab satu pengunjung bisa datang beberapa kali.',
  },
  mobile_aov: {
    meaning: 'Pendapatan rata-rata dari satu pesanan lewat perangkat seluler.',
    notToConfuse:
      'Angkanya bergantung pada apakah pajak, ongkir, dan retur masuk dalam pendapatan: pakai satu cara saja.',
  },
  mobile_cart_abandonment: {
    meaning: 'Bagian keranjang yang diisi lewat perangkat seluler tetapi tidak menjadi pesanan.',
    notToConfuse: 'Ada yang menghitung produk yang ditinggalkan di keranjang, bukan keranjangnya.',
  },
  mobile_traffic_share: {
    meaning:
      'Bagian kunjungan yang datang dari perangkat seluler. Naik atau turun tidak dengan sendirinya baik: angka ini menunjukkan di layar mana toko Anda harus nyaman.',
  },
  sms_subscribers: {
    meaning: 'Seberapa cepat daftar penerima SMS Anda bertambah atau berkurang.',
    notToConfuse:
      'Angka ini pertumbuhan, bukan jumlah penerima. Yang bergabung lalu berhenti dalam periode yang sama saling meniadakan.',
    arguments: { previous: 'Penerima SMS di akhir periode sebelumnya.' },
  },
  app_downloads: {
    meaning: 'Berapa kali aplikasi diunduh pada baris yang diberikan.',
    notToConfuse: 'Unduhan belum tentu pengguna: lihat juga porsi pengguna aktif.',
    arguments: { downloads: 'Unduhan, baris demi baris.' },
  },
  app_active_ratio: {
    meaning: 'Bagian dari pengunduh aplikasi yang masih memakainya.',
    notToConfuse:
      'Berbeda dari pengguna aktif harian dibagi pengguna aktif bulanan, yang di statistik aplikasi disebut stickiness.',
    arguments: { downloads: 'Semua unduhan aplikasi sampai sekarang.' },
  },
  push_opt_in: {
    meaning: 'Bagian pengguna aplikasi yang mengizinkan aplikasi mengirim notifikasi.',
    notToConfuse: 'Yang dihitung adalah siapa yang mengizinkan, bukan siapa yang membuka notifikasinya.',
  },
};
