import type { ArgumentName } from '../kpi/arguments';
import type { KpiId, KpiIdOf } from '../kpi/catalogue';
import type { Family } from '../kpi/family';
import type { FurtherFunctionName } from '../kpi/further-function';
import type { GuideSource } from '../kpi/guide-ranges';

/** What helps an owner to understand one KPI and to act on it. */
export interface KpiHelp {
  /** What it tells, in a sentence or two; the formula help of the sheet begins with it. */
  readonly meaning: string;
  /** What it is not to be confused with, where owners meet another definition elsewhere. */
  readonly notToConfuse?: string;
  /** Arguments that mean something else here than in other functions. */
  readonly arguments?: Readonly<Partial<Record<ArgumentName, string>>>;
}

/** What helps an owner with a function that is no KPI. */
export interface FurtherHelp extends KpiHelp {
  /** What it does, in a few words. */
  readonly name: string;
}

export type FamilyHelp<Name extends Family> = Readonly<Record<KpiIdOf<Name>, KpiHelp>>;

/** The KPIs whose inputs the summary estimates or chooses by a rule that an owner should know. */
export type KpiByRule =
  | 'cogs'
  | 'net_profit'
  | 'average_margin'
  | 'new_customers'
  | 'cac'
  | 'clv'
  | 'clv_cac_ratio'
  | 'retention_rate'
  | 'churn_rate'
  | 'repeat_purchase_rate'
  | 'cancellation_rate'
  | 'inventory_turnover'
  | 'days_of_inventory'
  | 'stockout_rate'
  | 'order_cycle_time'
  | 'return_rate'
  | 'reorder_point'
  | 'ctr'
  | 'csat'
  | 'nps'
  | 'complaint_rate'
  | 'hit_rate'
  | 'active_issues'
  | 'mobile_conversion'
  | 'app_active_ratio'
  | 'engagement_rate'
  | 'reach'
  | 'follower_growth'
  | 'influencer_conversion'
  | 'purchase_triggers';

export type CountingRules = Readonly<Record<KpiByRule, string>>;

/**
 * The texts of the formula help and of the pages in docs/. The build writes them there, so that no call of a
 * custom function has to load them.
 */
export interface HelpTexts {
  /** Added to the help of an argument that may be left out. */
  readonly optional: string;
  /** What =KPI_LIST() gives. */
  readonly list: string;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  /** What errors call the arguments, where that is not the name in the formula. */
  readonly argumentNames: Readonly<Partial<Record<ArgumentName, string>>>;
  readonly kpis: Readonly<Record<KpiId, KpiHelp>>;
  readonly further: Readonly<Record<FurtherFunctionName, FurtherHelp>>;
  /** How the summary counts what a cell would be given. */
  readonly counting: CountingRules;
  readonly page: PageTexts;
}

/** The words of the help page between the texts of the KPIs. */
export interface PageTexts {
  /** The separator between a label and its text: French puts a space before the colon. */
  readonly colon: string;
  readonly title: string;
  /** How the functions work, a paragraph each. */
  readonly introduction: readonly string[];
  readonly contents: string;
  /** The heading above the functions that are no KPI. */
  readonly further: string;
  readonly formula: string;
  readonly unit: string;
  readonly arguments: string;
  readonly example: string;
  /** "gives", between a formula and its result. */
  readonly gives: string;
  /** "with", between a formula and the cells that it reads. */
  readonly where: string;
  readonly source: string;
  readonly inSummary: string;
  readonly notToConfuse: string;
  readonly guideRange: string;
  readonly guideSources: Readonly<Record<GuideSource, string>>;
  readonly atLeast: (figure: string) => string;
  readonly atMost: (figure: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly whenBad: string;
}
