import { words } from '../../vocabulary/field-words';

/**
 * Headings of tables that are neither orders nor visits, though they share words with both: advertising,
 * tickets, stock and products, lists of customers, costs, surveys, social networks.
 */
const headings =
  'campaign|campaign name|campaign id|ad set name|ad name|ad group|impressions|impr|clicks|link clicks|ctr|cpc|avg cpc|cpm|reach|frequency|amount spent|cost per click|conv value|nama kampanye|kampanye|kempen|nama kempen|impresi|jangkauan|klik|klik tautan|jumlah yang dibelanjakan|biaya iklan|campagne|nom de la campagne|couverture|clics|clics sur le lien|montant depense|' +
  'priority|subject|assignee|requester|solved at|satisfaction score|reopens|replies|first reply time in minutes|prioritas|keutamaan|subjek|priorite|sujet|' +
  'on hand|available|incoming|committed|stock|stok|stock level|in stock|quantity on hand|reorder level|reorder point|handle|barcode|cost per item|warehouse|gudang|gudang asal|supplier|vendor name|pemasok|pembekal|fournisseur|stok akhir|stok awal|en stock|stock disponible|entrepot|baki stok|unit cost|compare at price|variant price|published|' +
  'total spent|orders count|total orders|number of orders|order count|last order|last order date|first order|first order date|date of birth|birthday|birth date|registration date|registered|sign up date|signup date|date joined|joined|joined at|last visit|last login|last active|last seen|lifetime value|customer since|tanggal lahir|tanggal daftar|tgl daftar|bergabung|jumlah pesanan|tarikh lahir|tarikh daftar|date de naissance|date d inscription|inscrit le|derniere visite|derniere commande|nombre de commandes|total depense|pesanan terakhir|' +
  'expense|expense type|payee|paid to|pengeluaran|jenis biaya|perbelanjaan|depense|categorie de depense|payout date|payout status|payout id|fee|card brand|debit|credit|balance|saldo|baki|solde|' +
  'nps|rating|score|comment|comments|feedback|review|avis|ulasan|followers|likes|shares|abonnes|pengikut';

let split: ReadonlySet<string> | undefined;

/** How many headers of a row speak for another kind of table. */
export function otherHeadings(headers: readonly { readonly words: string }[]): number {
  const known = split ?? new Set(words(headings));
  split = known;
  return headers.filter(({ words: header }) => known.has(header)).length;
}
