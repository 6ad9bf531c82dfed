/** Marketplaces, shop systems and networks: one name in every language, parted by bars. */
export const platforms =
  'shopee|tokopedia|tokped|tiktok|lazada|bukalapak|blibli|zalora|amazon|ebay|etsy|cdiscount|fnac|rakuten|vinted|temu|shein|shopify|woocommerce|prestashop|magento|wix|squarespace|bigcommerce|instagram|facebook|whatsapp|line|telegram|youtube|pinterest|pos';

/** The names that channels go by in every language; of several in one text the first in the list is the platform. */
export const channelPlatforms = {
  marketplace:
    'tiktok shop|tiktokshop|shopee|lazada|tokopedia|bukalapak|blibli|amazon|ebay|etsy|zalora|aliexpress|cdiscount|fnac|rakuten|temu|shein|pg mall|pgmall|qoo10|leboncoin|vinted|back market|manomano|allegro|walmart|zalando',
  social:
    'facebook|fb|instagram|ig|insta|tiktok|tik tok|meta|youtube|twitter|linkedin|pinterest|whatsapp|wa|telegram|snapchat|threads|line|reddit',
  web: 'shopify|woocommerce|prestashop|magento|google|bing|yahoo|duckduckgo|ios|android',
} as const;

/** Names that one platform goes by besides the one that it is known by. */
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
