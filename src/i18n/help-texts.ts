import type { ArgumentName } from '../kpi/arguments';
import type { KpiId, KpiIdOf } from '../kpi/catalogue';
import type { Family } from '../kpi/family';
import type { FurtherFunctionName } from '../kpi/further-function';
import type { GuideSource } from '../kpi/guide-ranges';

/** The help for one KPI. */
export interface KpiHelp {
  /** What the KPI means, in a sentence or two. The formula help in Sheets begins with it. */
  readonly meaning: string;
  /** Other definitions of the KPI that owners may know from elsewhere. */
  readonly notToConfuse?: string;
  /** Arguments with another meaning than in other functions. */
  readonly arguments?: Readonly<Partial<Record<ArgumentName, string>>>;
}

/** The help for a function that is no KPI. */
export interface FurtherHelp extends KpiHelp {
  /** What it does, in a few words. */
  readonly name: string;
}

export type FamilyHelp<Name extends Family> = Readonly<Record<KpiIdOf<Name>, KpiHelp>>;

/** The KPIs whose inputs the summary estimates or selects by a rule that owners should know. */
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

/** The texts of the formula help and of the pages in docs/. The build writes them there, so Code.js does not load them. */
export interface HelpTexts {
  /** Added to the help of an optional argument. */
  readonly optional: string;
  /** The help of =KPI_LIST(). */
  readonly list: string;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  /** The names of arguments in errors, if they differ from those in the formula. */
  readonly argumentNames: Readonly<Partial<Record<ArgumentName, string>>>;
  readonly kpis: Readonly<Record<KpiId, KpiHelp>>;
  readonly further: Readonly<Record<FurtherFunctionName, FurtherHelp>>;
  /** How the summary counts the inputs that are typed in a formula. */
  readonly counting: CountingRules;
  readonly page: PageTexts;
}

/** The words of the help page between the texts of the KPIs. */
export interface PageTexts {
  /** The separator between a label and its text: French puts a space before the colon. */
  readonly colon: string;
  readonly title: string;
  /** Paragraphs about how the functions work. */
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
