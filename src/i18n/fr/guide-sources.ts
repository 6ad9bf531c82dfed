import type { GuideSource } from '../../kpi/guide-ranges';

/** Where guide ranges were published. */
export const guideSources: Readonly<Record<GuideSource, string>> = {
  severalPages: 'elogic.co et convertibles.dev',
  baymard: 'Baymard Institute, moyenne de 50 études',
  commonRule: 'règle empirique',
};
