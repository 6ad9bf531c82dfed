import type { KindWords } from './field-words';
import { currencyWords, dayWords } from './shared-words';

/** How headers say what a column of advertising holds, in English, Indonesian, Malay and French. */
export const adsWords: KindWords<'ads'> = {
  date: {
    phrases: `${dayWords}|reporting starts|awal pelaporan|mula pelaporan|debut des rapports|start date|tanggal mulai|tarikh mula|date de debut|start time`,
    unless: 'end|ends|created|akhir|fin|updated|of week',
  },
  channel: {
    phrases:
      'channel|platform|network|publisher platform|source|ad platform|ad network|media|placement|saluran|kanal|platform iklan|jaringan|sumber|rangkaian|canal|plateforme|reseau|support|regie|regie publicitaire|network with search partners|campaign type',
    unless: 'id',
    optional: true,
    holds: 'words',
  },
  campaign: {
    phrases:
      'campaign|campaign name|ad set name|ad group|ad group name|adset name|ad name|search keyword|keyword|nama kampanye|kampanye|nama set iklan|nama iklan|grup iklan|kata kunci|kempen|nama kempen|kumpulan iklan|campagne|nom de la campagne|nom campagne|ensemble de publicites|nom de l ensemble de publicites|groupe d annonces|nom de la publicite|annonce|mot cle|campaign id|fb campaign id|ad id|ad set id|top queries|query|requete|requetes les plus frequentes|kueri',
    unless: 'status|budget|type|delivery|objective|start|end',
    optional: true,
    holds: 'anything',
  },
  currency: {
    phrases: currencyWords,
    optional: true,
    holds: 'words',
  },
  spend: {
    phrases:
      'amount spent|spend|ad spend|ads spend|ad cost|ads cost|spent|media cost|advertising cost|advertising spend|marketing spend|jumlah yang dibelanjakan|jumlah dibelanjakan|biaya iklan|pengeluaran iklan|belanja iklan|dana terpakai|perbelanjaan iklan|kos iklan|amaun dibelanjakan|amaun yang dibelanjakan|montant depense|depenses publicitaires|depense publicitaire|cout publicitaire|depenses pub|budget depense|ad expense|expense ads',
    weak: 'cost|biaya|kos|cout|depense|depenses|expense|pengeluaran|perbelanjaan|montant|total cost|total spent|total biaya|cout total|couts',
    unless:
      'per|average|avg|rata|purata|moyen|moyenne|par|click|klik|clic|result|hasil|limit|conversion|konversi|setiap',
  },
  clicks: {
    phrases:
      'link clicks|clicks|outbound clicks|clicks all|ad clicks|clicks destination|klik tautan|klik|klik iklan|klik semua|klik pautan|klik keluar|clics sur le lien|clics sur un lien|clics|clics tous|swipe ups',
    unless:
      'per|rate|ctr|cost|biaya|kos|cout|cpc|%|unique|taux|tingkat|kadar|persentase|peratusan|par|rasio|average|recommendation|through',
  },
  impressions: {
    phrases:
      'impressions|impr|ad impressions|impresi|tayangan|iklan dilihat|tayangan iklan|impresi iklan|tera|paparan|paparan iklan|impressions d annonces|affichages',
    unless: 'share|rate|per|cpm|%|unique|taux|cost|biaya|kos|cout|1000|mille|par|pangsa|top',
  },
  reach: {
    phrases:
      'reach|accounts reached|people reached|unique reach|jangkauan|jangkauan iklan|orang dijangkau|capaian|couverture|portee|personnes touchees|comptes touches',
    unless: 'cost|per|1000|biaya|cout|kos',
    optional: true,
  },
  adOrders: {
    phrases:
      'purchases|website purchases|ad orders|conversions|orders|purchase|complete payment|sku orders|approved conversion|total conversion|pembelian|pembelian di website|pembelian situs web|pesanan dari iklan|konversi|pesanan|penukaran|pesanan daripada iklan|achats|achats sur le site|achats sur le site web|commandes|commandes via publicites|all conv|7 day total orders|14 day total orders|orders from ads|commandes par publicite|store orders',
    unless:
      'rate|value|cost|per|roas|%|taux|tingkat|kadar|nilai|valeur|biaya|cout|kos|par|direct|langsung|view',
    optional: true,
  },
  adRevenue: {
    phrases:
      'purchases conversion value|purchase conversion value|website purchases conversion value|conv value|conversion value|all conv value|ad revenue|ads revenue|revenue from ads|ad sales|attributed sales|complete payment value|purchase value|revenue|gross revenue|sales|gmv|nilai konversi pembelian|nilai konversi|nilai pembelian|omzet penjualan|omzet iklan|omzet dari iklan|penjualan dari iklan|pendapatan iklan|omzet|penjualan|pendapatan|nilai penukaran pembelian|nilai penukaran|jualan iklan|jualan dari iklan|jualan daripada iklan|hasil iklan|jualan|valeur de conversion des achats|valeur de conversion|valeur des conversions|valeur conv|valeur de conv|valeur d achat|chiffre d affaires publicitaire|ca publicitaire|chiffre d affaires|ca|revenus|revenu|ventes|7 day total sales|14 day total sales|ca genere|pendapatan dari iklan|hasil daripada iklan|ventes par publicite|revenus publicitaires|nilai konv|store revenue|purchases value',
    unless: 'per|cost|roas|rate|average|biaya|cout|kos|par|direct|langsung',
    optional: true,
  },
  position: {
    phrases:
      'avg position|average position|position|avg pos|ad position|posisi rata rata|rata rata posisi|posisi|posisi iklan|kedudukan purata|purata kedudukan|kedudukan|position moyenne|pos moy',
    unless: 'top|%',
    optional: true,
  },
};
