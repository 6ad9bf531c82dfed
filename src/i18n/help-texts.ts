import type { ArgumentName } from '../kpi/arguments';
import type { KpiId } from '../kpi/catalogue';

/**
 * The texts of the formula help. They stand in the comments of Code.js, written there by the build, so that
 * no call of a custom function has to load them.
 */
export interface HelpTexts {
  /** Added to the help of an argument that may be left out. */
  readonly optional: string;
  /** What a KPI tells, in a sentence or two. */
  readonly meanings: Readonly<Record<KpiId, string>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
}
