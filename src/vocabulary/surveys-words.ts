import type { KindWords } from './field-words';
import { dayWords } from './shared-words';

/** How headers say what a column of answers and reviews holds, in English, Indonesian, Malay and French. */
export const surveysWords: KindWords<'surveys'> = {
  date: {
    phrases: `${dayWords}|timestamp|submitted at|submission date|response date|submit date utc|submitted on|date submitted|review date|review created at|responded at|answered at|created at|completed at|date created|cap waktu|stempel waktu|tanggal ulasan|tanggal respon|tanggal isi|tanggal pengisian|waktu penilaian|waktu pengisian|cap masa|tarikh ulasan|tarikh maklum balas|tarikh jawapan|horodateur|date de reponse|date de l avis|date avis|date de publication|date de soumission|review time|rating time|start date utc|review created|review created utc`,
    weak: 'waktu|time|masa',
    unless: 'reply|replied|order|purchase|birth|updated|balasan|commande|visit|lahir|naissance',
  },
  kind: {
    phrases:
      'survey type|survey|survey name|metric|jenis survei|survei|nama survei|metrik|jenis tinjauan|tinjauan|soal selidik|enquete|type d enquete|indicateur|question|pertanyaan|soalan|type|jenis|kind',
    optional: true,
    holds: 'words',
  },
  channel: {
    phrases:
      'channel|source|platform|marketplace|review source|site|saluran|kanal|sumber|toko|nama toko|kedai|canal|plateforme|provenance|store|store name|shop|boutique|magasin|location',
    unless: 'id|url',
    optional: true,
    holds: 'words',
  },
  product: {
    phrases:
      'product name|product title|product|item name|item|product handle|listing title|listing|nama produk|produk|nama barang|produit|nom du produit|article',
    unless: 'id|sku|rating|url|category',
    optional: true,
    holds: 'words',
  },
  customer: {
    phrases:
      'customer email|reviewer email|respondent email|email|email address|customer id|customer|customer name|reviewer name|reviewer|respondent|respondent id|username|username pembeli|author|response id|user|alamat email|email pelanggan|id pelanggan|pelanggan|nama pelanggan|responden|nama responden|pembeli|nama pembeli|emel|alamat emel|alamat e mel|nama penuh|client|nom du client|auteur|adresse e mail|adresse email|courriel|e mail|repondant|pseudo|review user name',
    weak: 'name|nama|nom|token|buyer',
    optional: true,
    holds: 'anything',
  },
  score: {
    phrases: 'score|survey score|skor|skor survei|markah|answer score',
    weak: 'nilai|note|points|poin|response|answer|reponse|jawaban|jawapan',
    unless: 'id|credit',
  },
  npsScore: {
    phrases:
      'nps|nps score|nps rating|net promoter score|likelihood to recommend|recommendation score|how likely are you to recommend|how likely is it that you would recommend|likely to recommend|would you recommend us|would you recommend|would recommend|how likely|recommend us|recommend|on a scale of 0 10|on a scale from 0 to 10|on a scale of 0 to 10|0 10|skor nps|nilai nps|seberapa besar kemungkinan anda merekomendasikan|seberapa mungkin anda merekomendasikan|kemungkinan merekomendasikan|merekomendasikan|rekomendasikan|rekomendasi|dari 0 sampai 10|skala 0 10|skala 0 sampai 10|sejauh mana anda akan mengesyorkan|kemungkinan anda mengesyorkan|mengesyorkan|syorkan|cadangkan|skala 0 hingga 10|dari 0 hingga 10|note nps|score nps|quelle est la probabilite que vous recommandiez|probabilite de recommandation|recommanderiez vous|recommandiez|recommanderiez|recommander|sur une echelle de 0 a 10|de 0 a 10|intention de recommandation',
    unless: 'reason|why|alasan|pourquoi|category|kategori|comment|segment|group',
  },
  satisfaction: {
    phrases:
      'satisfaction|csat|csat score|customer satisfaction|satisfaction rating|satisfaction score|overall satisfaction|satisfied|how satisfied are you|how satisfied were you|are you satisfied|kepuasan|tingkat kepuasan|kepuasan pelanggan|seberapa puas anda|seberapa puas|apakah anda puas|puas|tahap kepuasan|sejauh mana anda berpuas hati|adakah anda berpuas hati|berpuas hati|kepuasan keseluruhan|satisfaction client|satisfait|niveau de satisfaction|etes vous satisfait|etes vous satisfaite|note de satisfaction|degre de satisfaction',
    unless: 'reason|comment|alasan|why|date|tanggal|tarikh',
    holds: 'anything',
  },
  rating: {
    phrases:
      'rating|star rating|stars|review rating|review score|product rating|overall rating|average rating|avg rating|penilaian|bintang|rating produk|nilai ulasan|nilai rating|rata rata rating|rating rata rata|penarafan|purata penarafan|etoiles|note produit|note client|note moyenne|note de l avis|evaluation|note sur 5|how would you rate|star|rating bintang',
    weak: 'note|rate|ulasan|avis|penilaian anda',
    unless: 'count|number|jumlah ulasan|nombre d avis|bilangan|response|status|id|date|0 10|0 to 10',
  },
  ratingCount: {
    phrases:
      'rating count|ratings|reviews|review count|jumlah ulasan|jumlah penilaian|jumlah rating|bilangan ulasan|bilangan penilaian|bilangan penarafan|nombre d avis|nb avis|nombre de notes|nombre d evaluations|votes',
    optional: true,
  },
};
