/** Headers that several kinds of tables share. */

export const day = 'date:1000|jour:988|mois:982|semaine:976';

export const currency = 'devise:984|code devise:982|code de devise:980|monnaie:978';

export const sku =
  'sku:1000|code article:970|reference produit:968|reference article:966|ref article:964|ref produit:962|code produit:960|ugs:958|id produit:948';

export const unitCost =
  'cout unitaire:952|prix d achat:950|prix de revient:948|cout d achat:946|prix d achat ht:944|cout de revient:942|pa ht:940|cout par article:932';

/** Headers of the first day that a row covers. */
export const starts =
  'debut des rapports:996|date de debut:974|debut:935|date debut:973|debut de periode:951|debut de la periode:950|debut de campagne:923|date de lancement:919';

/** Headers of the last day that a row covers. */
export const ends =
  'fin des rapports:996|date de fin:974|fin:935|date fin:973|fin de periode:951|fin de la periode:950|fin de campagne:923';
