/** Names, codes and signs of currencies, the same in every language. */

/** ISO codes that may be beside amounts. */
export const currencyCodes =
  'IDR|MYR|EUR|USD|GBP|SGD|AUD|THB|PHP|VND|JPY|CNY|INR|CHF|CAD|HKD|TWD|BDT|AED|SAR|BRL|MXN|XOF|XAF|MAD|TND|NZD|KRW|SEK|NOK|DKK|PLN|CZK|TRY|ZAR|BND|KHR|MMK|PKR|LKR|NPR|KWD|QAR|OMR|BHD|EGP|DZD|NGN|KES|GHS|ILS|HUF|RON|UAH|RUB|CLP|COP|ARS';

/** Signs of a single currency. */
export const codesOfSigns: Readonly<Record<string, string>> = {
  RP: 'IDR',
  RM: 'MYR',
  '€': 'EUR',
  '£': 'GBP',
  // Dollars with their country.
  US$: 'USD',
  U$: 'USD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  CAN$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  SG$: 'SGD',
  MX$: 'MXN',
  MEX$: 'MXN',
  R$: 'BRL',
  B$: 'BND',
};

/** Further signs beside amounts: those that several currencies share, and those without a code in the list above. */
export const amountSigns =
  /^(?:kr|fr|f?cfa|zł|s\/|(?:r|us|s|a|au|aud|c|ca|can|mx|mex|nz|hk|nt|sg|b|bz|jm|tt|z|cl|col|ar|u)\$|[$¥₹₫₱฿₩₺₴])\.?$/i;

/** Names of a single currency. */
export const currencyNames: Readonly<Record<string, string>> = {
  IDR: 'rupiah',
  MYR: 'ringgit',
  EUR: 'euro|euros',
};

/** Names of currencies of several countries. */
export const sharedCurrencyNames = 'dollar|dollars|dolar|pound|pounds|livre|livres';
