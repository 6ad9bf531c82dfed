/** Why a change has no confidence interval. */
export type NoInterval =
  /** The KPI is the state at a single moment, such as stock, followers or open tickets. */
  | 'level'
  /** Both figures look back a year and share most of its days. */
  | 'sharedDays'
  /** The KPI is itself a comparison, such as revenue growth. */
  | 'comparison'
  /** The KPI uses figures that are not known by day, such as a rent or the visits of a month. */
  | 'noDays'
  /**
   * The data begin so shortly before the earlier period that returning customers cannot be told from new
   * ones.
   */
  | 'youngHistory'
  /** Customers count as lost after a different number of days in each period. */
  | 'otherLostDays'
  /**
   * A different share of the customers was due to be lost: those of a busy season are lost together, some
   * days after it.
   */
  | 'othersDue'
  /** The periods share days. */
  | 'overlap'
  /** A channel begins within one of the periods: it is new, or only its data begin there. */
  | 'newSource'
  /** One of the two periods has no value. */
  | 'noValue';

/** What there is too little of for a judgement. */
export type TooFew = 'days' | CaseName;

/** The kind of cases that a KPI counts. */
export type CaseName = 'orders' | 'customers' | 'visits' | 'answers' | 'tickets' | 'cases';

/** The 95 % confidence interval of a change. */
export interface ChangeInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The p-value: the probability of a change at least this large by chance alone. */
  readonly p: number;
}

/** What is known about the change of a single KPI. */
export type Evidence =
  | ({ readonly kind: 'interval' } & ChangeInterval)
  | { readonly kind: 'tooFew'; readonly of: TooFew; readonly interval?: ChangeInterval }
  | { readonly kind: 'unknown'; readonly reason: NoInterval };

/** The verdict on a KPI's change, after several KPIs were judged together. */
export type Certainty =
  | ({ readonly verdict: 'real' | 'maybeChance' } & ChangeInterval)
  | { readonly verdict: 'tooFew'; readonly of: TooFew; readonly interval?: ChangeInterval }
  | { readonly verdict: 'unknown'; readonly reason: NoInterval };
