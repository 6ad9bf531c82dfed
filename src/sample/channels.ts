/** A channel of the shop on one kind of device, and how its visitors behave. */
export interface Channel {
  /** A brand name that is the same in every language, or the key of a translated word. */
  readonly name: string;
  readonly device: 'mobile' | 'desktop' | undefined;
  readonly kind: 'web' | 'social' | 'marketplace' | 'shop';
  /** Whether the traffic tab has a row a day or a row a week for it. */
  readonly counted: 'day' | 'week';
  /** Visits on an ordinary day of the first month. */
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
  /** Share of the orders without a customer's e-mail address. */
  readonly guestRate: number;
  readonly cancelRate: number;
}

type Figures = readonly [
  visits: number,
  growth: number,
  bounceRate: number,
  cartRate: number,
  checkoutRate: number,
  completionRate: number,
  guestRate: number,
  cancelRate: number,
];

/** TikTok grows month by month but converts badly, so that there is a trade-off to find. */
export function sampleChannels(): readonly Channel[] {
  return [
    channel('website', 'mobile', 'web', 'day', [36, 0.015, 0.48, 0.16, 0.52, 0.5, 0.06, 0.04]),
    channel('website', 'desktop', 'web', 'day', [16, 0.015, 0.4, 0.17, 0.6, 0.62, 0.06, 0.04]),
    channel('Instagram', 'mobile', 'social', 'day', [19, 0.013, 0.55, 0.13, 0.48, 0.5, 0.02, 0.06]),
    channel('TikTok', 'mobile', 'social', 'day', [6.5, 0.1, 0.55, 0.09, 0.4, 0.4, 0.02, 0.1]),
    channel('WhatsApp', 'mobile', 'social', 'week', [4, 0.013, 0.55, 0.4, 0.7, 0.75, 0.02, 0.04]),
    channel('Tokopedia', 'mobile', 'marketplace', 'day', [20, 0.009, 0.42, 0.17, 0.56, 0.58, 0, 0.05]),
    channel('Shopee', 'mobile', 'marketplace', 'day', [26, 0.018, 0.42, 0.18, 0.56, 0.58, 0, 0.06]),
    channel('shop', undefined, 'shop', 'week', [7.5, 0.003, 0.35, 0.3, 0.85, 0.95, 0.5, 0]),
  ];
}

function channel(
  name: string,
  device: Channel['device'],
  kind: Channel['kind'],
  counted: Channel['counted'],
  figures: Figures,
): Channel {
  const [visits, growth, bounceRate, cartRate, checkoutRate, completionRate, guestRate, cancelRate] = figures;
  return {
    name,
    device,
    kind,
    counted,
    visits,
    growth,
    bounceRate,
    cartRate,
    checkoutRate,
    completionRate,
    guestRate,
    cancelRate,
  };
}
