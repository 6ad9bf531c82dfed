/** A product of the sample shop, priced in rupiah. */
export interface Product {
  readonly name: string;
  readonly price: number;
  /** How often it is bought, relative to the other products. */
  readonly popularity: number;
  /** The greatest usual quantity in one order. */
  readonly most: number;
}

/** Name, price in thousands, popularity, greatest usual quantity. */
const list =
  'Kemeja Batik Mega Mendung,289,9,2|Kemeja Batik Parang,249,8,2|Kemeja Batik Tulis,745,2,1|Blus Batik Sekar Jagad,219,8,2|Dress Batik Kawung,329,6,1|Outer Tenun Troso,275,6,2|Gamis Brokat,459,4,2|Koko Bordir,265,5,2|Set Keluarga Sarimbit,899,2,1|Rok Lilit Batik,185,5,2|Kain Batik Cap,165,5,4|Kain Tenun Ikat,625,1,1|Sarung Tenun Goyor,210,4,3|Hijab Voal Batik,89,11,4|Pashmina Plisket,65,9,5|Mukena Katun,239,4,2|Tas Rotan Bulat,195,4,1|Tas Kanvas Batik,79,7,3|Dompet Tenun,55,7,5|Scrunchie Batik,35,6,6';

export function sampleProducts(): readonly Product[] {
  return list.split('|').map((entry) => {
    const [name = '', price, popularity, most] = entry.split(',');
    return {
      name,
      price: Number(price) * 1000,
      popularity: Number(popularity),
      most: Number(most),
    };
  });
}

/** The cost of one piece; goods became more expensive in the second year. */
export function unitCost({ price }: Product, month: number): number {
  return Math.round((price * (month < 12 ? 0.53 : 0.56)) / 500) * 500;
}
