/** Phrases that headers of several kinds of tables share. */

export const day = 'date:1000|jour:988|mois:982|semaine:976';

export const currency = 'devise:984|code devise:982|code de devise:980|monnaie:978';

export const sku =
  'sku:1000|code article:970|reference produit:968|reference article:966|ref article:964|ref produit:962|code produit:960|ugs:958|id produit:948';

export const unitCost =
  'cout unitaire:952|prix d achat:950|prix de revient:948|cout d achat:946|prix d achat ht:944|cout de revient:942|pa ht:940|cout par article:932';
