import type { GuideSource } from '../../kpi/guide-ranges';

/** Where guide ranges were published. */
export const guideSources: Readonly<Record<GuideSource, string>> = {
  severalPages: 'elogic.co dan convertibles.dev',
  baymard: 'Baymard Institute, purata 50 kajian',
  commonRule: 'peraturan umum',
};
