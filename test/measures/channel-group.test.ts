import { expect, it } from 'vitest';
import { type ChannelGroup, channelGroupOf } from '../../src/measures/channel-group';
import { isMobile } from '../../src/measures/device';

it.each<[string, ChannelGroup]>([
  ['Online Store', 'web'],
  ['google / organic', 'web'],
  ['(direct) / (none)', 'web'],
  ['Email', 'web'],
  ['Toko online', 'web'],
  ['Boutique en ligne', 'web'],
  ['Kedai dalam talian', 'web'],
  ['Organic Search', 'web'],
  ['Organic Social', 'social'],
  ['instagram', 'social'],
  ['WhatsApp', 'social'],
  ['YouTube', 'social'],
  ['facebook / cpc', 'social'],
  ['Réseaux sociaux', 'social'],
  ['TikTok Shop', 'marketplace'],
  ['Facebook Marketplace', 'marketplace'],
  ['Shopee MY', 'marketplace'],
  ['eBay', 'marketplace'],
  ['Tokopedia', 'marketplace'],
  ['POS', 'shop'],
  ['Toko Bandung', 'shop'],
  ['Magasin de Lyon', 'shop'],
  ['Kedai Ampang', 'shop'],
  ['Grosir', 'other'],
  ['Aunt Mary', 'other'],
])('puts the channel "%s" into the group %s', (name, group) => {
  expect(channelGroupOf(name)).toBe(group);
});

it('a blank is no channel', () => {
  expect(channelGroupOf('  ')).toBeUndefined();
});

it.each<[string, boolean]>([
  ['mobile', true],
  ['Ponsel', true],
  ['Telefon bimbit', true],
  ['Téléphone portable', true],
  ['iPhone', true],
  ['Android app', true],
  ['tablet', false],
  ['iPad', false],
  ['Tablette', false],
  ['desktop', false],
  ['Ordinateur portable', false],
  ['Komputer', false],
])('knows whether the device "%s" is mobile: %s', (name, expected) => {
  expect(isMobile(name)).toBe(expected);
});
