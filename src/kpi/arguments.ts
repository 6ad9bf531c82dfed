import { holidayNames } from '../period/holiday-names';

/**
 * The type of an argument's cells. It decides how they are read and which values are refused: a count is never negative,
 * money may be; a moment is a date with a time; an answer is a rating, yes or no.
 */
export type ArgumentKind =
  | 'count'
  | 'money'
  | 'number'
  | 'identity'
  | 'status'
  | 'date'
  | 'moment'
  | 'duration'
  | 'segment'
  | 'answer'
  | 'choice';

/** The values of options. */
export const optionCodes = [
  'mean',
  'median',
  'seconds',
  'minutes',
  'hours',
  'days',
  'top',
  'first',
  'last',
  'linear',
  'position',
  'sum',
  'count',
  'reach',
  'above',
  'below',
] as const;

/** The words for periods and for what they are compared with. */
const periodCodes = [
  'week',
  'month',
  'quarter',
  'year',
  'toDate',
  'previous',
  'weekday',
  'before',
  ...holidayNames,
] as const;

/** Each language has words for all of them. */
export const choiceCodes = [...optionCodes, ...periodCodes] as const;

export type ChoiceCode = (typeof choiceCodes)[number];

/** All names of arguments of the custom functions. Each language explains each of them once. */
export type ArgumentName =
  | 'active_users'
  | 'actual'
  | 'ad_revenue'
  | 'ad_spend'
  | 'aggregate'
  | 'amounts'
  | 'answered_at'
  | 'aov'
  | 'app_users'
  | 'as_of'
  | 'asked_at'
  | 'base'
  | 'baseline'
  | 'bounced_sessions'
  | 'cac'
  | 'cancelled'
  | 'carts'
  | 'channels'
  | 'checked'
  | 'checkouts'
  | 'clicks'
  | 'clicks_recommended'
  | 'closing_stock'
  | 'clv'
  | 'cogs'
  | 'comparison'
  | 'complaints'
  | 'confidence'
  | 'contacts'
  | 'contribution'
  | 'costs'
  | 'counts'
  | 'current'
  | 'customers'
  | 'customers_end'
  | 'customers_start'
  | 'daily_demand'
  | 'dates'
  | 'days'
  | 'deadline'
  | 'delivered_at'
  | 'direction'
  | 'downloads'
  | 'durations'
  | 'end'
  | 'family'
  | 'followers'
  | 'frequency'
  | 'headcounts'
  | 'impressions'
  | 'interactions'
  | 'items'
  | 'kwh'
  | 'lead_time_days'
  | 'lifespan'
  | 'lost_customers'
  | 'margin'
  | 'materials'
  | 'method'
  | 'mobile_carts'
  | 'mobile_orders'
  | 'mobile_revenue'
  | 'mobile_visitors'
  | 'mobile_visits'
  | 'model'
  | 'new_customers'
  | 'new_visitors'
  | 'opened_at'
  | 'opening_stock'
  | 'opted_in'
  | 'order_ids'
  | 'ordered_at'
  | 'orders'
  | 'orders_recommended'
  | 'other_costs'
  | 'out_of_stock'
  | 'pageviews'
  | 'paths'
  | 'period'
  | 'positions'
  | 'previous'
  | 'previous_orders'
  | 'previous_revenue'
  | 'previous_successes'
  | 'previous_trials'
  | 'previous_visitors'
  | 'prices'
  | 'products'
  | 'quantities'
  | 'ratings'
  | 'reached'
  | 'recycled'
  | 'referred_orders'
  | 'repeat_customers'
  | 'resolved_at'
  | 'returned'
  | 'returning_customers'
  | 'returning_visitors'
  | 'revenue'
  | 'revenues'
  | 'scale_max'
  | 'scores'
  | 'segment'
  | 'segments'
  | 'service_level'
  | 'sessions'
  | 'sessions_with_add'
  | 'sold'
  | 'sources'
  | 'spend'
  | 'start'
  | 'statistic'
  | 'statuses'
  | 'subscribers'
  | 'successes'
  | 'sustainable'
  | 'target'
  | 'taxes'
  | 'tonnes_co2e'
  | 'trials'
  | 'unit'
  | 'unit_costs'
  | 'units_sold'
  | 'values'
  | 'views'
  | 'visitors'
  | 'visits'
  | 'waste';

/** One argument of a custom function. */
export interface Argument {
  readonly name: ArgumentName;
  readonly kind: ArgumentKind;
  readonly optional?: true;
  /** The argument is a single cell and not a column, such as the first day of a period. */
  readonly single?: true;
  /** The value of an optional number that is left out; 0 if undefined. */
  readonly defaultValue?: number;
  /** The lowest and the highest number that is allowed. */
  readonly low?: number;
  readonly high?: number;
  /** Only whole numbers are allowed. */
  readonly whole?: true;
  /** The values of an option. The first is the default. */
  readonly choices?: readonly ChoiceCode[];
}

export function count(name: ArgumentName): Argument {
  return { name, kind: 'count' };
}

export function money(name: ArgumentName): Argument {
  return { name, kind: 'money' };
}

/** Money that is spent or tied up. Negative costs, as in some ledgers, are refused: they would invert the KPI. */
export function cost(name: ArgumentName): Argument {
  return { name, kind: 'money', low: 0 };
}

/** A measured quantity: not negative, and with decimals. */
export function amount(name: ArgumentName): Argument {
  return { name, kind: 'number', low: 0 };
}

export function column(name: ArgumentName, kind: ArgumentKind): Argument {
  return { name, kind };
}

/** A number between two bounds, both included. */
export function between(name: ArgumentName, low: number, high: number): Argument {
  return { name, kind: 'number', low, high };
}

/** An option with these values. The first is the default. */
export function choice(name: ArgumentName, ...choices: readonly ChoiceCode[]): Argument {
  return { name, kind: 'choice', optional: true, single: true, choices };
}

/** The same argument, but a single cell and not a column. */
export function single(argument: Argument): Argument {
  return { ...argument, single: true };
}

/** The same argument, but optional. */
export function optional(argument: Argument, defaultValue?: number): Argument {
  return defaultValue === undefined
    ? { ...argument, optional: true }
    : { ...argument, optional: true, defaultValue };
}
