/**
 * The words of one language that tell what a channel, a device, a cost, a survey or a ticket is: phrases as plain
 * words, lower case, without accents and punctuation, parted by bars. A phrase counts wherever it stands in a text.
 * Where a text holds words of several classes, whoever reads them says which class goes first.
 */
export interface ClassWords {
  /** Names of marketplaces and social networks stand in `platforms.ts`. */
  readonly channels: Readonly<Record<'web' | 'social' | 'marketplace' | 'shop' | 'other', string>>;
  readonly devices: Readonly<Record<'mobile' | 'tablet' | 'desktop', string>>;
  readonly costs: Readonly<Record<'goods' | 'advertising' | 'marketing' | 'tax', string>>;
  readonly surveys: Readonly<Record<'nps' | 'csat' | 'review', string>>;
  readonly tickets: Readonly<Record<'complaint', string>>;
  readonly ticketStatuses: Readonly<Record<'open' | 'closed', string>>;
}
