/** Marketplaces, shop systems and networks: one name in every language, parted by bars. */
export const platforms =
  'shopee|tokopedia|tokped|tiktok|lazada|bukalapak|blibli|zalora|amazon|ebay|etsy|cdiscount|fnac|rakuten|vinted|temu|shein|shopify|woocommerce|prestashop|magento|wix|squarespace|bigcommerce|instagram|facebook|whatsapp|line|telegram|youtube|pinterest|pos';
