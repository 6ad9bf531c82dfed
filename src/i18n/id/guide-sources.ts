import type { GuideSource } from '../../kpi/guide-ranges';

/** Where guide ranges were published. */
export const guideSources: Readonly<Record<GuideSource, string>> = {
  severalPages: 'elogic.co dan convertibles.dev',
  baymard: 'Baymard Institute, rata-rata dari 50 studi',
  commonRule: 'aturan umum',
};
