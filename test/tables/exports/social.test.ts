import { expectTables } from './expected-tables';

expectTables('social', [
  {
    from: 'Instagram posts from Meta Business Suite',
    tab: 'Instagram',
    text: `
Post ID|Account ID|Account username|Account name|Description|Duration (sec)|Publish time|Permalink|Post type|Data comment|Date|Views|Reach|Likes|Shares|Follows|Comments|Saves
178|1789|tokoana|Toko Ana|New mugs|12|03/14/2026 09:30|https://example.com/1|IG reel||Lifetime|1500|1200|90|12|4|8|20
179|1789|tokoana|Toko Ana|Sale|0|03/02/2026 18:00|https://example.com/2|IG image||Lifetime|800|700|40|3|1|2|5`,
    days: ['2026-03-14', '2026-03-02'],
    numbers: {
      impressions: [1500, 800],
      reach: [1200, 700],
      likes: [90, 40],
      shares: [12, 3],
      comments: [8, 2],
    },
    words: { channel: ['Instagram', 'Instagram'] },
  },
  {
    from: 'LinkedIn page updates by day',
    text: `
Date|Impressions (organic)|Impressions (sponsored)|Impressions (total)|Clicks (organic)|Clicks (sponsored)|Clicks (total)|Reactions (organic)|Reactions (sponsored)|Reactions (total)|Comments (total)|Reposts (total)|Engagement rate (total)
03/01/2026|400|0|400|12|0|12|9|0|9|2|1|0.06
03/25/2026|300|100|400|10|5|15|7|1|8|0|2|0.0625`,
    days: ['2026-03-01', '2026-03-25'],
    numbers: { impressions: [400, 400], clicks: [12, 15], likes: [9, 8], comments: [2, 0], shares: [1, 2] },
  },
  {
    from: 'TikTok followers by day, in Indonesian',
    tab: 'TikTok',
    text: `
Tanggal|Penayangan Video|Jumlah Suka|Komentar|Dibagikan|Jumlah Pengikut
1 Maret 2026|12.400|900|35|60|8.150
2 Maret 2026|10.050|720|28|41|8.190`,
    days: ['2026-03-01', '2026-03-02'],
    numbers: {
      impressions: [12_400, 10_050],
      likes: [900, 720],
      comments: [35, 28],
      shares: [60, 41],
      followers: [8150, 8190],
    },
  },
  {
    from: 'the app of a shop, by month in French',
    text: `
Mois|Téléchargements|Utilisateurs actifs|Utilisateurs de l'application|Notifications push activées|Abonnés SMS
janvier 2026|1 200|3 400|8 000|4 100|2 050
février 2026|900|3 600|8 700|4 300|2 120`,
    days: ['2026-01-01', '2026-02-01'],
    numbers: {
      appDownloads: [1200, 900],
      appActiveUsers: [3400, 3600],
      appUsers: [8000, 8700],
      pushOptIns: [4100, 4300],
      smsSubscribers: [2050, 2120],
    },
  },
]);
