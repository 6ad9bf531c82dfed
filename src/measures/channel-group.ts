import { plainWords } from '../cells/header-text';
import type { WordColumn } from '../tables/reading/records/records';
import { type Place, WordDimension } from './dimension';
import { WordClasses } from './word-classes';

/** The channels that an owner sees side by side: the own site, social media, marketplaces, shops with a door. */
export const channelGroups = ['web', 'social', 'marketplace', 'shop', 'other'] as const;

export type ChannelGroup = (typeof channelGroups)[number];

/**
 * Words for each group, in English, Indonesian, Malay and French. The first group that is named decides, so
 * that TikTok Shop and Facebook Marketplace are marketplaces and an online shop is no shop with a door.
 */
const groups = new WordClasses<ChannelGroup>([
  [
    'marketplace',
    'marketplace|market place|lokapasar|place de marche|tiktok shop|tiktokshop|shopee|lazada|tokopedia|bukalapak|blibli|amazon|ebay|etsy|zalora|aliexpress|cdiscount|fnac|rakuten|temu|shein|pg mall|pgmall|qoo10|leboncoin|vinted|back market|manomano|allegro|walmart|zalando',
  ],
  [
    'social',
    'social|sosial|sociaux|sociale|medsos|facebook|fb|instagram|ig|insta|tiktok|tik tok|meta|youtube|twitter|linkedin|pinterest|whatsapp|wa|telegram|snapchat|threads|line|influencer|influenceur|pempengaruh|reddit',
  ],
  [
    'web',
    'online store|online shop|webshop|web|website|site|situs|laman|web store|boutique en ligne|toko online|kedai online|kedai dalam talian|en ligne|shopify|woocommerce|prestashop|magento|google|bing|yahoo|duckduckgo|organic|organik|organique|naturel|paid search|search|pencarian|carian|recherche|cpc|ppc|sem|seo|direct|langsung|terus|email|e mail|mail|newsletter|buletin|referral|rujukan|display|affiliate|affiliates|afiliasi|affilie|affiliation|app|aplikasi|application|ios|android|mobile app|push|sms|online|draft orders|internal|payant|berbayar',
  ],
  [
    'shop',
    'shop|store|pos|point of sale|point of sales|toko|kedai|outlet|gerai|offline|luring|kasir|cashier|retail|physical|fisik|fizikal|magasin|boutique|point de vente|caisse|showroom|walk in|branch|cabang|cawangan',
  ],
  [
    'other',
    'other|others|lainnya|lain|lain lain|autre|autres|unassigned|not set|unknown|wholesale|grosir|borong|grossiste|reseller|b2b|phone|telepon|telefon|telephone',
  ],
]);

/** The group that a channel belongs to by its name; undefined for a blank, 'other' for a name that says nothing. */
export function channelGroupOf(words: string): ChannelGroup | undefined {
  return words.trim() === '' ? undefined : (groups.of(words) ?? 'other');
}

/** Words of a group that name no platform of it. */
const generic: ReadonlySet<string> = new Set(
  'marketplace|market place|lokapasar|place de marche|social|sosial|sociaux|sociale|medsos|influencer|influenceur|pempengaruh'.split(
    '|',
  ),
);

/** Names that one platform goes by. */
const onePlatform: Readonly<Record<string, string>> = {
  fb: 'facebook',
  meta: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  'tik tok': 'tiktok',
  tiktokshop: 'tiktok shop',
  pgmall: 'pg mall',
  wa: 'whatsapp',
};

/**
 * What can have visits of its own within a group: a marketplace or a social medium by its platform, a shop by its
 * name. The own site is one, however the ways to it are called.
 */
export function channelPlaceOf(words: string): Place<ChannelGroup> | undefined {
  const segment = channelGroupOf(words);
  if (segment === undefined) return undefined;
  if (segment === 'shop') return { key: `shop:${plainWords(words.toLowerCase())}`, segment };
  if (segment !== 'marketplace' && segment !== 'social') return { key: segment, segment };
  const platform = groups.match(words)?.phrases.find((phrase) => !generic.has(phrase)) ?? '';
  return { key: `${segment}:${onePlatform[platform] ?? platform}`, segment };
}

/** The channels of a shop: those of its orders and of every other table. */
export function channelDimension(columns: readonly (WordColumn | undefined)[]): WordDimension<ChannelGroup> {
  return new WordDimension('channel', columns, channelPlaceOf);
}
