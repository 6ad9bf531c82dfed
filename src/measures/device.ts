import { classes } from '../vocabulary/classes';
import { inEveryLanguage } from '../vocabulary/phrases';
import { WordClasses } from './word-classes';

/**
 * Phones, and apps on them. A tablet or a laptop is not mobile: the platforms that count visits by device name
 * tablets apart.
 */
const devices = new WordClasses(['other', 'mobile'], (name) =>
  inEveryLanguage(classes, (words) => words.devices[name]),
);

export function isMobile(device: string): boolean {
  return devices.of(device) === 'mobile';
}
