/** Why no honest interval exists. */
export type NoInterval =
  /** It is the state at a single moment, such as stock, followers or open tickets. */
  | 'level'
  /** Both figures look back a year and share most of its days. */
  | 'sharedDays'
  /** It is itself a comparison. */
  | 'comparison'
  /** It uses figures that are not known by day, such as a rent or the visits of a month. */
  | 'noDays'
  /** The data reach back so little before the earlier period that who bought then cannot be told from who is new. */
  | 'youngHistory'
  /** Customers counted as lost after other days in the two periods. */
  | 'otherLostDays'
  /**
   * Another share of the customers was due to be lost: those of a busy season are lost together, some days
   * after it.
   */
  | 'othersDue'
  /** The periods share days, which both figures hold alike. */
  | 'overlap'
  /** A channel begins within one of the periods: it is new, or only its data begin there. */
  | 'newSource'
  /** One of the two periods has no value. */
  | 'noValue';

/** Of what there are too few for a judgement. */
export type TooFew = 'days' | CaseName;

/** What owners call the cases that a KPI is about. */
export type CaseName = 'orders' | 'customers' | 'visits' | 'answers' | 'tickets' | 'cases';

/** The interval of a change: between these lies the true one, 19 times in 20. */
export interface ChangeInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** How likely a change at least as great is where nothing changed but days and people, as chance has it. */
  readonly p: number;
}

/** What is known about the change of a single KPI. */
export type Evidence =
  | ({ readonly kind: 'interval' } & ChangeInterval)
  | { readonly kind: 'tooFew'; readonly of: TooFew; readonly interval?: ChangeInterval }
  | { readonly kind: 'unknown'; readonly reason: NoInterval };

/** Whether a KPI changed in truth, where several were looked at together. */
export type Certainty =
  | ({ readonly verdict: 'real' | 'maybeChance' } & ChangeInterval)
  | { readonly verdict: 'tooFew'; readonly of: TooFew; readonly interval?: ChangeInterval }
  | { readonly verdict: 'unknown'; readonly reason: NoInterval };
