import type { GuideSource } from '../../kpi/guide-ranges';

/** The sources of guide ranges. */
export const guideSources: Readonly<Record<GuideSource, string>> = {
  severalPages: 'elogic.co et convertibles.dev',
  baymard: 'Baymard Institute, moyenne de 50 études',
  commonRule: 'règle empirique',
};
