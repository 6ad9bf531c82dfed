import { holidayNames } from '../period/holiday-names';

/**
 * What the cells of an argument contain, which decides how they are read and which values are refused. A
 * count is never negative, an amount of money may be; a moment is a date with a time; an answer is a rating,
 * or yes or no.
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

/** Words that an option takes. */
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

/** Words of which an owner makes a period, or what it is compared with. */
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

/** The language files have all of them in each language. */
export const choiceCodes = [...optionCodes, ...periodCodes] as const;

export type ChoiceCode = (typeof choiceCodes)[number];

/** Every argument name of the custom functions; the language files explain each of them once. */
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
  /** One cell beside the columns, such as the first day of a period. */
  readonly single?: true;
  /** What an optional number is when it is left out; 0 without it. */
  readonly defaultValue?: number;
  /** The least and the greatest number that make sense, both included. */
  readonly low?: number;
  readonly high?: number;
  /** Only whole numbers make sense. */
  readonly whole?: true;
  /** The words that an option takes; the first one when it is left out. */
  readonly choices?: readonly ChoiceCode[];
}

export function count(name: ArgumentName): Argument {
  return { name, kind: 'count' };
}

export function money(name: ArgumentName): Argument {
  return { name, kind: 'money' };
}

/** Money that is spent or tied up: below zero it would turn a KPI upside down, as in ledgers that write costs so. */
export function cost(name: ArgumentName): Argument {
  return { name, kind: 'money', low: 0 };
}

/** What is measured and not counted: never below zero, and with decimals. */
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

/** An option that takes one of these words; the first is its default. */
export function choice(name: ArgumentName, ...choices: readonly ChoiceCode[]): Argument {
  return { name, kind: 'choice', optional: true, single: true, choices };
}

/** One cell beside the columns. */
export function single(argument: Argument): Argument {
  return { ...argument, single: true };
}

/** The same argument, but optional. */
export function optional(argument: Argument, defaultValue?: number): Argument {
  return defaultValue === undefined
    ? { ...argument, optional: true }
    : { ...argument, optional: true, defaultValue };
}
