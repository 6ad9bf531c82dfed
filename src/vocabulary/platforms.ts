/** Marketplaces, shop systems and networks: one name in every language, separated by bars. */
export const platforms =
  'shopee|tokopedia|tokped|tiktok|lazada|bukalapak|blibli|zalora|amazon|ebay|etsy|cdiscount|fnac|rakuten|vinted|temu|shein|shopify|woocommerce|prestashop|magento|wix|squarespace|bigcommerce|instagram|facebook|whatsapp|line|telegram|youtube|pinterest|pos';

/**
 * Names of channels that are the same in every language; if a text has several, the first in the list is the
 * platform.
 */
export const channelPlatforms = {
  marketplace:
    'tiktok shop|tiktokshop|shopee|lazada|tokopedia|bukalapak|blibli|amazon|ebay|etsy|zalora|aliexpress|cdiscount|fnac|rakuten|temu|shein|pg mall|pgmall|qoo10|leboncoin|vinted|back market|manomano|allegro|walmart|zalando',
  social:
    'facebook|fb|instagram|ig|insta|tiktok|tik tok|meta|youtube|twitter|linkedin|pinterest|whatsapp|wa|telegram|snapchat|threads|line|reddit',
  web: 'shopify|woocommerce|prestashop|magento|google|bing|yahoo|duckduckgo|ios|android',
} as const;

/** Other names of platforms, with the usual one. */
export const otherPlatformNames: Readonly<Record<string, string>> = {
  fb: 'facebook',
  meta: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  'tik tok': 'tiktok',
  tiktokshop: 'tiktok shop',
  pgmall: 'pg mall',
  wa: 'whatsapp',
};

/** Social networks. With their name in a header, a single figure is enough to recognise a table of social media. */
export const networksInHeaders = 'instagram|facebook|tiktok|linkedin|youtube|pinterest|threads';

/** Chats in which customers order without a visit of the site. */
export const chats = 'whatsapp|telegram|line';

/** The types of rows that are purchases and sales in accounting programs (Odoo, Xero). */
export const platformRowTypes = {
  purchase: 'in (?:invoice|refund|receipt)|accpay(?: ?credit)?',
  sale: 'out invoice|accrec',
} as const;

/** The beginning of Shopify's headers for the lines of an order. */
export const lineItemHeading = 'line ?item';

/** Lazada's header for the ids of single pieces of an order. */
export const platformPieceId = 'lazada (?:item )?id';

/** Amazon's header for the price of all pieces of a line, and headers by which its reports are recognised. */
export const amazonHeadings = {
  priceOfLine: 'item price',
  beside: 'item tax|item promotion discount|amazon order id',
} as const;
