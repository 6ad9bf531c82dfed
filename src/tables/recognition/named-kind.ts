import { plainWords } from '../../cells/header-text';
import { words } from '../../vocabulary/field-words';
import { type TableKind, tableKinds } from '../../vocabulary/fields';

/** What owners call a tab of each kind, in English, Indonesian, Malay and French. */
const names: Readonly<Record<TableKind, string>> = {
  orders:
    'orders|order|sales|pesanan|penjualan|transaksi|jualan|tempahan|commandes|commande|ventes|factures|invoices',
  traffic:
    'traffic|visits|visitors|sessions|trafik|kunjungan|pengunjung|lawatan|pelawat|trafic|visites|visiteurs|ga4|analytics',
  ads: 'ads|ad|advertising|campaigns|iklan|kampanye|kempen|pengiklanan|publicites|publicite|pub|campagnes|annonces',
  costs:
    'costs|cost|expenses|biaya|pengeluaran|beban|modal|hpp|kos|perbelanjaan|belanja|charges|depenses|couts|cout',
  surveys:
    'surveys|survey|nps|csat|reviews|ratings|feedback|survei|ulasan|penilaian|kepuasan|tinjauan|maklum balas|enquetes|enquete|avis|sondage',
  support:
    'support|tickets|helpdesk|complaints|service|tiket|keluhan|bantuan|layanan|aduan|sokongan|khidmat|assistance|sav|reclamations',
  inventory: 'inventory|stock|stocks|stok|persediaan|inventori|gudang|inventaire|entrepot',
  social:
    'social|instagram|facebook|tiktok|linkedin|youtube|posts|followers|sosial|media sosial|pengikut|app|aplikasi|reseaux|sociaux|abonnes|appli',
  sustainability:
    'sustainability|energy|carbon|waste|recycling|esg|csr|keberlanjutan|energi|listrik|karbon|limbah|sampah|kelestarian|tenaga|elektrik|durabilite|energie|electricite|carbone|dechets|rse',
  rates: 'rates|exchange|currencies|kurs|nilai tukar|kadar|tukaran|taux|devises|change',
};

/** The kinds that a tab's name speaks of. */
export function kindsNamed(name: string): ReadonlySet<TableKind> {
  const said = ` ${plainWords(name)} `;
  return new Set(tableKinds.filter((kind) => words(names[kind]).some((word) => said.includes(` ${word} `))));
}
