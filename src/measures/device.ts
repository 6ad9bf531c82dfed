import type { WordColumn } from '../tables/reading/records/records';
import { classes } from '../vocabulary/classes';
import { inEveryLanguage } from '../vocabulary/phrases';
import { WordDimension } from './dimension';
import { WordClasses } from './word-classes';

/** The devices that platforms distinguish. Apps on a phone count as the phone. */
export const deviceGroups = ['mobile', 'tablet', 'desktop'] as const;

export type DeviceGroup = (typeof deviceGroups)[number];

/** Tablets and laptops are not mobile: platforms that count visits by device list tablets separately. */
const devices = new WordClasses<DeviceGroup>(['tablet', 'desktop', 'mobile'], (name) =>
  inEveryLanguage(classes, (words) => words.devices[name]),
);

export function isMobile(device: string): boolean {
  return devices.of(device) === 'mobile';
}

/** The kinds of devices of a shop. Words that name no device, such as "not set", belong to none. */
export function deviceGroupDimension(
  columns: readonly (WordColumn | undefined)[],
): WordDimension<DeviceGroup> {
  return new WordDimension('device', columns, (word) => {
    const group = devices.of(word);
    return group && { key: group, segment: group };
  });
}
