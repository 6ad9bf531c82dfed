/** Phrases that headers of several kinds of tables share. */

export const day = 'date:1000|day:998|month:986|week:980';

export const currency = 'currency:1000|currency code:998|account currency:996';

export const sku =
  'sku:1000|variant sku:998|product sku:996|item code:994|product code:992|stock code:990|item no:988|handle:956|barcode:954|product id:952';

export const unitCost =
  'unit cost:1000|cost per item:998|cost per unit:996|cost price:994|item cost:992|product cost:990|purchase price:988|buying price:986|landed cost:984|average cost:982|standard cost:980|variant cost:938|supply price:936|purchase rate:934';
