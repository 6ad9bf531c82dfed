import { plainWords } from '../cells/header-text';
import type { WordColumn } from '../tables/reading/records/records';
import type { ClassWords } from '../vocabulary/class-words';
import { classes } from '../vocabulary/classes';
import { inEveryLanguage, phrasesIn } from '../vocabulary/phrases';
import { channelPlatforms, otherPlatformNames } from '../vocabulary/platforms';
import { type Place, WordDimension } from './dimension';
import { WordClasses } from './word-classes';

/** The channels that an owner sees side by side: the own site, social media, marketplaces, shops with a door. */
export const channelGroups = ['web', 'social', 'marketplace', 'shop', 'other'] as const;

export type ChannelGroup = (typeof channelGroups)[number];

const platformsOf: Readonly<Partial<Record<ChannelGroup, string>>> = channelPlatforms;
const inLanguages = (group: ChannelGroup): readonly string[] =>
  inEveryLanguage(classes, ({ channels }: ClassWords) => channels[group]);

/**
 * The first group that is named decides, so that TikTok Shop and Facebook Marketplace are marketplaces and an online
 * shop is no shop with a door.
 */
const groups = new WordClasses<ChannelGroup>(['marketplace', 'social', 'web', 'shop', 'other'], (group) => [
  ...inLanguages(group),
  ...phrasesIn(platformsOf[group]),
]);

/** The group that a channel belongs to by its name; undefined for a blank, 'other' for a name that says nothing. */
export function channelGroupOf(words: string): ChannelGroup | undefined {
  return words.trim() === '' ? undefined : (groups.of(words) ?? 'other');
}

/**
 * The place whose visits are counted separately: a marketplace or a social network by its platform, a shop by
 * its name. The website is one place, whatever the channels that lead to it are called.
 */
export function channelPlaceOf(words: string): Place<ChannelGroup> | undefined {
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
  return new WordDimension('channel', columns, channelPlaceOf);
}
