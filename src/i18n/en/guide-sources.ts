import type { GuideSource } from '../../kpi/guide-ranges';

/** The sources of guide ranges. */
export const guideSources: Readonly<Record<GuideSource, string>> = {
  severalPages: 'elogic.co and convertibles.dev',
  baymard: 'Baymard Institute, mean of 50 studies',
  commonRule: 'rule of thumb',
};
