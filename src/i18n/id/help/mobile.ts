import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning:
      'Seberapa banyak pengunjung lewat ponsel dan tablet yang menjadi pembeli: tingkat konversi khusus perangkat seluler.',
    advice:
      'Coba pesan sendiri di toko Anda lewat ponsel: percepat halaman, perbesar tombol, pendekkan formulir, dan sediakan dompet digital.',
    notToConfuse:
      'Platform menghitung kunjungan, bukan pengunjung: angkanya lebih rendah, sebab satu pengunjung bisa datang beberapa kali.',
  },
  mobile_aov: {
    meaning: 'Pendapatan rata-rata dari satu pesanan lewat perangkat seluler.',
    advice:
      'Tampilkan produk pelengkap dan kekurangan belanja untuk gratis ongkir di tempat yang muat di layar kecil.',
    notToConfuse:
      'Angkanya bergantung pada apakah pajak, ongkir, dan retur masuk dalam pendapatan: pakai satu cara saja.',
  },
  mobile_cart_abandonment: {
    meaning: 'Bagian keranjang yang diisi lewat perangkat seluler tetapi tidak menjadi pesanan.',
    advice:
      'Tampilkan ongkir sejak awal, izinkan belanja tanpa akun, sediakan dompet digital, dan kirim pengingat.',
    notToConfuse: 'Ada yang menghitung produk yang ditinggalkan di keranjang, bukan keranjangnya.',
  },
  mobile_traffic_share: {
    meaning:
      'Bagian kunjungan yang datang dari perangkat seluler. Naik atau turun tidak dengan sendirinya baik: angka ini menunjukkan di layar mana toko Anda harus nyaman.',
    advice: 'Kalau porsinya tinggi tetapi konversi seluler rendah, benahi dulu tampilan toko di ponsel.',
  },
  sms_subscribers: {
    meaning: 'Seberapa cepat daftar penerima SMS Anda bertambah atau berkurang.',
    advice:
      'Minta nomor ponsel saat checkout dengan imbalan yang jelas, dan kirim pesan lebih jarang tetapi lebih berguna.',
    notToConfuse:
      'Angka ini pertumbuhan, bukan jumlah penerima. Yang bergabung lalu berhenti dalam periode yang sama saling meniadakan.',
    arguments: { previous: 'Penerima SMS di akhir periode sebelumnya.' },
  },
  app_downloads: {
    meaning: 'Berapa kali aplikasi diunduh pada baris yang diberikan.',
    advice:
      'Tampilkan aplikasi di situs seluler dan di email pesanan, dan beri alasan memasangnya, misalnya promo khusus aplikasi.',
    notToConfuse: 'Unduhan belum tentu pengguna: lihat juga porsi pengguna aktif.',
    arguments: { downloads: 'Unduhan, baris demi baris.' },
  },
  app_active_ratio: {
    meaning: 'Bagian dari pengunduh aplikasi yang masih memakainya.',
    advice:
      'Bantu pengguna baru sampai berhasil berbelanja, perbaiki yang lambat atau sering macet, dan beri alasan untuk kembali.',
    notToConfuse:
      'Berbeda dari pengguna aktif harian dibagi pengguna aktif bulanan, yang di statistik aplikasi disebut stickiness.',
    arguments: { downloads: 'Semua unduhan aplikasi sampai sekarang.' },
  },
  push_opt_in: {
    meaning: 'Bagian pengguna aplikasi yang mengizinkan aplikasi mengirim notifikasi.',
    advice:
      'Minta izin setelah aplikasi terasa berguna, jelaskan apa yang akan dikirim, dan jangan terlalu sering mengirim.',
    notToConfuse: 'Yang dihitung adalah siapa yang mengizinkan, bukan siapa yang membuka notifikasinya.',
  },
};
