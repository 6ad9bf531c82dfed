import { WordClasses } from './word-classes';

/**
 * Phones, and apps on them. A tablet or a laptop is not mobile: the platforms that count visits by device name
 * tablets apart.
 */
const devices = new WordClasses<'other' | 'mobile'>([
  ['other', 'tablet|tablette|tab|ipad|laptop|ordinateur portable|komputer riba|desktop|computer|pc'],
  [
    'mobile',
    'mobile|phone|phones|smartphone|cell|handphone|hp|ponsel|seluler|telepon|telefon|telefon bimbit|mudah alih|telephone|portable|android|iphone|ios|app|aplikasi|application|appli',
  ],
]);

export function isMobile(device: string): boolean {
  return devices.of(device) === 'mobile';
}
