import { plainWords } from '../../cells/header-text';
import { words } from '../../vocabulary/field-words';

/** Words by which a tab's name says where its orders were sold. */
const places = (): readonly string[] =>
  words(
    'shopee|tokopedia|tokped|tiktok|lazada|bukalapak|blibli|zalora|amazon|ebay|etsy|cdiscount|fnac|rakuten|vinted|temu|shein|marketplace|' +
      'website|web|site|online|daring|dalam talian|en ligne|shopify|woocommerce|prestashop|magento|wix|squarespace|bigcommerce|' +
      'instagram|facebook|whatsapp|line|telegram|youtube|pinterest|livestream|' +
      'offline|luring|toko|kedai|gerai|outlet|cabang|cawangan|boutique|magasin|store|pos|kasir|caisse|walk in|butik|showroom|popup|pop up',
  );

/** Words of a tab's name that say nothing of the place: what its rows are, and of when. */
const others = (): readonly string[] =>
  words(
    'orders|order|order list|sales|sale|raw|data|export|report|copy|of|copy of|all|list|new|old|lines|items|' +
      'pesanan|penjualan|jualan|laporan|ekspor|salinan|salinan dari|dari|daftar|transaksi|semua|data penjualan|' +
      'commandes|commande|ventes|vente|donnees|copie de|copie|liste|rapport|toutes|les|des|du|de|' +
      'traffic|visits|sessions|trafik|kunjungan|lawatan|trafic|visites|ads|iklan|pub|insights|stats|performance|performa|prestasi|reviews|ulasan|avis|stock|stok|' +
      'jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|sept|oct|okt|nov|dec|des|january|february|march|april|june|july|august|september|october|november|december|' +
      'januari|februari|maret|mac|juni|julai|juli|agustus|ogos|oktober|desember|disember|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|' +
      'q|tahun|bulan|annee|mois|year|month',
  );

let known: { readonly places: readonly string[]; readonly others: ReadonlySet<string> } | undefined;

/** The channel that a tab's name says: "Website 2026" is Website, "Boutique Lyon" itself, "Orders" none. */
export function channelOfTab(name: string): string | undefined {
  known ??= { places: places(), others: new Set(others()) };
  const all = ` ${plainWords(name.toLowerCase())} `;
  if (!known.places.some((place) => all.includes(` ${place} `))) return undefined;
  const said: string[] = [];
  for (const word of name.split(/[\s_.,()[\]/|:;-]+/)) {
    const plain = plainWords(word.toLowerCase());
    if (plain === '' || /^\p{L}?\d+$/u.test(plain) || known.others.has(plain)) continue;
    said.push(word);
  }
  return said.join(' ') || undefined;
}
