/**
 * The words of a language that say what a channel, a device, a cost, a survey or a ticket is: phrases of
 * plain words, in lower case without accents and punctuation, separated by bars. A phrase counts anywhere in
 * a text. If a text has words of several classes, the reader decides which class comes first.
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
