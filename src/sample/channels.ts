import type { SampleWord } from '../i18n/texts';

/** One way to the shop on one kind of device, and how its visitors behave. */
export interface Channel {
  /** A name that is the same in every language, or the word for it. */
  readonly name: string | { readonly word: SampleWord };
  readonly device: 'mobile' | 'desktop' | undefined;
  readonly kind: 'web' | 'social' | 'marketplace' | 'shop';
  /** Whether its visits are counted by the week instead of the day. */
  readonly weekly?: true;
  /** Visits on an ordinary day when the records begin. */
  readonly visits: number;
  /** Growth of the visits from month to month. */
  readonly growth: number;
  readonly bounceRate: number;
  /** Share of the visits that do not bounce. */
  readonly cartRate: number;
  /** Share of the carts. */
  readonly checkoutRate: number;
  /** Share of the checkouts. */
  readonly completionRate: number;
  /** Share of the orders without a customer's address. */
  readonly guestRate: number;
  readonly cancelRate: number;
}

const website = { word: 'website' } as const;
const web = { kind: 'web', growth: 0.015, guestRate: 0.06, cancelRate: 0.04 } as const;
const social = { kind: 'social', device: 'mobile', bounceRate: 0.55, guestRate: 0.02 } as const;
const market = { kind: 'marketplace', device: 'mobile', bounceRate: 0.42, guestRate: 0 } as const;

/** TikTok is the channel that grows month by month and converts badly. */
export const channels: readonly Channel[] = [
  {
    ...web,
    name: website,
    device: 'mobile',
    visits: 36,
    bounceRate: 0.48,
    cartRate: 0.16,
    checkoutRate: 0.52,
    completionRate: 0.5,
  },
  {
    ...web,
    name: website,
    device: 'desktop',
    visits: 16,
    bounceRate: 0.4,
    cartRate: 0.17,
    checkoutRate: 0.6,
    completionRate: 0.62,
  },
  {
    ...social,
    name: 'Instagram',
    visits: 19,
    growth: 0.013,
    cartRate: 0.13,
    checkoutRate: 0.48,
    completionRate: 0.5,
    cancelRate: 0.06,
  },
  {
    ...social,
    name: 'TikTok',
    visits: 6.5,
    growth: 0.1,
    cartRate: 0.09,
    checkoutRate: 0.4,
    completionRate: 0.4,
    cancelRate: 0.1,
  },
  {
    ...social,
    name: 'WhatsApp',
    weekly: true,
    visits: 4,
    growth: 0.013,
    cartRate: 0.4,
    checkoutRate: 0.7,
    completionRate: 0.75,
    cancelRate: 0.04,
  },
  {
    ...market,
    name: 'Tokopedia',
    visits: 20,
    growth: 0.009,
    cartRate: 0.17,
    checkoutRate: 0.56,
    completionRate: 0.58,
    cancelRate: 0.05,
  },
  {
    ...market,
    name: 'Shopee',
    visits: 26,
    growth: 0.018,
    cartRate: 0.18,
    checkoutRate: 0.56,
    completionRate: 0.58,
    cancelRate: 0.06,
  },
  {
    kind: 'shop',
    name: { word: 'shop' },
    device: undefined,
    weekly: true,
    visits: 7.5,
    growth: 0.003,
    bounceRate: 0.35,
    cartRate: 0.3,
    checkoutRate: 0.85,
    completionRate: 0.95,
    guestRate: 0.5,
    cancelRate: 0,
  },
];
