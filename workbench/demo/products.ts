/** A product of the shop, priced in rupiah. */
export interface Product {
  readonly name: string;
  readonly price: number;
  /** How often it is bought, against the others. */
  readonly popularity: number;
  /** The largest quantity that is usual in one order. */
  readonly most: number;
}

export const products: readonly [Product, ...Product[]] = [
  { name: 'Kemeja Batik Mega Mendung', price: 289_000, popularity: 9, most: 2 },
  { name: 'Kemeja Batik Parang Lengan Pendek', price: 249_000, popularity: 8, most: 2 },
  { name: 'Kemeja Batik Tulis Premium', price: 745_000, popularity: 2, most: 1 },
  { name: 'Blus Batik Sekar Jagad', price: 219_000, popularity: 8, most: 2 },
  { name: 'Dress Batik Kawung', price: 329_000, popularity: 6, most: 1 },
  { name: 'Outer Tenun Troso', price: 275_000, popularity: 6, most: 2 },
  { name: 'Gamis Brokat Lebaran', price: 459_000, popularity: 4, most: 2 },
  { name: 'Koko Bordir Lengan Panjang', price: 265_000, popularity: 5, most: 2 },
  { name: 'Set Keluarga Batik Sarimbit', price: 899_000, popularity: 2, most: 1 },
  { name: 'Rok Lilit Batik', price: 185_000, popularity: 5, most: 2 },
  { name: 'Kain Batik Cap 2 Meter', price: 165_000, popularity: 5, most: 4 },
  { name: 'Kain Tenun Ikat Sumba', price: 625_000, popularity: 1, most: 1 },
  { name: 'Sarung Tenun Goyor', price: 210_000, popularity: 4, most: 3 },
  { name: 'Hijab Voal Motif Batik', price: 89_000, popularity: 11, most: 4 },
  { name: 'Pashmina Plisket', price: 65_000, popularity: 9, most: 5 },
  { name: 'Mukena Katun Jepang', price: 239_000, popularity: 4, most: 2 },
  { name: 'Tas Rotan Bulat', price: 195_000, popularity: 4, most: 1 },
  { name: 'Tas Tote Kanvas Batik', price: 79_000, popularity: 7, most: 3 },
  { name: 'Dompet Tenun', price: 55_000, popularity: 7, most: 5 },
  { name: 'Sandal Etnik Kulit', price: 175_000, popularity: 3, most: 1 },
  { name: 'Taplak Meja Batik', price: 125_000, popularity: 3, most: 2 },
  { name: 'Sarung Bantal Batik', price: 58_000, popularity: 4, most: 6 },
  { name: 'Scrunchie Batik Isi 3', price: 35_000, popularity: 6, most: 6 },
  { name: 'Anting Perak Bali', price: 145_000, popularity: 3, most: 2 },
];
