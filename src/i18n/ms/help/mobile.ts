import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning:
      'Berapa ramai pelawat melalui telefon yang menjadi pembeli: kadar penukaran bagi peranti mudah alih sahaja.',
    notToConfuse:
      'Platform mengira lawatan, bukan pelawat: kadarnya lebih rendah kerana seorang pelawat boleh datang beberapa kali.',
  },
  mobile_aov: {
    meaning: 'Hasil purata daripada satu pesanan melalui peranti mudah alih.',
    notToConfuse:
      'Angkanya bergantung pada sama ada cukai, penghantaran dan pemulangan termasuk dalam hasil jualan: gunakan satu cara sahaja.',
  },
  mobile_cart_abandonment: {
    meaning: 'Bahagian troli yang diisi melalui peranti mudah alih tetapi tidak menjadi pesanan.',
    notToConfuse: 'Ada yang mengira produk yang ditinggalkan dalam troli, bukan bilangan troli.',
  },
  mobile_traffic_share: {
    meaning:
      'Bahagian lawatan yang datang daripada peranti mudah alih. Naik atau turun tidak semestinya baik: ia menunjukkan pada skrin mana kedai anda mesti selesa digunakan.',
  },
  sms_subscribers: {
    meaning: 'Berapa pantas senarai pelanggan SMS anda bertambah atau berkurang.',
    notToConfuse:
      'Ini pertumbuhan, bukan bilangan pelanggan SMS. Mereka yang menyertai lalu berhenti dalam tempoh yang sama saling membatalkan.',
    arguments: { previous: 'Pelanggan SMS pada akhir tempoh sebelumnya.' },
  },
  app_downloads: {
    meaning: 'Berapa kali aplikasi dimuat turun dalam baris yang diberi.',
    notToConfuse: 'Muat turun belum tentu pengguna: lihat juga bahagian pengguna aktif.',
    arguments: { downloads: 'Muat turun, baris demi baris.' },
  },
  app_active_ratio: {
    meaning: 'Bahagian orang yang memuat turun aplikasi dan masih menggunakannya.',
    notToConfuse:
      'Tidak sama dengan pengguna aktif harian dibahagi pengguna aktif bulanan, yang disebut stickiness dalam statistik aplikasi.',
    arguments: { downloads: 'Semua muat turun aplikasi setakat ini.' },
  },
  push_opt_in: {
    meaning: 'Bahagian pengguna aplikasi yang membenarkan aplikasi menghantar pemberitahuan.',
    notToConfuse: 'Yang dikira ialah siapa yang membenarkan, bukan siapa yang membuka pemberitahuan.',
  },
};
