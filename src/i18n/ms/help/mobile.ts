import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning:
      'Berapa ramai pelawat melalui telefon dan tablet yang menjadi pembeli: kadar penukaran bagi peranti mudah alih sahaja.',
    advice:
      'Buat pesanan sendiri di kedai anda melalui telefon: percepatkan halaman, besarkan butang, pendekkan borang dan terima e-dompet.',
    notToConfuse:
      'Platform mengira lawatan, bukan pelawat: kadarnya lebih rendah kerana seorang pelawat boleh datang beberapa kali.',
  },
  mobile_aov: {
    meaning: 'Hasil purata daripada satu pesanan melalui peranti mudah alih.',
    advice:
      'Tunjukkan produk pelengkap dan baki untuk penghantaran percuma di tempat yang muat pada skrin kecil.',
    notToConfuse:
      'Angkanya bergantung pada sama ada cukai, penghantaran dan pemulangan termasuk dalam hasil jualan: gunakan satu cara sahaja.',
  },
  mobile_cart_abandonment: {
    meaning: 'Bahagian troli yang diisi melalui peranti mudah alih tetapi tidak menjadi pesanan.',
    advice:
      'Tunjukkan kos penghantaran lebih awal, benarkan pembelian tanpa akaun, terima e-dompet dan hantar peringatan.',
    notToConfuse: 'Ada yang mengira produk yang ditinggalkan dalam troli, bukan bilangan troli.',
  },
  mobile_traffic_share: {
    meaning:
      'Bahagian lawatan yang datang daripada peranti mudah alih. Naik atau turun tidak semestinya baik: ia menunjukkan pada skrin mana kedai anda mesti selesa digunakan.',
    advice: 'Jika bahagiannya tinggi tetapi penukaran mudah alih rendah, perbaiki kedai pada telefon dahulu.',
  },
  sms_subscribers: {
    meaning: 'Berapa pantas senarai pelanggan SMS anda bertambah atau berkurang.',
    advice:
      'Minta nombor telefon semasa daftar keluar dengan ganjaran yang jelas, dan hantar mesej yang kurang kerap tetapi lebih berguna.',
    notToConfuse:
      'Ini pertumbuhan, bukan bilangan pelanggan SMS. Mereka yang menyertai lalu berhenti dalam tempoh yang sama saling membatalkan.',
    arguments: { previous: 'Pelanggan SMS pada akhir tempoh sebelumnya.' },
  },
  app_downloads: {
    meaning: 'Berapa kali aplikasi dimuat turun dalam baris yang diberi.',
    advice:
      'Paparkan aplikasi di laman mudah alih dan dalam e-mel pesanan, dan beri sebab untuk memasangnya, contohnya tawaran khas aplikasi.',
    notToConfuse: 'Muat turun belum tentu pengguna: lihat juga bahagian pengguna aktif.',
    arguments: { downloads: 'Muat turun, baris demi baris.' },
  },
  app_active_ratio: {
    meaning: 'Bahagian orang yang memuat turun aplikasi dan masih menggunakannya.',
    advice:
      'Bantu pengguna baru sehingga berjaya membeli, baiki bahagian yang perlahan atau ranap, dan beri sebab untuk kembali.',
    notToConfuse:
      'Tidak sama dengan pengguna aktif harian dibahagi pengguna aktif bulanan, yang disebut stickiness dalam statistik aplikasi.',
    arguments: { downloads: 'Semua muat turun aplikasi setakat ini.' },
  },
  push_opt_in: {
    meaning: 'Bahagian pengguna aplikasi yang membenarkan aplikasi menghantar pemberitahuan.',
    advice:
      'Minta kebenaran selepas aplikasi terbukti berguna, terangkan apa yang akan dihantar dan jangan hantar terlalu kerap.',
    notToConfuse: 'Yang dikira ialah siapa yang membenarkan, bukan siapa yang membuka pemberitahuan.',
  },
};
