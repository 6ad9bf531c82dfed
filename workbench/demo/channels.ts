import { civilDay } from './calendar';

/** One way to the shop, and how its visitors behave. */
export interface Channel {
  readonly name: string;
  /** Sessions on an ordinary day when the records begin. */
  readonly sessions: number;
  /** Growth of the sessions from month to month. */
  readonly growth: number;
  readonly bounceRate: number;
  /** Share of the sessions that do not bounce. */
  readonly cartRate: number;
  /** Share of the carts. */
  readonly checkoutRate: number;
  /** Share of the checkouts. */
  readonly completionRate: number;
  /** Share of the orders that come without a customer's name. */
  readonly guestRate: number;
  readonly cancelRate: number;
}

// TikTok Shop is the channel that grows fast and converts badly.
export const channels: readonly Channel[] = [
  {
    name: 'Website',
    sessions: 56,
    growth: 0.01,
    bounceRate: 0.45,
    cartRate: 0.16,
    checkoutRate: 0.56,
    completionRate: 0.555,
    guestRate: 0.12,
    cancelRate: 0.05,
  },
  {
    name: 'Shopee',
    sessions: 48,
    growth: 0.012,
    bounceRate: 0.44,
    cartRate: 0.17,
    checkoutRate: 0.55,
    completionRate: 0.555,
    guestRate: 0,
    cancelRate: 0.08,
  },
  {
    name: 'Tokopedia',
    sessions: 36,
    growth: 0.004,
    bounceRate: 0.43,
    cartRate: 0.17,
    checkoutRate: 0.56,
    completionRate: 0.545,
    guestRate: 0,
    cancelRate: 0.07,
  },
  {
    name: 'Instagram',
    sessions: 18,
    growth: 0.006,
    bounceRate: 0.53,
    cartRate: 0.12,
    checkoutRate: 0.52,
    completionRate: 0.54,
    guestRate: 0.15,
    cancelRate: 0.06,
  },
  {
    name: 'TikTok Shop',
    sessions: 6,
    growth: 0.12,
    bounceRate: 0.58,
    cartRate: 0.12,
    checkoutRate: 0.46,
    completionRate: 0.54,
    guestRate: 0,
    cancelRate: 0.12,
  },
];

/** The website's payment page failed on most phones for a whole month. */
export const brokenCheckout = {
  channel: 'Website',
  from: civilDay(2026, 5, 1),
  to: civilDay(2026, 5, 31),
  completionRate: 0.04,
} as const;
