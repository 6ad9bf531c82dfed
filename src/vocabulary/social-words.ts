import type { KindWords } from './field-words';
import { dayWords } from './shared-words';

/** How headers say what a column of social networks and the shop's app holds, in English, Indonesian, Malay and French. */
export const socialWords: KindWords<'social'> = {
  date: {
    phrases: `${dayWords}|publish time|post date|posted at|published at|publish date|posted|published|date posted|post created date|created time|waktu terbit|tanggal posting|tanggal unggah|waktu publikasi|tanggal publikasi|waktu posting|tarikh siaran|masa terbit|tarikh terbit|masa siaran|heure de publication|date de publication|date et heure de publication|publie le|reporting starts`,
    unless: 'created|end|updated|birth|lahir',
  },
  channel: {
    phrases:
      'platform|network|social network|channel|social media|source|media sosial|kanal|saluran|sumber|rangkaian sosial|rangkaian|reseau social|reseau|plateforme|canal',
    unless: 'id',
    optional: true,
    holds: 'words',
  },
  influencer: {
    phrases:
      'influencer|influencer name|influencer code|creator|creator name|creator username|kol|ambassador|nama influencer|kreator|nama kreator|pengaruh|pempengaruh|influenceur|influenceuse|nom de l influenceur|createur|affiliate',
    unless: 'count|jumlah|nombre|fee',
    optional: true,
    holds: 'words',
  },
  followers: {
    phrases:
      'followers|follower|page followers|lifetime total followers|fans|subscribers|pengikut|abonnes|total des abonnes|abonnes totaux',
    unless:
      'new|gained|lost|net|baru|nouveaux|growth|rate|sms|email|unfollow|%|perdus|hilang|reached|non|push|newsletter|whatsapp|taux|interactions|from|engagement|baharu|pertumbuhan',
  },
  impressions: {
    phrases:
      'impressions|post impressions|page impressions|video views|post views|views|plays|impresi|tayangan|tayangan video|penayangan|penayangan video|tera|paparan|tontonan|tontonan video|vues|vues de video|vues video|lectures|affichages',
    unless:
      'per|rate|profile|organic|sponsored|%|avg|average|unique|cost|cpm|profil|6s|3s|2s|page vues|halaman',
  },
  reach: {
    phrases:
      'reach|post reach|accounts reached|page reach|people reached|reached audience|unique impressions|unique impressions organic|jangkauan|akun yang dijangkau|akun dijangkau|akun terjangkau|jangkauan postingan|orang dijangkau|capaian|akaun dicapai|couverture|portee|comptes touches|personnes touchees|audience touchee|portee de la publication',
    unless: 'rate|taux|cost|per|tingkat|kadar|from|organic|paid',
  },
  likes: {
    phrases:
      'likes|reactions|post likes|likes and reactions|reactions and likes|suka|like|reaksi|tanda suka|j aime|mentions j aime|jaime',
    unless: 'page|comment|unlike|rate|per|fans|halaman|sponsored',
  },
  comments: {
    phrases: 'comments|post comments|comment|replies|komentar|komen|commentaires',
    optional: true,
  },
  shares: {
    phrases:
      'shares|post shares|reposts|retweets|dibagikan|bagikan|share|kongsi|perkongsian|dikongsi|partages|republications',
    unless: 'share of|market|impr',
    optional: true,
  },
  interactions: {
    phrases:
      'interactions|content interactions|engagements|post engagement|post engagements|page post engagements|engagement|interaksi|interaksi konten|keterlibatan|penglibatan|total des interactions|interactions avec le contenu',
    unless: 'rate|taux|tingkat|kadar|%|per|average|time|duration|sessions|session',
  },
  clicks: {
    phrases:
      'link clicks|clicks|website clicks|website taps|post clicks|bio link clicks|external link taps|outbound clicks|klik tautan|klik|klik situs web|klik website|klik pautan|clics sur le lien|clics|clics sur le site web|clics sur le site|clics vers le site|swipe ups|clicks to website',
    unless: 'per|rate|cost|%|taux|tingkat|kadar|organic|sponsored|through',
  },
  smsSubscribers: {
    phrases:
      'sms subscribers|sms list|sms list size|sms contacts|sms subscriber count|subscribers sms|pelanggan sms|kontak sms|langganan sms|abonnes sms|contacts sms|liste sms|inscrits sms|whatsapp subscribers',
    unless: 'new|lost',
  },
  appDownloads: {
    phrases:
      'app downloads|app installs|downloads|installs|new installs|first time downloads|device installs|user installs|unduhan aplikasi|unduhan|instalasi aplikasi|instalasi|muat turun aplikasi|muat turun|pemasangan aplikasi|pemasangan|telechargements de l application|telechargements de l appli|telechargements appli|telechargements|installations|app units',
    unless: 'uninstalls|rate|cost|per',
  },
  appActiveUsers: {
    phrases:
      'app active users|active app users|monthly active users|mau|active users|daily active users|dau|active devices|pengguna aktif aplikasi|pengguna aplikasi aktif|pengguna aktif bulanan|pengguna aktif|pengguna aktif harian|pengguna apl aktif|utilisateurs actifs de l application|utilisateurs actifs de l appli|utilisateurs actifs mensuels|utilisateurs actifs|appareils actifs',
    optional: true,
  },
  appUsers: {
    phrases:
      'app users|registered app users|registered users|installed base|users with app|pengguna aplikasi|pengguna terdaftar|pengguna apl|pengguna berdaftar|utilisateurs de l application|utilisateurs de l appli|utilisateurs appli|utilisateurs inscrits',
    unless: 'active|aktif|actifs',
    optional: true,
  },
  pushOptIns: {
    phrases:
      'push opt ins|push opt in|push subscribers|opted in to push|opted in|opt ins|push enabled|push enabled users|push notifications enabled|notifications enabled|izin notifikasi|izin push|izin notifikasi push|pelanggan push|notifikasi diaktifkan|notifikasi aktif|notifikasi push|langganan push|kebenaran push|kebenaran notifikasi|pelanggan notifikasi|abonnes push|opt in push|opt ins push|notifications activees|notifications push activees|push autorises|kebenaran pemberitahuan|notifications acceptees',
    unless: 'rate|taux|%',
    optional: true,
  },
};
