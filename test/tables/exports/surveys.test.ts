import { expectTables } from './expected-tables';

expectTables('surveys', [
  {
    from: 'Google Forms with the question of an NPS in Indonesian',
    text: `
Cap waktu|Alamat email|Seberapa besar kemungkinan Anda merekomendasikan toko kami kepada teman? (0-10)|Apa alasan Anda?
01/03/2026 9:12:45|ana@example.com|9|Cepat sekali
15/03/2026 20:01:02|budi@example.com|6|Kemasan rusak`,
    days: ['2026-03-01', '2026-03-15'],
    numbers: { npsScore: [9, 6] },
    words: { customer: ['ana@example.com', 'budi@example.com'] },
  },
  {
    from: 'Judge.me reviews',
    text: `
title|body|rating|review_date|source|curated|reviewer_name|reviewer_email|product_id|product_handle|reply|reply_date|picture_urls
Lovely|Nice mug|5|2026-03-01 10:00:00 UTC|web|ok|Ana|ana@example.com|811|blue-mug|||
Meh|Too small, 2 stars|2|2026-03-02 11:00:00 UTC|email|ok|Siti|siti@example.com|811|blue-mug|Sorry|2026-03-03|`,
    days: ['2026-03-01', '2026-03-02'],
    numbers: { rating: [5, 2] },
    words: { product: ['blue-mug', 'blue-mug'] },
  },
  {
    from: 'Typeform with a satisfaction question',
    text: `
#|How satisfied are you with your order?|What could be better?|Start Date (UTC)|Submit Date (UTC)|Network ID
a1b2|4|Nothing|2026-03-01 10:00:00|2026-03-01 10:02:00|n1
c3d4|5||2026-03-02 10:00:00|2026-03-02 10:01:00|n2`,
    days: ['2026-03-01', '2026-03-02'],
    words: { satisfaction: ['4', '5'] },
  },
  {
    from: 'a list of reviews typed in French',
    text: `
Date de l'avis|Produit|Note sur 5|Auteur|Commentaire
02/03/2026|Tasse|4|Luc|Très bien
28/03/2026|Théière|4,5|Zoé|`,
    days: ['2026-03-02', '2026-03-28'],
    numbers: { rating: [4, 4.5] },
    words: { product: ['Tasse', 'Théière'] },
  },
  {
    from: 'ratings of listings with their counts',
    text: `
Bulan|Produk|Rata-rata rating|Jumlah ulasan
Maret 2026|Gelas|4,8|120
Maret 2026|Piring|4,2|35`,
    days: ['2026-03-01', '2026-03-01'],
    numbers: { rating: [4.8, 4.2], ratingCount: [120, 35] },
  },
]);
