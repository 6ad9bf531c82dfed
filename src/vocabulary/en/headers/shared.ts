/** Headers that several kinds of tables share. */

export const day = 'date:1000|day:998|month:986|week:980';

export const currency = 'currency:1000|currency code:998|account currency:996';

export const sku =
  'sku:1000|variant sku:998|product sku:996|item code:994|product code:992|stock code:990|item no:988|handle:956|barcode:954|product id:952';

export const unitCost =
  'unit cost:1000|cost per item:998|cost per unit:996|cost price:994|item cost:992|product cost:990|purchase price:988|buying price:986|landed cost:984|average cost:982|standard cost:980|variant cost:938|supply price:936|purchase rate:934';

/** Headers of the first day that a row covers. */
export const starts =
  'reporting starts:1000|start date:980|start:940|starts:938|start time:936|started:934|campaign start:930|campaign start date:932|from date:928|date from:926|period start:960|period from:958|week start:956|week starting:954|start of period:924|starting date:922|first day:920|begin date:918';

/** Headers of the last day that a row covers. */
export const ends =
  'reporting ends:1000|end date:980|end:940|ends:938|end time:936|ended:934|campaign end:930|campaign end date:932|to date:928|date to:926|period end:960|period to:958|week end:956|end of period:924|ending date:922|last day:920';
