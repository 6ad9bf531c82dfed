import { WordClasses } from './word-classes';

/**
 * What a cost is for: the goods themselves, advertising, other marketing, taxes, or anything else. Wages and
 * rent of a shop are no cost of its goods.
 */
export const costCategories = ['goods', 'advertising', 'marketing', 'tax', 'other'] as const;

export type CostCategory = (typeof costCategories)[number];

/** The words of owners and ledgers, in English, Indonesian, Malay and French. */
const categories = new WordClasses<CostCategory>([
  [
    'tax',
    'tax|taxes|vat|gst|sst|ppn|pph|pajak|cukai|taxe|tva|impot|impots|urssaf|zakat|duty|customs|bea|bea cukai|douane',
  ],
  [
    'advertising',
    'ad|ads|advert|advertising|advertisement|iklan|pengiklanan|periklanan|publicite|publicites|pub|annonces|google ads|facebook ads|meta ads|tiktok ads|shopee ads|ppc|sem|adwords',
  ],
  [
    'marketing',
    'marketing|promotion|promosi|pemasaran|sales commission|sales team|komisi penjualan|tim penjualan|komisen jualan|pasukan jualan|influencer|influencers|pempengaruh|influenceur|influenceurs|endorse|endorsement|affiliate|afiliasi|affiliation|crm|newsletter|seo|agency|agence|branding|kol|equipe commerciale',
  ],
  [
    'goods',
    'cogs|hpp|goods|cost of goods|cost of sales|merchandise|inventory|stock|stok|purchases|purchase of goods|raw material|raw materials|materials|product|products|produk|barang|barangan|persediaan|inventori|pembelian|belian|bahan|bahan baku|bahan mentah|modal|harga pokok|kos barang|marchandises|marchandise|achats|achat|matieres premieres|produits|produit',
  ],
]);

export function costCategoryOf(words: string): CostCategory {
  return categories.of(words) ?? 'other';
}
