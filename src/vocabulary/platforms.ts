/** Marketplaces, shop systems and networks: one name in every language, parted by bars. */
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

/** Other names of a platform, besides the one by which it is known. */
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

/** Networks whose name in a header says of whom a lone figure is. */
export const networksInHeaders = 'instagram|facebook|tiktok|linkedin|youtube|pinterest|threads';

/** Chats in which customers order: such an order was no visit of the site. */
export const chats = 'whatsapp|telegram|line';

/** What accounting programs (Odoo, Xero) call a row that is a purchase, and one that is a sale. */
export const platformRowTypes = {
  purchase: 'in (?:invoice|refund|receipt)|accpay(?: ?credit)?',
  sale: 'out invoice|accrec',
} as const;

/** How the headings of Shopify's lines of an order begin. */
export const lineItemHeading = 'line ?item';

/** Lazada's heading of an id that each piece of an order has. */
export const platformPieceId = 'lazada (?:item )?id';

/** Amazon's price of all pieces of a line, and the headings that tell its reports. */
export const amazonHeadings = {
  priceOfLine: 'item price',
  beside: 'item tax|item promotion discount|amazon order id',
} as const;
