/** Names, codes and signs of currencies, the same in every language. */

/** ISO codes that amounts may stand beside. */
export const currencyCodes =
  'IDR|MYR|EUR|USD|GBP|SGD|AUD|THB|PHP|VND|JPY|CNY|INR|CHF|CAD|HKD|TWD|BDT|AED|SAR|BRL|MXN|XOF|XAF|MAD|TND|NZD|KRW|SEK|NOK|DKK|PLN|CZK|TRY|ZAR|BND|KHR|MMK|PKR|LKR|NPR|KWD|QAR|OMR|BHD|EGP|DZD|NGN|KES|GHS|ILS|HUF|RON|UAH|RUB|CLP|COP|ARS';

/** Signs that stand for one currency alone. */
export const codesOfSigns: Readonly<Record<string, string>> = {
  RP: 'IDR',
  RM: 'MYR',
  '€': 'EUR',
  '£': 'GBP',
  // A dollar that names its country.
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

/** Signs that stand beside an amount but for one of several currencies, or for one that has no cell of its own above. */
export const amountSigns =
  /^(?:kr|fr|f?cfa|zł|s\/|(?:r|us|s|a|au|aud|c|ca|can|mx|mex|nz|hk|nt|sg|b|bz|jm|tt|z|cl|col|ar|u)\$|[$¥₹₫₱฿₩₺₴])\.?$/i;

/** Names that stand for one currency alone. */
export const currencyNames: Readonly<Record<string, string>> = {
  IDR: 'rupiah',
  MYR: 'ringgit',
  EUR: 'euro|euros',
};

/** Names of currencies of several countries. */
export const sharedCurrencyNames = 'dollar|dollars|dolar|pound|pounds|livre|livres';
