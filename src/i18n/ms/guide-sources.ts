import type { GuideSource } from '../../kpi/guide-ranges';

/** The sources of guide ranges. */
export const guideSources: Readonly<Record<GuideSource, string>> = {
  severalPages: 'elogic.co dan convertibles.dev',
  baymard: 'Baymard Institute, purata 50 kajian',
  commonRule: 'peraturan umum',
};
