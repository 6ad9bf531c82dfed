import { plainWords } from '../cells/header-text';
import type { WordColumn } from '../tables/reading/records/records';
import type { ClassWords } from '../vocabulary/class-words';
import { classes } from '../vocabulary/classes';
import { inEveryLanguage, phrasesIn } from '../vocabulary/phrases';
import { channelPlatforms, otherPlatformNames } from '../vocabulary/platforms';
import { type NamedSlot, WordDimension } from './dimension';
import { WordClasses } from './word-classes';

/** The groups of channels: the own website, social media, marketplaces, physical shops, and the rest. */
export const channelGroups = ['web', 'social', 'marketplace', 'shop', 'other'] as const;

export type ChannelGroup = (typeof channelGroups)[number];

const platformsOf: Readonly<Partial<Record<ChannelGroup, string>>> = channelPlatforms;
const inLanguages = (group: ChannelGroup): readonly string[] =>
  inEveryLanguage(classes, ({ channels }: ClassWords) => channels[group]);

/**
 * If a name fits several groups, the first in this order counts: TikTok Shop is a marketplace, and an online
 * shop is the website, not a physical shop.
 */
const groups = new WordClasses<ChannelGroup>(['marketplace', 'social', 'web', 'shop', 'other'], (group) => [
  ...inLanguages(group),
  ...phrasesIn(platformsOf[group]),
]);

/** The group of a channel by its name; undefined for a blank, 'other' for an unknown name. */
export function channelGroupOf(words: string): ChannelGroup | undefined {
  return words.trim() === '' ? undefined : (groups.of(words) ?? 'other');
}

/**
 * The slot of a channel by its name. Each platform and each physical shop has its own slot; the website has a
 * single one, whatever the channels that lead to it are called.
 */
export function slotOfChannel(words: string): NamedSlot<ChannelGroup> | undefined {
  const segment = channelGroupOf(words);
  if (segment === undefined) return undefined;
  if (segment === 'shop') return { key: `shop:${plainWords(words.toLowerCase())}`, segment };
  if (segment !== 'marketplace' && segment !== 'social') return { key: segment, segment };
  const platforms = phrasesIn(platformsOf[segment]);
  const platform = groups.match(words)?.phrases.find((phrase) => platforms.includes(phrase)) ?? '';
  return { key: `${segment}:${otherPlatformNames[platform] ?? platform}`, segment };
}

/** The channels of a shop: those of its orders and of every other table. */
export function channelDimension(columns: readonly (WordColumn | undefined)[]): WordDimension<ChannelGroup> {
  return new WordDimension('channel', columns, slotOfChannel);
}
